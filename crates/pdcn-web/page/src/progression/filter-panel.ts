// The filters of the progression: words, stage, grade, strand, competency, framework, and what is to be mended.

import type { State } from "../contract";
import { h, replace, type Child } from "../dom";
import { countFilters } from "../filters";
import { NO_FILTERS, type Filters, type Store } from "../store";
import { shortOf, titleOf } from "../titles";
import { say } from "../words";

export function filterPanel(store: Store, changed: () => void): { element: HTMLElement; update(): void } {
  const search = h("input", {
    id: "filter-search", type: "search", autocomplete: "off", placeholder: say("progression-search-hint"), "data-key": "filter search",
    on: { input: () => set({ search: search.value }) },
  });
  const rest = h("div", { class: "rest" });
  const clear = h("button", { type: "button", class: "plain clear", on: { click: () => { search.focus(); set({ ...NO_FILTERS }); } } });
  const label = h("label", { for: "filter-search" }, say("progression-search"));
  const element = h("div", { class: "filters", role: "search" }, label, search, rest, clear);

  let drawn: State | null = null;
  let drawnFor = "";

  function set(part: Partial<Filters>): void {
    store.filters = { ...store.filters, ...part };
    update();
    changed();
  }

  function update(): void {
    const { state, filters } = store;
    if (!state) return;
    if (search.value !== filters.search) search.value = filters.search;
    const count = countFilters(filters);
    clear.hidden = count === 0;
    clear.textContent = say("progression-clear", { count });
    const shown = JSON.stringify([{ ...filters, search: "" }, state.edition.id]);
    if (drawn === state && shown === drawnFor) return;
    drawn = state;
    drawnFor = shown;
    replace(rest, parts(state, filters));
  }

  function parts(state: State, filters: Filters): Child {
    const { stage = [], grade = [], strand = [], competency = [] } = state.edition;
    const grades = grade.filter((one) => filters.stage === null || one.stage === filters.stage);
    const inStrand = competency.filter((one) => filters.strand === null || one.strand === filters.strand);
    return [
      toggles("stage", stage.map((one) => [one.id ?? "", titleOf(one)]), filters.stage, (id) => ({ stage: id, grade: null })),
      toggles("grade", grades.map((one) => [one.id ?? "", shortOf(one), titleOf(one)]), filters.grade, (id) => ({ grade: id })),
      h(
        "fieldset",
        { class: "only" },
        h("legend", null, say("progression-only")),
        check("ai", say("progression-only-ai"), filters.ai),
        check("essential", say("progression-only-essential"), filters.essential),
        check("toMend", say("progression-only-to-mend"), filters.toMend),
      ),
      select("strand", say("progression-all-strands"), strand.map(named), filters.strand, (id) => ({ strand: id, competency: null })),
      select("competency", say("progression-all-competencies"), inStrand.map(named), filters.competency, (id) => ({ competency: id })),
      select("framework", say("progression-all-frameworks"), frameworks(state, filters.framework), filters.framework, (id) => ({ framework: id })),
    ];
  }

  /** One of a few, or none: each is a button that stays pressed. */
  function toggles(
    name: string,
    choices: readonly (readonly [string, string, string?])[],
    chosen: string | null,
    of: (id: string | null) => Partial<Filters>,
  ): HTMLElement {
    const button = ([id, label, full]: readonly [string, string, string?]): HTMLElement => h(
      "button",
      {
        type: "button", "aria-pressed": String(id === chosen), title: full ?? null,
        "data-key": `filter ${name} ${id}`,
        on: { click: () => set(of(id === chosen ? null : id)) },
      },
      label,
    );
    return h("fieldset", { class: `toggles ${name}` }, h("legend", null, say(`progression-${name}`)), h("div", { class: "row" }, choices.map(button)));
  }

  function select(
    name: string,
    all: string,
    choices: readonly (readonly [string, string])[],
    chosen: string | null,
    of: (id: string | null) => Partial<Filters>,
  ): HTMLElement {
    const field = h(
      "select",
      { id: `filter-${name}`, "data-key": `filter ${name}`, on: { change: () => set(of(field.value === "" ? null : field.value)) } },
      h("option", { value: "" }, all),
      choices.map(([id, title]) => h("option", { value: id, selected: id === chosen }, title)),
    );
    return h("div", { class: "select" }, h("label", { for: `filter-${name}` }, say(`progression-${name}`)), field);
  }

  function check(name: "ai" | "essential" | "toMend", label: string, isOn: boolean): HTMLElement {
    const box = h("input", { type: "checkbox", checked: isOn, "data-key": `filter ${name}`, on: { change: () => set({ [name]: box.checked }) } });
    return h("label", { class: "check" }, box, label);
  }

  update();
  return { element, update };
}

function named(one: { id?: string; title?: string }): [string, string] {
  return [one.id ?? "", titleOf(one)];
}

/** The frameworks, and the code that is filtered by when it is one. */
function frameworks(state: State, chosen: string | null): [string, string][] {
  const all = state.frameworks.map((one): [string, string] => [one.id ?? "", titleOf(one, one.id)]);
  return chosen === null || all.some(([id]) => id === chosen) ? all : [[chosen, chosen.replace(":", " · ")], ...all];
}
