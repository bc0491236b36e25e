// A field that finds an outcome by words: what answers is listed below, chosen with arrows and Enter or by a click.

import type { Row } from "./contract";
import { h, replace } from "./dom";
import { type Ready, fold, ready, score, wordsOf } from "./search";
import { say } from "./words";

export interface Finder {
  /** Names the field among those of the page. */
  name: string;
  label: string;
  /** The outcomes to look among. */
  rows: () => readonly Row[];
  /** What is said after a sentence, small: its years. */
  detail: (row: Row) => string;
  choose: (id: string) => void;
  /** Shown before anything is typed: nothing, unless there is something worth offering. */
  offered?: () => readonly Row[];
}

const SHOWN = 12;
const made = new WeakMap<Row, Ready>();

export function outcomeFinder(finder: Finder): HTMLElement {
  const list = h("ul", {
    id: `${finder.name}-list`,
    role: "listbox",
    class: "finder-list",
    "aria-label": finder.label,
    hidden: true,
  });
  const told = h("p", { class: "hidden", "aria-live": "polite" });
  const input = h("input", {
    id: finder.name,
    type: "search",
    autocomplete: "off",
    role: "combobox",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "data-key": finder.name,
    placeholder: say("finder-placeholder"),
  });
  let found: readonly Row[] = [];
  let active = -1;

  const mark = (next: number): void => {
    active = next;
    Array.from(list.children).forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
    const option = list.children[active];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const choose = (row: Row | undefined): void => {
    if (!row) return;
    input.value = "";
    close();
    finder.choose(row.id);
  };
  const look = (): void => {
    const words = wordsOf(input.value);
    found = words.length === 0 ? (finder.offered?.() ?? []).slice(0, SHOWN) : find(finder.rows(), input.value);
    replace(
      list,
      found.map((row, at) =>
        h(
          "li",
          {
            id: `${finder.name}-${at}`,
            role: "option",
            "aria-selected": "false",
            on: {
              mousedown: (event) => {
                event.preventDefault();
                choose(row);
              },
            },
          },
          row.statement,
          " ",
          h("small", { class: "soft" }, `${finder.detail(row)} · ${row.id}`),
        ),
      ),
    );
    const isEmpty = found.length === 0;
    list.hidden = isEmpty;
    input.setAttribute("aria-expanded", String(!isEmpty));
    told.textContent = words.length === 0 ? "" : say("finder-found", { count: found.length });
    nothing.hidden = !isEmpty || words.length === 0;
    mark(-1);
  };
  const nothing = h("p", { class: "soft finder-nothing", hidden: true }, say("finder-found", { count: 0 }));
  input.addEventListener("input", look);
  input.addEventListener("click", look);
  input.addEventListener("focus", () => warm(finder.rows(), 0));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) look();
      if (found.length > 0) mark((active + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      choose(found[Math.max(active, 0)]);
    }
  });
  return h("div", { class: "finder" }, h("label", { for: finder.name }, finder.label), input, list, nothing, told);
}

function find(rows: readonly Row[], query: string): Row[] {
  const words = wordsOf(query);
  const number = fold(query.trim());
  const points = (row: Row): number => {
    // Who types a whole number means that one.
    const isIt = fold(row.id) === number || (row.code && fold(row.code) === number);
    return isIt ? Infinity : score(words, readied(row));
  };
  const scored = rows.map((row) => ({ row, points: points(row) })).filter(({ points }) => points > 0);
  return scored
    .sort((one, other) => (one.points < other.points ? 1 : one.points > other.points ? -1 : 0))
    .slice(0, SHOWN)
    .map(({ row }) => row);
}

/** Makes the texts ready a few at a time, so that the first letter that is typed need not wait for all of them. */
function warm(rows: readonly Row[], from: number): void {
  for (const row of rows.slice(from, from + 300)) readied(row);
  if (from + 300 < rows.length) setTimeout(() => warm(rows, from + 300));
}

function readied(row: Row): Ready {
  const known = made.get(row);
  if (known) return known;
  const fresh = ready({ first: row.statement, second: row.pupil ?? "", third: `${row.id} ${row.code ?? ""}` });
  made.set(row, fresh);
  return fresh;
}
