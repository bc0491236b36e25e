// What the keys and the pointer do in the table.

import { canEdit } from "../change";
import { propose, type Wish } from "../marks";
import { tellRefused } from "../dialog";
import type { Store } from "../store";
import { say } from "../words";
import { ask, openGradeMenu } from "./grade-menu";
import { WISH_OF_KEY } from "./wish-keys";
import type { Table } from "./table";

export interface Doing {
  open(id: string, isByKey: boolean): void;
  pick(id: string, isRange: boolean): void;
  fold(key: string): void;
}

export function listen(store: Store, table: Table, doing: Doing): void {
  table.element.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    const at = <T extends string>(name: T): string | undefined => target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
    const id = at("open");
    if (id !== undefined) return doing.open(id, event.detail === 0);
    const picked = at("pick");
    if (picked !== undefined) return doing.pick(picked, event.shiftKey);
    const fold = target.closest(".fold") && at("line");
    if (fold) return doing.fold(fold);
    const cell = target.closest<HTMLElement>("[data-grade]");
    if (cell) openMenu(store, cell);
  });
  table.element.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey) return;
    if (move(table, event) || press(store, doing, event)) event.preventDefault();
  });
}

function move(table: Table, { key, ctrlKey }: KeyboardEvent): boolean {
  const { at, column } = table.active;
  const to = (line: number, place: number): boolean => {
    const next = Math.max(0, Math.min(table.length - 1, line));
    table.focus(next, Math.max(0, place));
    return true;
  };
  const across = Math.min(column, table.lastColumn(at));
  switch (key) {
    case "ArrowDown": return to(at + 1, column);
    case "ArrowUp": return to(at - 1, column);
    case "ArrowRight": return to(at, Math.min(across + 1, table.lastColumn(at)));
    case "ArrowLeft": return to(at, across - 1);
    case "PageDown": return to(at + table.page, column);
    case "PageUp": return to(at - table.page, column);
    case "Home": return ctrlKey ? to(0, column) : to(at, 0);
    case "End": return ctrlKey ? to(table.length - 1, column) : to(at, table.lastColumn(at));
    default: return false;
  }
}

function press(store: Store, doing: Doing, { key, target, ctrlKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || !(target instanceof HTMLElement)) return false;
  const cell = target.closest<HTMLElement>("[data-grade]");
  if (cell && (key === "Enter" || key === " ")) {
    openMenu(store, cell);
    return true;
  }
  const wish = WISH_OF_KEY[key.toLowerCase()];
  if (cell && wish) {
    wishFor(store, cell, wish);
    return true;
  }
  const id = target.dataset["open"];
  if (id !== undefined && key === " ") {
    doing.pick(id, shiftKey);
    return true;
  }
  return false;
}

function rowOf(store: Store, cell: HTMLElement) {
  return store.state?.rows.find((row) => row.id === cell.dataset["row"]);
}

function openMenu(store: Store, cell: HTMLElement): void {
  const row = rowOf(store, cell);
  if (row && canEdit(store)) openGradeMenu(store, row, Number(cell.dataset["grade"]), cell);
}

function wishFor(store: Store, cell: HTMLElement, wish: Wish): void {
  const row = rowOf(store, cell);
  if (!row || !canEdit(store)) return;
  const at = Number(cell.dataset["grade"]);
  const proposal = propose(wish, row, store.state?.edition.grade ?? [], at);
  if (proposal.hindered === null) void ask(store, row, at, proposal);
  else tellRefused({ message: proposal.hindered, help: say("marks-hindered-help") });
}
