// Which outcome a step is about, when it was opened from nowhere in particular.

import { openDialog } from "../dialog";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { outcomes } from "./choices";
import { picker } from "./picker";

/** Asks for an outcome; null when the person gives up. */
export function askOutcome(store: Store, title: string): Promise<string | null> {
  const state = store.state;
  if (!state) return Promise.resolve(null);
  return new Promise((done) => {
    let id: string | null = null;
    const which = picker({ label: say("steps-which"), all: outcomes(state), single: true, first: true });
    openDialog(
      title,
      h("div", { class: "step" }, which.element),
      [
        { label: say("steps-cancel"), act: () => {} },
        {
          label: say("steps-go-on"),
          primary: true,
          act: () => {
            id = which.ids[0] ?? null;
            which.lack(id === null ? say("steps-outcome-missing") : null);
            if (id === null) which.focus();
            return id !== null;
          },
        },
      ],
      () => setTimeout(() => done(id)),
    );
  });
}
