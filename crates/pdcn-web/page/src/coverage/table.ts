// The table of coverage: grades across, competencies down. One tab stop; arrows go from cell to cell.

import type { State } from "../contract";
import { h } from "../dom";
import { competencyTitle, shortOf, strandTitle, titleOf } from "../titles";
import { say } from "../words";
import type { Cell, Counted, Line } from "./count";

/** What a click asks to see. */
export type Chosen = { grade: string | null; competency: string | null; strand: string | null };

export function coverageTable(state: State, counted: Counted, choose: (chosen: Chosen) => void): HTMLElement {
  const grades = state.edition.grade ?? [];
  const table = h("table", { class: "coverage" }, h("caption", { class: "hidden" }, say("coverage-caption")), head(state, choose));
  for (const { strand, lines } of counted.strands) {
    const title = strandTitle(state, strand);
    const heading = h("th", { scope: "rowgroup", colspan: grades.length + 2, class: "strand" }, h("span", null, title));
    table.append(
      h(
        "tbody",
        null,
        h("tr", null, heading),
        lines.map((line) => lineOf(state, line, choose)),
      ),
    );
  }
  const totals = counted.totals.map((cell, at) => {
    const grade = grades[at];
    const label = cellLabel(say("coverage-all-competencies"), titleOf(grade), cell);
    return td(cell, label, `total-${grade?.id}`, () => choose({ grade: grade?.id ?? null, competency: null, strand: null }));
  });
  table.append(h("tfoot", null, h("tr", null, h("th", { scope: "row" }, say("coverage-sum")), totals, h("td"))));
  const first = table.querySelector<HTMLElement>("td button");
  if (first) first.tabIndex = 0;
  table.addEventListener("keydown", walk);
  table.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.closest("td")) return;
    for (const button of table.querySelectorAll<HTMLElement>("td button[tabindex='0']")) button.tabIndex = -1;
    target.tabIndex = 0;
  });
  return table;
}

function head(state: State, choose: (chosen: Chosen) => void): HTMLElement {
  const grades = state.edition.grade ?? [];
  const stages = (state.edition.stage ?? []).map((stage) => {
    const own = grades.filter((grade) => grade.stage === stage.id).length;
    return own > 0 ? h("th", { scope: "colgroup", colspan: own, class: "stage" }, titleOf(stage)) : null;
  });
  const columns = grades.map((grade) => {
    const act = (): void => choose({ grade: grade.id ?? null, competency: null, strand: null });
    const button = h(
      "button",
      { type: "button", class: "plain", title: titleOf(grade), "data-key": `coverage-${grade.id}`, on: { click: act } },
      h("span", { "aria-hidden": true }, shortOf(grade)),
      h("span", { class: "hidden" }, titleOf(grade)),
    );
    return h("th", { scope: "col" }, button);
  });
  return h(
    "thead",
    null,
    h("tr", null, h("td"), stages, h("td")),
    h(
      "tr",
      null,
      h("th", { scope: "col" }, say("coverage-competency")),
      columns,
      h("th", { scope: "col" }, say("coverage-outcomes")),
    ),
  );
}

function lineOf(state: State, line: Line, choose: (chosen: Chosen) => void): HTMLElement {
  const title = competencyTitle(state, line.competency);
  const act = (): void => choose({ grade: null, competency: line.competency, strand: null });
  const cells = line.cells.map((cell, at) => {
    const grade = state.edition.grade?.[at];
    const filter = (): void => choose({ grade: grade?.id ?? null, competency: line.competency, strand: null });
    return td(cell, cellLabel(title, titleOf(grade), cell), `${line.competency}-${grade?.id}`, filter);
  });
  const button = h(
    "button",
    { type: "button", class: "plain", "data-key": `coverage-${line.competency}`, on: { click: act } },
    title,
  );
  return h("tr", null, h("th", { scope: "row" }, button), cells, h("td", { class: "sum" }, line.total.outcomes));
}

function td(cell: Cell, label: string, key: string, act: () => void): HTMLElement {
  if (cell.outcomes === 0) {
    return h("td", { class: "empty" }, h("span", { "aria-hidden": true }, "○"), h("span", { class: "hidden" }, label));
  }
  const button = h(
    "button",
    {
      type: "button",
      tabindex: -1,
      class: `plain way-${cell.way}`,
      title: label,
      "data-key": `coverage-${key}`,
      on: { click: act },
    },
    h(
      "span",
      { "aria-hidden": true },
      cell.outcomes,
      cell.way === "none" ? null : h("small", null, say(`coverage-sign-${cell.way}`)),
    ),
    h("span", { class: "hidden" }, label),
  );
  return h("td", null, button);
}

function cellLabel(competency: string, grade: string, cell: Cell): string {
  return say("coverage-cell", { competency, grade, outcomes: cell.outcomes, way: cell.way });
}

/** Arrows: the nearest cell that way that can be chosen. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const cell = (event.target as Element).closest<HTMLTableCellElement>("td");
  const table = cell?.closest("table");
  if (!step || !cell || !table) return;
  event.preventDefault();
  const rows = Array.from(table.rows);
  let [row, column] = [rows.indexOf(cell.parentElement as HTMLTableRowElement), cell.cellIndex];
  for (;;) {
    row += step[0] ?? 0;
    column += step[1] ?? 0;
    if (row < 0 || row >= rows.length || column < 0 || column > 200) return;
    const button = rows[row]?.cells[column]?.querySelector<HTMLElement>(":scope > button");
    if (button && button.closest("td")) return button.focus();
  }
}
