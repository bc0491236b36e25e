// Coverage: which grades work on which competencies, and what pupils do with AI there; a click shows the outcomes.

import type { State } from "../contract";
import { coverageTable } from "../coverage/table";
import { AI_USES } from "../ai-use";
import { count } from "../coverage/count";
import { h, replace } from "../dom";
import { redraws } from "../redraw";
import { type Store, NO_FILTERS } from "../store";
import { titleOf } from "../titles";
import { say } from "../words";

export function coverage(store: Store): HTMLElement {
  let isAiOnly = true;
  const scroll = h("div", { class: "coverage-scroll", tabindex: 0, role: "region", "aria-label": say("coverage-caption") });
  const gaps = h("p", { class: "coverage-gaps", "aria-live": "polite" });

  let drawn: State | null = null;

  const draw = (): void => {
    if (!store.state) return;
    const state = store.state;
    drawn = state;
    const counted = count(state, isAiOnly);
    const empty = (state.edition.grade ?? []).filter((_, at) => counted.totals[at]?.outcomes === 0).map((grade) => titleOf(grade));
    gaps.textContent =
      empty.length === 0 ? say("coverage-no-gap") : say("coverage-gaps", { grades: empty.join(", "), count: empty.length });
    const left = scroll.scrollLeft;
    replace(
      scroll,
      coverageTable(state, counted, ({ grade, competency, strand }) => {
        store.filters = { ...NO_FILTERS, grade, competency, strand, ai: isAiOnly };
        store.go("progression");
      }),
    );
    scroll.scrollLeft = left;
  };

  const pick = (name: string, isAi: boolean): HTMLElement => {
    const act = (): void => {
      isAiOnly = isAi;
      draw();
    };
    return h("label", null, h("input", { type: "radio", name: "coverage-what", checked: isAi, on: { change: act } }), say(name));
  };
  const legend = h(
    "ul",
    { class: "coverage-legend", "aria-label": say("coverage-legend") },
    AI_USES.slice(1).map((way) =>
      h(
        "li",
        null,
        h("span", { class: `key way-${way}`, "aria-hidden": true }, say(`coverage-sign-${way}`)),
        say(`coverage-way-${way}`),
      ),
    ),
    h("li", null, h("span", { class: "key way-none", "aria-hidden": true }, "2"), say("coverage-way-none")),
    h("li", null, h("span", { class: "key", "aria-hidden": true }, "○"), say("coverage-nothing")),
  );

  redraws(store, "coverage", () => {
    if (drawn !== store.state) draw();
  });
  return h(
    "section",
    { class: "sheet coverage-screen", "aria-labelledby": "coverage-title" },
    h("h1", { id: "coverage-title" }, say("coverage-title")),
    h("p", { class: "soft" }, say("coverage-lead")),
    h(
      "fieldset",
      { class: "row choices" },
      h("legend", null, say("coverage-count")),
      pick("coverage-ai", true),
      pick("coverage-all", false),
    ),
    legend,
    gaps,
    scroll,
  );
}
