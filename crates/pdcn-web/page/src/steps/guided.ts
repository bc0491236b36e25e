// A guided step: what is asked, what will happen, one button, and it is done.

import type { Decided, Operation } from "../contract";
import { openDialog, tellRefused } from "../dialog";
import { h, type Child } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { guardWritten } from "./leaving";
import { nextEdition } from "./next";
import { attempt, tellDone } from "./notice";
import { proposed } from "./proposed";

/** Something that must be filled in. */
export interface Need {
  control: { focus(): void; lack(message: string | null): void };
  isThere: () => boolean;
  message: string;
  /** True when what will happen can be shown without it. */
  later?: boolean;
}

export interface Guided {
  title: string;
  lead?: string;
  content: Child[];
  needs: Need[];
  operations: () => Operation[];
  /** What will happen besides, that no comparison of outcomes tells. */
  also?: () => string[];
  /** What the button says. */
  label: string;
  /** The name of the step among those that can be undone. */
  step: () => string;
  done?: (decided: Decided) => void | Promise<void>;
}

/** What stands for a reason that is not written yet, where only what will happen is shown. */
export const NO_REASON = "…";

/** Opens a step; the function that comes back is called after each change. */
export function guide(store: Store, guided: Guided): () => void {
  const lacking = (isDeciding: boolean): Need | undefined =>
    guided.needs.find((need) => (isDeciding || !need.later) && !need.isThere());
  const shown = proposed(store, () => (lacking(false) ? null : guided.operations()), guided.also);
  const content = h(
    "div",
    { class: "step beside" },
    h("div", { class: "controls" }, guided.lead ? h("p", { class: "lead" }, guided.lead) : null, guided.content),
    shown.element,
  );
  const decide = async (): Promise<boolean> => {
    for (const { control } of guided.needs) control.lack(null);
    // The first that a field lacks is the one it says.
    for (const { control, isThere, message } of [...guided.needs].reverse()) if (!isThere()) control.lack(message);
    const lack = lacking(true);
    if (lack) {
      lack.control.focus();
      return false;
    }
    const step = guided.step();
    const decided = await attempt(() => store.decide(step, guided.operations()));
    if (decided?.refused) shown.refuse(decided.refused);
    if (!decided?.made) return false;
    await guided.done?.(decided);
    tellDone(store, step, decided);
    return true;
  };
  openDialog(guided.title, content, [
    { label: say("steps-cancel"), act: () => {} },
    { label: guided.label, primary: true, act: decide },
  ]);
  guardWritten(content);
  return shown.refresh;
}

/** True when the edition can be changed; else it is said why not, and what to do. */
export function mayBegin(store: Store): boolean {
  const { state } = store;
  if (!state) return false;
  if (store.readonly) {
    tellRefused({ message: say("steps-readonly"), help: say("steps-readonly.help") });
    return false;
  }
  if (state.open) return true;
  const next = state.editions.find((one) => one.status === "draft");
  openDialog(
    say("steps-published"),
    h("p", null, next ? say("steps-published-draft", { edition: next.id }) : say("steps-published-none")),
    [
      { label: say("steps-cancel"), act: () => {} },
      next
        ? {
            label: say("steps-published-open", { edition: next.id }),
            primary: true,
            act: async () => {
              await attempt(() => store.refresh(next.id));
            },
          }
        : {
            label: say("steps-next-title"),
            primary: true,
            act: () => {
              setTimeout(() => nextEdition(store, []));
            },
          },
    ],
  );
  return false;
}
