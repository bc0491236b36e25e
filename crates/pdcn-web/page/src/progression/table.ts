// The ministry's table as a grid with one tab stop, of which only the lines in view are drawn.

import { h, replace } from "../dom";
import { say } from "../words";
import { drawHead, guess } from "./head";
import { Heights } from "./heights";
import { cellKey, drawLine, type Drawing } from "./row";
import type { Line } from "./lines";

/** How far beyond what is seen lines are drawn. */
const BEYOND = 400;

export interface Table {
  element: HTMLElement;
  /** Shows lines. */
  show(lines: readonly Line[], drawing: Drawing): void;
  /** Moves the focus to a cell and brings it into view. */
  focus(at: number, column: number): void;
  /** Brings an outcome into view, with the focus or without. */
  reveal(id: string, isFocused?: boolean): void;
  readonly active: { at: number; column: number };
  line(at: number): Line | undefined;
  readonly length: number;
  /** How many lines are seen at once. */
  readonly page: number;
  lastColumn(at: number): number;
}

export function table(): Table {
  const heights = new Heights();
  const head = h("div", { role: "rowgroup", class: "head" });
  const body = h("div", { role: "rowgroup", class: "lines" });
  const element = h("div", { class: "outcomes", role: "grid", "aria-multiselectable": "true", "aria-label": say("progression-table") }, head, body);
  let lines: readonly Line[] = [];
  let drawing: Drawing | null = null;
  let drawn = new Map<string, HTMLElement>();
  const active = { key: "", at: 0, column: 1 };
  let width = 0;

  const lastColumn = (at: number): number => (lines[at]?.is === "row" && drawing && !drawing.isList ? drawing.columns.length + 1 : 0);

  function show(next: readonly Line[], how: Drawing): void {
    lines = next;
    drawing = how;
    heights.take(lines.map((line) => line.key), (at) => guess(lines[at], width, how.columns.length));
    const at = lines.findIndex((line) => line.key === active.key);
    const first = lines.findIndex((line) => line.is === "row");
    setActive(at >= 0 ? at : Math.max(0, Math.min(active.at, lines.length - 1), active.key === "" ? first : 0), active.column);
    element.setAttribute("aria-rowcount", String(lines.length + 1));
    element.setAttribute("aria-colcount", String(how.isList ? 1 : how.columns.length + 2));
    element.classList.toggle("list", how.isList);
    element.style.setProperty("--grades", String(how.columns.length));
    replace(head, drawHead(how));
    draw(true);
  }

  function setActive(at: number, column: number): void {
    active.at = at;
    active.key = lines[at]?.key ?? "";
    active.column = column;
  }

  /** Draws the lines in view, and the one that holds the tab stop, so that the focus is never lost. */
  function draw(isNew: boolean): void {
    if (!drawing) return;
    for (let turn = 0; turn < 3; turn++) {
      const from = Math.max(0, element.scrollTop - BEYOND);
      const to = element.scrollTop + Math.max(element.clientHeight, 200) + BEYOND;
      const shown = new Set<number>();
      for (let at = heights.at(from); at < lines.length && heights.top(at) < to; at++) shown.add(at);
      if (lines[active.at]) shown.add(active.at);
      put([...shown].sort((one, other) => one - other), isNew && turn === 0);
      if (!settle()) break;
    }
  }

  function put(shown: readonly number[], isNew: boolean): void {
    const next = new Map<string, HTMLElement>();
    for (const at of shown) {
      const line = lines[at];
      if (!line || !drawing) continue;
      const kept = isNew ? undefined : drawn.get(line.key);
      next.set(line.key, kept ?? drawLine(line, at, drawing));
    }
    const isSame = next.size === drawn.size && [...next].every(([key, made]) => drawn.get(key) === made);
    drawn = next;
    if (!isSame) {
      if (isNew) replace(body, [...next.values()]);
      else exchange([...next.values()]);
    }
    placeAll(shown);
    markActive();
  }

  /** Exchanges the lines that left the view, without touching the others: whoever has the focus keeps it. */
  function exchange(next: readonly HTMLElement[]): void {
    const staying = new Set<Element>(next);
    for (const line of [...body.children]) if (!staying.has(line)) line.remove();
    for (const [at, line] of next.entries()) {
      if (body.children[at] === line) continue;
      body.insertBefore(line, body.children[at] ?? null);
    }
  }

  function placeAll(shown: readonly number[]): void {
    body.style.setProperty("height", `${heights.total}px`);
    for (const at of shown) drawn.get(lines[at]?.key ?? "")?.style.setProperty("top", `${heights.top(at)}px`);
  }

  /** Measures what was drawn; what is seen stays where it is when lines above turn out higher or lower. */
  function settle(): boolean {
    if (element.clientWidth === 0) return false;
    let isOther = false;
    const anchor = heights.at(element.scrollTop);
    const offset = element.scrollTop - heights.top(anchor);
    for (const [key, line] of drawn) isOther = heights.measure(key, line.offsetHeight) || isOther;
    if (!isOther) return false;
    heights.settle();
    body.style.setProperty("height", `${heights.total}px`);
    const top = heights.top(anchor) + offset;
    if (element.scrollTop > 0 && Math.abs(element.scrollTop - top) > 0.5) element.scrollTop = top;
    return true;
  }

  function markActive(): void {
    for (const cell of body.querySelectorAll<HTMLElement>("[data-key][tabindex='0']")) cell.tabIndex = -1;
    const cell = cellAt(active.at, active.column);
    if (cell) cell.tabIndex = 0;
  }

  function cellAt(at: number, column: number): HTMLElement | null {
    const line = lines[at];
    if (!line) return null;
    const key = cellKey(line.key, Math.min(column, lastColumn(at)));
    return drawn.get(line.key)?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
  }

  function bring(at: number): void {
    const view = element.clientHeight - head.offsetHeight;
    const top = heights.top(at);
    const end = heights.top(at + 1);
    if (top < element.scrollTop) element.scrollTop = top;
    else if (end > element.scrollTop + view) element.scrollTop = end - view;
  }

  function focus(at: number, column: number): void {
    setActive(at, column);
    bring(at);
    draw(false);
    bring(at);
    cellAt(at, column)?.focus({ preventScroll: true });
  }

  function reveal(id: string, isFocused = false): void {
    const at = lines.findIndex((line) => line.is === "row" && line.row.id === id);
    if (at < 0) return;
    if (isFocused) return focus(at, drawing?.isList ? 0 : 1);
    setActive(at, active.column);
    bring(at);
    draw(false);
    bring(at);
  }

  /** The width is another: lines break elsewhere, and the chosen one, or the first that is seen, stays where it is. */
  function rewrap(): void {
    const view = [element.scrollTop, element.scrollTop + element.clientHeight] as const;
    const chosen = lines.findIndex((line) => line.is === "row" && line.row.id === drawing?.chosen);
    const isSeen = chosen >= 0 && heights.top(chosen) >= view[0] && heights.top(chosen) < view[1];
    const anchor = isSeen ? chosen : heights.at(view[0]);
    const offset = view[0] - heights.top(anchor);
    width = element.clientWidth;
    heights.forget();
    body.style.setProperty("height", `${heights.total}px`);
    element.scrollTop = heights.top(anchor) + offset;
  }

  element.addEventListener("scroll", () => draw(false), { passive: true });
  // A click leaves the tab stop where it was made.
  element.addEventListener("focusin", ({ target }) => {
    const key = (target as HTMLElement).dataset["key"]?.split(" ");
    const column = Number(key?.at(-1));
    const line = (target as HTMLElement).closest<HTMLElement>("[data-line]")?.dataset["line"];
    const at = lines.findIndex((one) => one.key === line);
    if (at < 0 || !key || Number.isNaN(column)) return;
    // A heading has one cell: below it the arrows go on in the column where they were.
    setActive(at, lines[at]?.is === "row" ? column : active.column);
    markActive();
  });
  new ResizeObserver(() => {
    // Nothing is measured while it is not shown.
    if (element.clientWidth === 0) return;
    if (element.clientWidth !== width) rewrap();
    draw(false);
  }).observe(element);

  return {
    element, show, focus, reveal, active, lastColumn,
    line: (at) => lines[at],
    get length() { return lines.length; },
    get page() { return Math.max(1, heights.at(element.scrollTop + element.clientHeight) - heights.at(element.scrollTop) - 1); },
  };
}
