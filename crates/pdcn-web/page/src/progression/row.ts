// A line of the table as elements: a heading that folds, or an outcome with its marks.

import type { Grade, Row } from "../contract";
import { h } from "../dom";
import { sentenceOf, signOf, wordOf } from "../marks";
import { shortOf } from "../titles";
import { language, say } from "../words";
import type { Line } from "./lines";

/** What a line needs to know to be drawn. */
export interface Drawing {
  grades: readonly Grade[];
  /** The positions of the grades that are columns; none where the table is a list. */
  columns: readonly number[];
  found: ReadonlyMap<string, number>;
  chosen: string | null;
  several: ReadonlySet<string>;
  isList: boolean;
  canEdit: boolean;
}

/** The name by which a cell is found again: its line, and its column from 0. */
export function cellKey(line: string, column: number): string {
  return `cell ${line} ${column}`;
}

export function drawLine(line: Line, index: number, drawing: Drawing): HTMLElement {
  return line.is === "row" ? outcome(line.row, line.key, index, drawing) : heading(line, index, drawing);
}

function heading(line: Extract<Line, { is: "strand" | "competency" }>, index: number, { columns, isList }: Drawing): HTMLElement {
  const fold = h(
    "button",
    { type: "button", class: "fold plain", tabindex: -1, "data-key": cellKey(line.key, 0), "aria-expanded": String(!line.isFolded) },
    h("span", { class: "turn", "aria-hidden": "true" }, line.isFolded ? "▸" : "▾"),
    h("span", { class: "title" }, line.title),
    h("span", { class: "soft" }, say("progression-count", { count: line.count })),
  );
  return h(
    "div",
    { role: "row", class: line.is, "aria-rowindex": index + 2, "data-line": line.key },
    h("div", { role: "rowheader", class: "wide", "aria-colspan": isList ? null : columns.length + 2 }, fold),
  );
}

function outcome(row: Row, key: string, index: number, drawing: Drawing): HTMLElement {
  const isSeveral = drawing.several.has(row.id);
  const attributes = {
    role: "row", class: `outcome${row.id === drawing.chosen ? " chosen" : ""}`, "aria-rowindex": index + 2, "data-line": key,
    "aria-selected": drawing.isList ? null : String(isSeveral), "aria-current": row.id === drawing.chosen ? "true" : null,
  };
  const pick = h(
    "div",
    { role: "gridcell", class: "pick" },
    h("input", {
      type: "checkbox", checked: isSeveral, tabindex: -1, "data-key": cellKey(key, 0), "data-pick": row.id,
      "aria-label": say("progression-pick", { statement: row.statement }),
    }),
  );
  const cells = drawing.columns.map((grade, at) => mark(row, key, grade, at + 2, drawing));
  return h("div", attributes, drawing.isList ? null : pick, statement(row, key, drawing), cells);
}

function statement(row: Row, key: string, drawing: Drawing): HTMLElement {
  const count = drawing.found.get(row.id) ?? 0;
  const open = h(
    "button",
    { type: "button", class: "statement plain", tabindex: -1, "data-key": cellKey(key, drawing.isList ? 0 : 1), "data-open": row.id },
    h("span", { class: "words", lang: row.language === language() ? null : row.language }, row.statement),
    h(
      "span",
      { class: "tags" },
      count > 0 ? dot(count) : null,
      row.essential ? h("span", { class: "is-essential" }, h("span", { "aria-hidden": "true" }, "◆ "), say("progression-essential")) : null,
      row.ai_use === "none" ? null : h("span", { class: "ai" }, say("progression-ai", { use: say(`outcome-ai-${row.ai_use}`) })),
      drawing.isList ? h("span", { class: "marks" }, sentenceOf(row, drawing.grades)) : null,
      h("span", { class: "id" }, row.code ? `${row.code} · ${row.id}` : row.id),
    ),
  );
  return h("div", { role: "gridcell", class: "sentence" }, open);
}

/** How many findings an outcome has. */
export function dot(count: number): HTMLElement {
  return h("span", { class: "dot" }, h("span", { "aria-hidden": "true" }, count), h("span", { class: "hidden" }, say("progression-found", { count })));
}

function mark(row: Row, key: string, grade: number, column: number, { grades, canEdit }: Drawing): HTMLElement {
  const kind = row.marks[grade];
  return h(
    "div",
    {
      role: "gridcell", class: `mark ${kind ?? "nothing"}`, tabindex: -1, "data-key": cellKey(key, column), "data-row": row.id,
      "data-grade": grade, "aria-label": say("progression-mark", { grade: shortOf(grades[grade]), mark: wordOf(kind) }),
      "aria-haspopup": canEdit ? "menu" : null,
    },
    signOf(kind),
  );
}
