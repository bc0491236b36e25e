// The head of the table: the grades as columns; and how high a line probably is before it is measured.

import { h } from "../dom";
import { shortOf, titleOf } from "../titles";
import { say } from "../words";
import type { Line } from "./lines";
import type { Drawing } from "./row";

export function drawHead({ grades, columns, isList }: Drawing): HTMLElement {
  const grade = (at: number): HTMLElement => h(
    "div",
    { role: "columnheader", class: "grade", title: titleOf(grades[at]) },
    // A short name breaks where it must: columns are narrow.
    h("span", { class: "short", "aria-hidden": "true" }, shortOf(grades[at]).replaceAll("\u00a0", " ")),
    h("span", { class: "hidden" }, titleOf(grades[at])),
  );
  return h(
    "div",
    { role: "row", "aria-rowindex": 1 },
    isList ? null : h("div", { role: "columnheader", class: "pick" }, h("span", { class: "hidden" }, say("progression-pick-column"))),
    h("div", { role: "columnheader", class: "sentence" }, say("progression-outcome")),
    columns.map(grade),
  );
}

/** How high a line probably is in a table of a width. */
export function guess(line: Line | undefined, width: number, columns: number): number {
  if (line?.is !== "row") return 42;
  const signs = Math.max(24, (width - 60 - columns * 30) / 7.5);
  return 34 + Math.ceil(line.row.statement.length / signs) * 21;
}
