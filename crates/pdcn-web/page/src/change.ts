// Makes a change and tells it: what is refused comes back in full, to be shown where the person is looking.

import type { Operation, Refused } from "./contract";
import { tellRefused } from "./dialog";
import { EngineError } from "./engine";
import type { Store } from "./store";
import { language, say } from "./words";

export function refusalOf(error: unknown): Refused {
  if (error instanceof EngineError) return { message: error.message, help: error.help };
  return { message: error instanceof Error ? error.message : String(error), help: "" };
}

/** Makes operations; true when they were made. What was refused is told by `tell`, in a window by default. */
export async function change(
  store: Store,
  title: string,
  operations: Operation[],
  tell: (refused: Refused) => void = tellRefused,
): Promise<boolean> {
  try {
    const decided = await store.decide(title, operations);
    if (decided.refused) tell(decided.refused);
    return decided.made;
  } catch (error) {
    tell(refusalOf(error));
    return false;
  }
}

/** The language of the texts of the pathway, where it is not that of the page. */
export function langOf(store: Store): string | null {
  const own = store.state?.language ?? null;
  return own === language() ? null : own;
}

/** Why nothing can be changed. */
export function whyReadOnly(store: Store): string {
  if (store.readonly) return say("progression-other-tab");
  return say("progression-not-open", { edition: store.edition, status: store.state?.edition.status ?? "published" });
}

/** True when what is shown can be changed. */
export function canEdit(store: Store): boolean {
  return store.state !== null && store.state.open && !store.readonly;
}
