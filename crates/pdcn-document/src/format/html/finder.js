// Searches the table that follows: words without accents, the beginning of a word, one slip of the keys; what is chosen and
// searched stands in the address, and what is left is printed and saved.
(() => {
  const box = document.querySelector(".finder");
  const table = document.querySelector(".found table");
  const body = table.tBodies[0];
  const field = box.querySelector("input");
  const choices = [...box.querySelectorAll("select")];
  const said = box.querySelector("[role=status]");
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae");
  const words = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  // What a cell says; several texts, a line each.
  const own = cell => {
    const texts = cell.querySelectorAll("div");
    const lines = texts.length > 0 ? [...texts] : [cell];
    return lines.map(line => line.textContent.replace(/\s+/g, " ").trim()).join("\n");
  };
  // Words that the table does not show, row by row.
  const besides = box.dataset.words.split("|");
  const rows = [...body.rows].map((row, at) => {
    const cells = [...row.cells].map(own);
    const all = [...cells, besides[at] ?? ""].flatMap(words);
    return { row, cells, words: [...new Set(all)], held: choices.map(choice => cells[choice.dataset.column].split("\n")) };
  });
  // The words by their first letter, each with its rows.
  const known = new Map();
  const under = (map, key, empty) => map.get(key) ?? map.set(key, empty).get(key);
  rows.forEach(({ words }, at) => words.forEach(word => under(under(known, word[0], new Map()), word, []).push(at)));
  // One letter more, less, other, or two that changed places; the end of the known word may be missing.
  const slips = (typed, word) => {
    if (typed.length < 4) return false;
    let at = 0;
    while (at < typed.length && typed[at] === word[at]) at += 1;
    const rest = typed.slice(at), other = word.slice(at);
    return other.startsWith(rest.slice(1)) || other.slice(1).startsWith(rest) || other.slice(1).startsWith(rest.slice(1))
      || (rest[0] === other[1] && rest[1] === other[0] && other.slice(2).startsWith(rest.slice(2)));
  };
  const having = typed => {
    const found = new Uint8Array(rows.length);
    let some = false;
    const take = is => known.get(typed[0])?.forEach((places, word) => {
      if (!is(word)) return;
      some = true;
      places.forEach(at => { found[at] = 1; });
    });
    take(word => word.startsWith(typed));
    if (!some) take(word => slips(typed, word));
    return found;
  };
  // What is found, of which no more stands in the table than is looked at: laying out thousands of lines is what takes time. A few at
  // once, those of a whole school while nobody types, and more where the reader comes to the last, or prints.
  let found = rows, standing = rows.length, waiting;
  const end = new IntersectionObserver(([seen]) => { if (seen.isIntersecting) add(100); });
  const add = count => {
    body.append(...found.slice(standing, standing + count).map(({ row }) => row));
    standing = Math.min(standing + count, found.length);
    end.disconnect();
    if (standing < found.length) end.observe(body.lastElementChild);
  };
  const fill = () => { if (standing < Math.min(found.length, 500)) { add(40); waiting = setTimeout(fill); } };
  const show = () => {
    const sets = words(field.value).map(having);
    found = rows.filter(({ held }, at) => sets.every(set => set[at] === 1) && choices.every((choice, nth) =>
      choice.value === "" || choice.value.split("¦").some(value => held[nth].includes(value))));
    body.replaceChildren();
    standing = 0;
    add(20);
    clearTimeout(waiting);
    waiting = setTimeout(fill, 500);
    // What is printed says what it is a part of.
    const asked = [field.value, ...choices.filter(choice => choice.value !== "").map(choice => choice.selectedOptions[0].text)];
    const told = found.length === 0 ? box.dataset.nothing : `${found.length} / ${rows.length} ${box.dataset.found}`;
    said.textContent = [told, ...asked.filter(words => words.trim() !== "")].join(" · ");
  };
  const keep = () => {
    const state = new URLSearchParams();
    if (field.value !== "") state.set("q", field.value);
    choices.forEach(choice => { if (choice.value !== "") state.set(choice.name, choice.selectedOptions[0].text); });
    const address = `#${state}`;
    try { history.replaceState(null, "", address); } catch { location.hash = address; }
  };
  const room = window.matchMedia("(min-width: 40rem)");
  const [choosing, keeping] = box.querySelectorAll("details");
  const unfold = () => {
    choosing.open = room.matches || choices.some(choice => choice.value !== "");
    keeping.open = room.matches;
  };
  const take = () => {
    // An anchor of the page is no search.
    if (location.hash !== "" && !location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    field.value = state.get("q") ?? "";
    choices.forEach(choice => {
      const wanted = [...choice.options].findIndex(option => option.text === state.get(choice.name));
      choice.selectedIndex = Math.max(wanted, 0);
    });
    show();
    unfold();
  };
  // What is found, below its heads, as a file of this kind.
  const save = (kind, blob) => {
    const heads = [...table.tHead.rows].at(-1).cells;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob([[...heads].map(own), ...found.map(({ cells }) => cells)]));
    link.download = `${box.dataset.file}.${kind}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const csv = lines => {
    const guarded = text => /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    const cell = text => `"${guarded(text).replace(/"/g, '""')}"`;
    const line = cells => cells.map(cell).join(box.dataset.separator);
    return new Blob(["\ufeff", lines.map(line).join("\r\n"), "\r\n"], { type: "text/csv" });
  };
  const xlsx = lines => workbook({
    lines, name: box.dataset.file, title: document.title, subject: said.textContent, language: document.documentElement.lang,
  });
  const does = {
    clear: () => { field.value = ""; choices.forEach(choice => { choice.selectedIndex = 0; }); show(); keep(); field.focus(); },
    print: () => window.print(),
    csv: () => save("csv", csv),
    xlsx: () => save("xlsx", xlsx),
  };
  field.addEventListener("input", () => { show(); keep(); });
  choices.forEach(choice => choice.addEventListener("change", () => { show(); keep(); }));
  box.addEventListener("click", event => does[event.target.closest("button")?.dataset.does]?.());
  window.addEventListener("hashchange", take);
  window.addEventListener("beforeprint", () => add(rows.length));
  room.addEventListener("change", unfold);
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches("input, select, textarea")) {
      event.preventDefault();
      field.focus();
    }
  });
  box.hidden = false;
  take();
})();
