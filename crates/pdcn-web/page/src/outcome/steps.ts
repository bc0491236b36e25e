// The steps that touch more than one outcome, at the foot of its form.

import { canEdit } from "../change";
import { h, type Child } from "../dom";
import { mergeOutcomes, moveStrand, retireOutcome, splitOutcome } from "../steps/steps";
import type { Store } from "../store";
import { say } from "../words";

const STEPS = [["split", splitOutcome], ["merge", mergeOutcomes], ["move", moveStrand], ["retire", retireOutcome]] as const;

export function outcomeSteps(store: Store, id: string): Child {
  if (!canEdit(store)) return null;
  const button = ([name, open]: (typeof STEPS)[number]): HTMLElement => h(
    "button",
    { type: "button", "data-key": `step ${name}`, on: { click: () => open(store, [id]) } },
    say(`outcome-${name}`),
  );
  return h(
    "footer",
    null,
    h("h3", null, say("outcome-steps")),
    h(
      "div",
      { class: "row" },
      STEPS.map(button),
      h("button", { type: "button", "data-key": "step map", on: { click: () => store.go("map") } }, say("outcome-map")),
    ),
  );
}
