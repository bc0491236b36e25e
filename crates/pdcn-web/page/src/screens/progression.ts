// The progression: the filters on the left, the ministry's table in the middle, the outcome on the right.

import { canEdit, whyReadOnly } from "../change";
import type { PageFinding } from "../contract";
import { h, replace } from "../dom";
import { countFilters, countFindings, pass } from "../filters";
import { findingList } from "../findings/list";
import { NARROW } from "../narrow";
import { openAt } from "../outcome/open-at";
import { outcomePanel } from "../outcome/panel";
import { filterPanel } from "../progression/filter-panel";
import { listen } from "../progression/keys";
import { columnsOf, linesOf, type Order } from "../progression/lines";
import { selectionBar } from "../progression/selection";
import { table } from "../progression/table";
import { toolbar } from "../progression/toolbar";
import { pressed } from "../pressed";
import { addOutcome } from "../steps/steps";
import type { Store } from "../store";
import { language, say } from "../words";


export function progression(store: Store): HTMLElement {
  const root = h("div", { class: "progression" });
  let spoken = "";
  let update = (): void => {};

  function build(): void {
    spoken = language();
    const made = parts(store, root);
    replace(root, made.elements);
    update = made.update;
  }

  function draw(): void {
    if (!store.state || store.screen !== "progression" || isPressed()) return;
    if (spoken !== language()) build();
    update();
  }

  const isPressed = pressed(root, draw);
  store.subscribe(draw);
  window.matchMedia(NARROW).addEventListener("change", draw);
  draw();
  return root;
}

function parts(store: Store, root: HTMLElement): { elements: HTMLElement[]; update: () => void } {
  const narrow = window.matchMedia(NARROW);
  const folded = new Set<string>();
  let order: Order = "pathway";
  let shown: string[] = [];
  let last: string | null = null;
  let revealed: string | null = null;
  let filtered = store.filters;

  const grid = table();
  const list = findingList(store);
  const panel = outcomePanel(store);
  const filters = filterPanel(store, () => store.changed());
  const tools = toolbar(store, (next) => { order = next; store.changed(); }, pickAll);
  const notice = h("div", { class: "notices" });
  const several = h("div", { class: "selection" });
  const empty = h("p", { class: "empty", hidden: true }, say("progression-empty"));
  const summary = h("summary", null);
  const foot = h("div", { class: "left-foot" });
  const left = h("details", { class: "left", open: !narrow.matches }, summary, filters.element, foot);
  const middle = h(
    "section",
    { class: "middle", "aria-label": say("progression-title") },
    tools.element, notice, several, empty, grid.element, list.element,
  );

  listen(store, grid, {
    open: (id, isByKey) => {
      if (isByKey || narrow.matches) return openAt(store, id, null);
      store.choose(id);
    },
    pick,
    fold: (key) => {
      if (!folded.delete(key)) folded.add(key);
      store.changed();
    },
  });

  function pick(id: string, isRange: boolean): void {
    const from = last === null ? -1 : shown.indexOf(last);
    const to = shown.indexOf(id);
    const isOn = !store.several.has(id);
    const ids = isRange && from >= 0 && to >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    for (const one of ids) {
      if (isOn) store.several.add(one);
      else store.several.delete(one);
    }
    last = id;
    store.changed();
  }

  function pickAll(isOn: boolean): void {
    for (const id of shown) {
      if (isOn) store.several.add(id);
      else store.several.delete(id);
    }
    store.changed();
  }

  function update(): void {
    const { state } = store;
    if (!state) return;
    const isList = narrow.matches;
    const found = countFindings(store.findings, store.edition);
    const grades = state.edition.grade ?? [];
    const passed = pass(state.rows, store.filters, { grades, found });
    const ids = new Set(state.rows.map((row) => row.id));
    for (const id of store.several) if (!ids.has(id)) store.several.delete(id);
    shown = passed.map(({ row }) => row.id);
    const isFindings = store.middle === "findings";

    filters.update();
    const count = countFilters(store.filters);
    summary.textContent = count === 0 ? say("progression-filters") : say("progression-filters-on", { count });
    replace(foot, canEdit(store)
      ? h("button", { type: "button", class: "primary", "data-key": "add outcome", on: { click: () => addOutcome(store, []) } }, "+ ", say("progression-add"))
      : null);
    replace(notice, canEdit(store) ? null : h("p", { class: "notice" }, whyReadOnly(store)));
    replace(several, selectionBar(store, () => { store.several.clear(); store.changed(); }));
    tools.update({ shown: passed.length, all: state.rows.length, order, isList, found: store.findings.length });

    grid.element.hidden = isFindings || passed.length === 0;
    list.element.hidden = !isFindings;
    empty.hidden = isFindings || passed.length > 0;
    if (isFindings) list.update(ofShown(store, new Set(shown)));
    else {
      const lines = linesOf(state, passed, { order, found, folded, isSearched: store.filters.search.trim() !== "" });
      const columns = isList ? [] : columnsOf(state, store.filters.stage);
      grid.show(lines, {
        grades, columns, found, chosen: store.chosen, several: store.several, isList, canEdit: canEdit(store),
      });
    }
    panel.update();
    root.classList.toggle("reading", !panel.element.hidden);
    if (store.chosen !== revealed) reveal(isFindings);
    else if (store.filters !== filtered && revealed !== null && !isFindings) grid.reveal(revealed);
    filtered = store.filters;
  }

  /** The outcome that is opened comes into view; the one that is closed has the focus again. */
  function reveal(isFindings: boolean): void {
    const closed = store.chosen === null ? revealed : null;
    revealed = store.chosen;
    const { activeElement } = document;
    const isLost = activeElement === document.body || panel.element.contains(activeElement);
    requestAnimationFrame(() => {
      if (isFindings) return closed !== null && isLost ? list.element.focus() : undefined;
      if (closed !== null) grid.reveal(closed, isLost);
      else if (revealed !== null) grid.reveal(revealed);
    });
  }

  // The title stays where the outcome takes the whole window.
  return { elements: [h("h1", { class: "hidden" }, say("progression-title")), left, middle, panel.element], update };
}

/** The findings of what the filters let through; what is about no outcome is shown while nothing is filtered. */
function ofShown(store: Store, shown: ReadonlySet<string>): PageFinding[] {
  if (countFilters(store.filters) === 0) return store.findings;
  return store.findings.filter((finding) => finding.subject && shown.has(finding.subject));
}
