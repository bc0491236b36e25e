// What can be done with several outcomes that are chosen at once.

import { canEdit, change } from "../change";
import type { Operation } from "../contract";
import { h, type Child } from "../dom";
import { mergeOutcomes, moveStrand, retireOutcome } from "../steps/steps";
import type { Store } from "../store";
import { say } from "../words";

export function selectionBar(store: Store, clear: () => void): Child {
  const ids = [...store.several];
  if (ids.length === 0) return null;
  const button = (name: string, act: () => void): HTMLElement =>
    h("button", { type: "button", "data-key": `several ${name}`, on: { click: act } }, say(`progression-several-${name}`));
  return h(
    "div",
    { class: "row several", role: "group", "aria-label": say("progression-several", { count: ids.length }) },
    h("strong", null, say("progression-several", { count: ids.length })),
    canEdit(store)
      ? [
        button("essential", () => void essential(store, ids, true)),
        button("not-essential", () => void essential(store, ids, false)),
        button("move", () => moveStrand(store, ids)),
        ids.length > 1 ? button("merge", () => mergeOutcomes(store, ids)) : null,
        button("retire", () => retireOutcome(store, ids)),
      ]
      : null,
    button("clear", clear),
  );
}

/** Marks outcomes essential, or no longer so, in one step. */
async function essential(store: Store, ids: readonly string[], isEssential: boolean): Promise<void> {
  const rows = store.state?.rows ?? [];
  const others = ids.filter((id) => rows.find((row) => row.id === id)?.essential !== isEssential);
  if (others.length === 0) return;
  const operations = others.map((id): Operation => {
    const subject = { is: "outcome", id } as const;
    return isEssential ? { do: "set", subject, key: "essential", value: true } : { do: "clear", subject, key: "essential" };
  });
  await change(store, say(isEssential ? "progression-step-essential" : "progression-step-not-essential", { count: others.length }), operations);
}
