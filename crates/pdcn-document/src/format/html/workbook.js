"use strict";
// A table as a workbook that spreadsheets open: the few parts that they ask for, in an archive that is not compressed. Each cell is
// text and stays text.
const workbook = ({ lines, name, title, subject, language }) => {
  // What XML takes for its own; what Excel takes for a character by its number; what is longer than Excel takes.
  const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  const xml = text => text.slice(0, 32767).replace(/[&<>"]/g, mark => marks[mark]);
  const cell = (text, style) =>
    `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xml(text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_"))}</t></is></c>`;
  const width = at => {
    const longest = lines.reduce((most, cells) => cells[at].split("\n").reduce((most, line) => Math.max(most, line.length), most), 8);
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(longest, 70) + 3}" customWidth="1"/>`;
  };
  const corner = String.fromCharCode(64 + lines[0].length);
  const area = `A1:${corner}${lines.length}`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const is = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types">`
      + `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${is}.sheet.main+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${is}.styles+xml"/>`
      + `<Override PartName="/xl/sheet.xml" ContentType="${is}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships">`
      + `<Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`
      + `<Relationship Id="b" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `<p:coreProperties xmlns:p="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`
      + `<dc:title>${xml(title)}</dc:title><dc:subject>${xml(subject)}</dc:subject><dc:language>${xml(language)}</dc:language></p:coreProperties>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">`
      + `<Relationship Id="a" Type="${office}/worksheet" Target="sheet.xml"/>`
      + `<Relationship Id="b" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // The first line is on each printed page.
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="a"/></sheets>`
      + `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${xml(name)}'!$A$1:$${corner}$${lines.length}</definedName>`
      + `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${xml(name)}'!$1:$1</definedName></definedNames></workbook>`,
    // Cells are wrapped; those of the first line are bold and shaded.
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>`
      + `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>`
      + `<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEF1"/></patternFill></fill></fills>`
      + `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">`
      + [[0, 0], [1, 2]].map(([font, fill]) => `<xf fontId="${font}" fillId="${fill}" applyFont="1" applyFill="1" applyAlignment="1">`
        + `<alignment vertical="top" wrapText="1"/></xf>`).join("")
      + `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    "xl/sheet.xml": `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">`
      + `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      + `<cols>${lines[0].map((_, at) => width(at)).join("")}</cols><sheetData>`
      + lines.map((cells, nth) => `<row>${cells.map(text => cell(text, nth === 0 ? 1 : 0)).join("")}</row>`).join("")
      + `</sheetData><autoFilter ref="${area}"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`,
  };
  return new Blob(archive(parts), { type: `${is}.sheet` });
};

// The pieces of a zip archive with these files, as they are.
const archive = files => {
  const little = (...numbers) => new Uint8Array(numbers.flatMap(([size, number]) =>
    Array.from({ length: size }, (_, at) => number >>> (8 * at) & 255)));
  const check = bytes => {
    let sum = -1;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum >>> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
  };
  const pieces = [], list = [];
  let at = 0, listed = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
    // Version, names in UTF-8, not compressed, 1 January 1980 at midnight, the sum, both sizes, the length of the name, nothing more.
    const about = [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, 0x21], [4, check(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
    pieces.push(little([4, 0x04034b50], ...about), name, bytes);
    list.push(little([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    at += 30 + name.length + bytes.length;
    listed += 46 + name.length;
  }
  const count = list.length / 2;
  return [...pieces, ...list, little([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listed], [4, at], [2, 0])];
};
