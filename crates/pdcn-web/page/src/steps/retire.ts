// *Retirer*: why, and what takes the place of what goes.

import type { Operation } from "../contract";
import type { Store } from "../store";
import { say } from "../words";
import { outcomes } from "./choices";
import { words } from "./controls";
import { NO_REASON, guide, mayBegin } from "./guided";
import { picker } from "./picker";

/** Retires outcomes. */
export function retireOutcome(store: Store, ids: string[]): void {
  const state = store.state;
  if (!mayBegin(store) || !state) return;
  let refresh = (): void => {};
  const changed = (): void => refresh();
  const all = outcomes(state);
  const going = picker({
    label: say("steps-retire-what"),
    all,
    chosen: ids,
    settled: ids.length > 0,
    first: ids.length === 0,
    changed,
  });
  const reason = words({ label: say("steps-reason"), help: say("steps-reason.help"), rows: 2, first: ids.length > 0, changed });
  const competenciesOf = (list: string[]): Set<string> =>
    new Set(state.rows.filter((row) => list.includes(row.id)).map((row) => row.competency));
  const competencyOf = new Map(state.rows.map((row) => [row.id, row.competency]));
  const successors = picker({
    label: say("steps-replaced-by"),
    help: say("steps-replaced-by.help"),
    all,
    changed,
    near: ({ id }) => !going.ids.includes(id) && competenciesOf(going.ids).has(competencyOf.get(id) ?? ""),
  });
  const operations = (): Operation[] =>
    going.ids.map((id) => ({ do: "retire", id, reason: reason.value || NO_REASON, "replaced-by": successors.ids }));
  refresh = guide(store, {
    title: say("steps-retire-title"),
    lead: say("steps-retire-lead"),
    content: [going.element, reason.element, successors.element],
    needs: [
      { control: going, isThere: () => going.ids.length > 0, message: say("steps-outcome-missing") },
      { control: reason, isThere: () => reason.value !== "", message: say("steps-reason-missing"), later: true },
    ],
    operations,
    label: say("steps-retire"),
    step: () => say("steps-retire-step", { count: going.ids.length, id: going.ids[0] ?? "" }),
    done: () => {
      for (const id of going.ids) store.several.delete(id);
      if (store.chosen !== null && going.ids.includes(store.chosen)) store.choose(successors.ids[0] ?? null);
    },
  });
}
