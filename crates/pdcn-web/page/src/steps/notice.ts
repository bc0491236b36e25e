// What was just done, said once at the foot of the window with the way back, until something else is done.

import type { Decided } from "../contract";
import { h, replace } from "../dom";
import { tellRefused } from "../dialog";
import { EngineError } from "../engine";
import type { Store } from "../store";
import { say } from "../words";

let element: HTMLElement | null = null;
let stop: () => void = () => {};

/** Says that a step was made; it can be undone from there as long as it is the last. */
export function tellDone(store: Store, step: string, decided: Decided): void {
  element ??= document.body.appendChild(h("div", { class: "step-notice", role: "status", hidden: true }));
  const notice = element;
  stop();
  const close = (): void => {
    stop();
    notice.hidden = true;
    replace(notice);
  };
  const undo = async (): Promise<void> => {
    close();
    await attempt(async () => {
      const undone = await store.undo();
      if (undone.refused) tellRefused(undone.refused);
    });
  };
  stop = store.subscribe(() => {
    if (store.state?.undo !== step) close();
  });
  notice.hidden = false;
  replace(
    notice,
    h("p", null, h("strong", null, say("steps-done")), " ", step),
    decided.left.length > 0
      ? h(
          "details",
          null,
          h("summary", null, say("steps-left-count", { count: decided.left.length })),
          h(
            "ul",
            null,
            decided.left.map((one) => h("li", null, one)),
          ),
        )
      : null,
    h(
      "div",
      { class: "row" },
      h("button", { type: "button", on: { click: () => void undo() } }, say("steps-undo")),
      h("button", { type: "button", class: "plain", on: { click: close } }, say("steps-close")),
    ),
  );
}

/** Does something that asks the engine, and tells what it says when it cannot; nothing then. */
export async function attempt<T>(what: () => Promise<T>): Promise<T | null> {
  try {
    return await what();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    tellRefused(error);
    return null;
  }
}
