// Opens pages in Chromium and fails on anything that axe-core finds, on a page that asks for something from elsewhere,
// that must be scrolled sideways, that the keyboard cannot use, or whose cells are not those of the JSON beside it.
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const looks = [
  { name: "light", colorScheme: "light", media: "screen", width: 1280 },
  { name: "dark", colorScheme: "dark", media: "screen", width: 1280 },
  { name: "narrow", colorScheme: "light", media: "screen", width: 320 },
  { name: "print", colorScheme: "light", media: "print", width: 1000 },
];
const failures = [];
let passes = 0;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

for (const file of process.argv.slice(2)) {
  for (const look of looks) {
    const fail = (what) => failures.push(`${basename(file)}, ${look.name}: ${what}`);
    const context = await browser.newContext({
      colorScheme: look.colorScheme,
      viewport: { width: look.width, height: 800 },
    });
    const page = await context.newPage();
    page.on("request", (request) => request.url().startsWith("file:") || fail(`asks for ${request.url()}`));
    page.on("dialog", (dialog) => (fail(`says ${dialog.message()}`), dialog.dismiss()));
    await page.goto(`file://${resolve(file)}`);
    await page.emulateMedia({ media: look.media, colorScheme: look.colorScheme });
    if ((await page.title()) === "obéi") fail("a text was obeyed");
    // The protocol of the browser puts the checker in: the policy of the page lets no program in.
    const result = await page.evaluate(
      `${axe}; axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(rules)} } })`,
    );
    passes += result.passes.length;
    for (const found of result.violations) {
      for (const node of found.nodes.slice(0, 3)) fail(`${found.id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`);
    }
    if (look.media === "screen") {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) fail(`${over} pixels too wide`);
    }
    if (look.name === "light") {
      await useKeyboard(page, fail);
      const json = file.replace(/html$/, "json");
      if (existsSync(json)) await compare(page, JSON.parse(readFileSync(json, "utf8")), fail);
    }
    await context.close();
  }
}
await browser.close();
failures.forEach((failure) => console.log(failure));
console.log(`${passes} passed, ${failures.length} failed`);
process.exit(failures.length > 0 || passes === 0 ? 1 : 0);

/** The first key leads to a link that skips the head; tables that scroll take the keyboard. */
async function useKeyboard(page, fail) {
  const focused = () => page.evaluate(() => document.activeElement.className || document.activeElement.tagName);
  await page.keyboard.press("Tab");
  if ((await focused()) !== "skip") fail(`the first key leads to ${await focused()}`);
  await page.keyboard.press("Enter");
  if ((await focused()) !== "MAIN") fail(`the skip link leads to ${await focused()}`);
  if ((await page.locator(".scroll").count()) === 0) return;
  for (let keys = 0; keys < 200 && (await focused()) !== "scroll"; keys += 1) await page.keyboard.press("Tab");
  if ((await focused()) !== "scroll") fail("no table takes the keyboard");
}

/** The cells with words of their own are those of the JSON. */
async function compare(page, json, fail) {
  const tables = (blocks) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block] : block.kind === "section" ? tables(block.blocks) : []));
  // A joiner between two pictures makes them one; elsewhere it is a character that nobody sees.
  const hidden = /(?<!\p{Extended_Pictographic}\ufe0f?(?=\u200d\p{Extended_Pictographic}))[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
  const number = (sign) => `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
  const shown = (words) => words.replace(/\r\n/g, "\n").replace(/[\n\r\t]/g, " ").replace(hidden, number);
  const words = (cell) => {
    if (cell === undefined) return "";
    if (typeof cell.text === "string") return shown(cell.text);
    if (cell.id !== undefined) return shown(cell.id);
    if (cell.count !== undefined) return String(cell.count);
    if (cell.date !== undefined) return cell.date;
    if (cell.sign !== undefined) return json.legend.find((sign) => sign.key === cell.sign).word;
    return null; // Of several parts: seen to elsewhere.
  };
  const expected = tables(json.blocks).map((table) =>
    table.rows.map((row) => table.columns.map((column) => words(row.cells[column.key]))),
  );
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("table")].map((table) =>
      [...table.querySelectorAll("tbody tr:not(.band)")].map((row) => [...row.cells].map((cell) => cell.textContent)),
    ),
  );
  let compared = 0;
  expected.forEach((table, t) =>
    table.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null || cell.trim() === "") return;
        compared += 1;
        if (found[t]?.[r]?.[c] !== cell) fail(`cell ${t},${r},${c} is ${found[t]?.[r]?.[c]} and not ${cell}`);
      }),
    ),
  );
  if (compared === 0) fail("no cell was compared");
}
