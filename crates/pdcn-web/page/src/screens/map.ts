// The map of prerequisites: an outcome in the middle, what comes before it and what it prepares; a click walks from one to another.

import type { OutcomePage, Row, State } from "../contract";
import { h, replace } from "../dom";
import { EngineError } from "../engine";
import { outcomeFinder } from "../finder";
import { around, linksAfter, linksBefore } from "../map/around";
import { mapBoard } from "../map/board";
import { redraws } from "../redraw";
import type { Store } from "../store";
import { yearsOf } from "../years";
import { say } from "../words";

export function map(store: Store): HTMLElement {
  const board = h("div", { class: "map-place" });
  const told = h("p", { class: "hidden", "aria-live": "polite" });
  const failed = h("p", { class: "error", role: "alert" });
  const back = h("button", { type: "button", on: { click: () => stepBack() } }, say("map-back"));
  const walked: string[] = [];
  let known = new Map<string, Promise<OutcomePage>>();
  let knownOf: State | null = null;
  let shown = "";

  const pageOf = (state: State, id: string): Promise<OutcomePage> => {
    const page = known.get(id) ?? store.engine.ask({ ask: "outcome", edition: state.edition.id ?? "", id });
    known.set(id, page);
    return page;
  };

  const gather = async (state: State, id: string): Promise<Map<string, OutcomePage>> => {
    const middle = await pageOf(state, id);
    const near = new Set([...linksBefore(middle).map((link) => link.from), ...linksAfter(middle).map((link) => link.to)]);
    const pages = await Promise.all([...near].map(async (other) => [other, await pageOf(state, other).catch(() => null)] as const));
    const found = pages.flatMap(([other, page]) => (page ? [[other, page] as const] : []));
    return new Map<string, OutcomePage>([[id, middle], ...found]);
  };

  const draw = async (): Promise<void> => {
    const { state, chosen } = store;
    if (!state) return;
    if (knownOf !== state) {
      known = new Map();
      knownOf = state;
      shown = "";
    }
    back.hidden = walked.length === 0;
    const row = state.rows.find((row) => row.id === chosen);
    if (!row) {
      shown = "";
      replace(board, begin(state, walk));
      return;
    }
    if (shown === row.id) return;
    shown = row.id;
    failed.textContent = "";
    try {
      const pages = await gather(state, row.id);
      if (store.chosen !== row.id || knownOf !== state) return;
      const drawn = around(row.id, pages);
      replace(
        board,
        mapBoard(state, drawn, walk, () => store.go("progression")),
      );
      const count = (at: number): number => drawn.columns[at]?.length ?? 0;
      told.textContent = say("map-told", { statement: row.statement, before: count(1), after: count(3) });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      shown = "";
      failed.textContent = `${error.message} ${error.help}`.trim();
    }
  };

  const walk = (id: string): void => {
    if (store.chosen && store.chosen !== id) walked.push(store.chosen);
    store.choose(id);
    focusMiddle();
  };
  const stepBack = (): void => {
    store.choose(walked.pop() ?? null);
    focusMiddle();
  };
  /** Who walks by the keyboard goes on from the middle. */
  const focusMiddle = (): void => {
    title.focus({ preventScroll: true });
  };

  const title = h("h1", { id: "map-title", tabindex: -1 }, say("map-title"));
  const finder = outcomeFinder({
    name: "map-search",
    label: say("map-search"),
    rows: () => store.state?.rows ?? [],
    detail: (row) => (store.state ? yearsOf(store.state, row) : ""),
    choose: walk,
  });
  redraws(store, "map", () => void draw());
  return h(
    "section",
    { class: "sheet map-screen", "aria-labelledby": "map-title" },
    title,
    h("p", { class: "soft" }, say("map-lead")),
    h("div", { class: "row map-tools" }, finder, back),
    h(
      "ul",
      { class: "map-legend", "aria-label": say("map-legend") },
      h("li", null, h("span", { class: "stroke required", "aria-hidden": true }), say("map-legend-required")),
      h("li", null, h("span", { class: "stroke helpful", "aria-hidden": true }), say("map-legend-helpful")),
      h("li", null, h("span", { class: "stroke unsaid", "aria-hidden": true }), say("map-legend-unsaid")),
    ),
    failed,
    told,
    board,
  );
}

/** Where to begin when no outcome is chosen: those that most others build on. */
function begin(state: State, walk: (id: string) => void): HTMLElement {
  const times = new Map<string, number>();
  for (const id of state.rows.flatMap((row) => row.prerequisites)) times.set(id, (times.get(id) ?? 0) + 1);
  const count = (row: Row): number => times.get(row.id) ?? 0;
  const most = state.rows
    .filter((row) => count(row) > 0)
    .sort((one, other) => count(other) - count(one))
    .slice(0, 8);
  return h(
    "section",
    { class: "map-begin", "aria-labelledby": "map-begin" },
    h("h2", { id: "map-begin" }, say("map-begin")),
    h(
      "ul",
      null,
      most.map((row) =>
        h(
          "li",
          { class: "map-card" },
          h(
            "button",
            { type: "button", class: "plain", "data-key": `map-${row.id}`, on: { click: () => walk(row.id) } },
            row.statement,
            h("small", { class: "soft" }, `${yearsOf(state, row)} · ${say("map-needed-by", { count: count(row) })}`),
          ),
        ),
      ),
    ),
  );
}
