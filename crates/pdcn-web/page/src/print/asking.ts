// The drop-downs and boxes for what a piece may be asked, and what they come to as names with values.

import type { Guidance } from "../contract";
import { h } from "../dom";
import { say } from "../words";
import type { Piece } from "./pieces";

/** What has a short name in the catalogue; all else is said as the engine says it. */
const NAMED = new Set([
  "stage",
  "cycle",
  "grade",
  "strand",
  "competency",
  "framework",
  "ai",
  "with",
  "pupils",
  "topic",
  "resource",
  "around",
  "plan",
  "activity",
  "all",
  "reuse",
  "from",
  "edition",
  "to",
  "audience",
]);

export type Answers = Map<string, string>;

/**
 * Takes what was answered before where it still can be, and the first choice where one is needed. Of another piece only what is in
 * sight is taken: nothing narrows a piece unseen.
 */
export function settle(piece: Piece, before: Answers, isSame: boolean): Answers {
  const answers: Answers = new Map();
  for (const ask of isSame ? [...piece.first, ...piece.more] : piece.first) {
    const values = ask.choices.map(([value]) => String(value));
    const kept = before.get(ask.name) ?? "";
    const isKept = kept !== "" && (ask.form !== "name" || values.includes(kept));
    const otherwise = piece.needed.includes(ask.name) ? (values[0] ?? "") : "";
    const value = isKept ? kept : otherwise;
    if (value !== "") answers.set(ask.name, value);
  }
  return answers;
}

/** What is asked, as the engine takes it. */
export function asked(piece: Piece, answers: Answers): [string, string][] {
  const offered = [...piece.first, ...piece.more].flatMap((ask): [string, string][] => {
    const value = answers.get(ask.name) ?? "";
    if (value === "") return [];
    return [[ask.name, ask.form === "flag" ? "" : value]];
  });
  return [...offered, ...piece.fixed.map(([name, value]): [string, string] => [name, value])];
}

export function asking(piece: Piece, answers: Answers, changed: () => void): HTMLElement {
  const take = (name: string, value: string): void => {
    if (value === "") answers.delete(name);
    else answers.set(name, value);
    changed();
  };
  const fields = (asks: Guidance[]): HTMLElement[] => asks.map((ask) => field(piece, ask, answers, take));
  const isOpen = piece.more.some((ask) => answers.has(ask.name));
  return h(
    "div",
    { class: "print-asking" },
    fields(piece.first),
    piece.more.length === 0
      ? null
      : h("details", { open: isOpen }, h("summary", { "data-key": "print-more" }, say("print-more")), fields(piece.more)),
  );
}

function field(piece: Piece, ask: Guidance, answers: Answers, take: (name: string, value: string) => void): HTMLElement {
  const id = `print-ask-${ask.name}`;
  const named = ask.name === "pupils" && ask.form === "flag" ? `${id}-only` : id;
  const label = NAMED.has(ask.name) ? say(named) : ask.title;
  const value = answers.get(ask.name) ?? "";
  if (ask.form === "flag") {
    const box = h("input", {
      id,
      type: "checkbox",
      checked: value !== "",
      "data-key": id,
      on: { change: () => take(ask.name, box.checked ? "yes" : "") },
    });
    return h("p", { class: "print-flag" }, box, h("label", { for: id }, label));
  }
  if (ask.choices.length > 0 && ask.form === "name") {
    const everything = piece.needed.includes(ask.name)
      ? null
      : h("option", { value: "" }, say(ask.name === "with" ? "print-nothing-more" : "print-everything"));
    const options = ask.choices.map(([name, title]) =>
      h("option", { value: String(name), selected: name === value }, String(title)),
    );
    const select = h("select", { id, "data-key": id, on: { change: () => take(ask.name, select.value) } }, everything, options);
    return h("p", null, h("label", { for: id }, label), select);
  }
  const list = ask.choices.length > 0 ? `${id}-list` : null;
  const isNumber = ask.form === "number";
  const input = h("input", {
    id,
    type: isNumber ? "number" : "text",
    min: isNumber ? 1 : null,
    "data-key": id,
    list,
    value,
    on: { change: () => take(ask.name, input.value.trim()) },
  });
  const choices = list
    ? h(
        "datalist",
        { id: list },
        ask.choices.map(([name, title]) => h("option", { value: String(name) }, String(title))),
      )
    : null;
  return h("p", null, h("label", { for: id }, label), input, choices);
}
