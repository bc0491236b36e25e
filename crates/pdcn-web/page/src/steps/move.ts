// *Changer de compétence ou de volet*: an outcome that goes to another strand goes on under a new id.

import type { Operation } from "../contract";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { competencies, outcomes, strandOf } from "./choices";
import { choice, words } from "./controls";
import { NO_REASON, guide, mayBegin } from "./guided";
import { picker } from "./picker";

/** Moves outcomes to another competency, of their strand or of another. */
export function moveStrand(store: Store, ids: string[]): void {
  const state = store.state;
  if (!mayBegin(store) || !state) return;
  let refresh = (): void => {};
  const rows = new Map(state.rows.map((row) => [row.id, row]));
  const moved = picker({
    label: say("steps-move-what"),
    all: outcomes(state),
    chosen: ids,
    settled: ids.length > 0,
    first: ids.length === 0,
    changed: () => changed(),
  });
  const competency = choice({
    label: say("steps-move-to"),
    groups: competencies(state),
    none: say("steps-choose"),
    first: ids.length > 0,
    changed: () => changed(),
  });
  const reason = words({ label: say("steps-reason"), help: say("steps-reason.help"), rows: 2, changed: () => refresh() });
  const renumbered = h("p", { class: "soft" });
  const isElsewhere = (id: string): boolean =>
    competency.value !== "" && rows.get(id)?.strand !== strandOf(state, competency.value);
  const changed = (): void => {
    const count = moved.ids.filter(isElsewhere).length;
    renumbered.textContent = count === 0 ? "" : say("steps-move-renumbered", { count });
    reason.element.hidden = count === 0;
    refresh();
  };
  changed();
  const operations = (): Operation[] =>
    moved.ids
      .filter((id) => rows.get(id)?.competency !== competency.value)
      .map((id) => ({
        do: "move-outcome",
        id,
        competency: competency.value,
        reason: isElsewhere(id) ? reason.value || NO_REASON : null,
      }));
  refresh = guide(store, {
    title: say("steps-move-title"),
    content: [moved.element, competency.element, renumbered, reason.element],
    needs: [
      { control: moved, isThere: () => moved.ids.length > 0, message: say("steps-outcome-missing") },
      { control: competency, isThere: () => competency.value !== "", message: say("steps-competency-missing") },
      { control: competency, isThere: () => operations().length > 0, message: say("steps-move-same") },
      {
        control: reason,
        isThere: () => reason.value !== "" || !moved.ids.some(isElsewhere),
        message: say("steps-reason-missing"),
        later: true,
      },
    ],
    operations,
    label: say("steps-move"),
    step: () => say("steps-move-step", { count: moved.ids.length, id: moved.ids[0] ?? "" }),
    done: ({ new_ids }) => {
      for (const id of moved.ids) store.several.delete(id);
      const at = store.chosen === null ? -1 : moved.ids.filter(isElsewhere).indexOf(store.chosen);
      if (at >= 0) store.choose(new_ids[at] ?? null);
    },
  });
}
