// *Préparer l'année suivante*: a draft that begins as a copy of the edition that is shown.

import { tellRefused } from "../dialog";
import type { Store } from "../store";
import { say } from "../words";
import { tick, words } from "./controls";
import { guide } from "./guided";
import { attempt } from "./notice";

/** The school year after another: `2027-2028` after `2026-2027`; nothing for what is no school year. */
export function yearAfter(edition: string): string {
  const years = /^(\d{4})-(\d{4})$/.exec(edition);
  return years ? `${Number(years[1]) + 1}-${Number(years[2]) + 1}` : "";
}

/** Prepares the next edition. */
export function nextEdition(store: Store, _ids: string[]): void {
  const state = store.state;
  if (!state) return;
  if (store.readonly) return tellRefused({ message: say("steps-readonly"), help: say("steps-readonly.help") });
  let refresh = (): void => {};
  const changed = (): void => refresh();
  const id = words({
    label: say("steps-next-id"),
    help: say("steps-next-id.help"),
    value: yearAfter(store.edition),
    first: true,
    changed,
  });
  const current = tick(say("steps-next-current"), true, changed);
  refresh = guide(store, {
    title: say("steps-next-title"),
    lead: say("steps-next-lead", { edition: store.edition, count: state.rows.length }),
    content: [id.element, current.element],
    needs: [{ control: id, isThere: () => id.value !== "", message: say("steps-next-missing") }],
    operations: () => [{ do: "new-edition", id: id.value, current: current.checked }],
    also: () => [
      say("steps-next-added", { edition: id.value, count: state.rows.length }),
      say("steps-next-stays", { edition: store.edition }),
      ...(current.checked ? [say("steps-next-opens", { edition: id.value })] : []),
    ],
    label: say("steps-next"),
    step: () => say("steps-next-step", { edition: id.value }),
    done: async () => {
      await attempt(() => store.refresh(id.value));
    },
  });
}
