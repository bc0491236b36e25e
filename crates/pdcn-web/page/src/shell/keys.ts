// Keys of the whole window: undo, do again, save. Within a text that is being typed they are the browser's.

import { tellRefused } from "../dialog";
import { openSaving } from "../screens/unsaved";
import type { Shell } from "../shell";
import { say } from "../words";

export function takeKeys(shell: Shell): void {
  const isTyping = typing();
  document.addEventListener("keydown", (event) => {
    const { store } = shell.session;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !store.state || document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    if (key === "s") {
      event.preventDefault();
      openSaving(shell);
    } else if ((key === "z" || key === "y") && !isTyping()) {
      event.preventDefault();
      void (key === "y" || event.shiftKey ? redo(shell) : undo(shell));
    }
  });
}

/** Follows where something is typed: there the browser undoes letters, until the field is left. */
function typing(): () => boolean {
  let typed: EventTarget | null = null;
  document.addEventListener("focusin", () => {
    typed = null;
  });
  document.addEventListener("input", ({ target }) => {
    const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(target.type));
    typed = isText ? target : null;
  });
  return () => typed !== null && typed === document.activeElement;
}

export async function undo({ session: { store, notices } }: Shell): Promise<void> {
  const title = store.state?.undo;
  if (!title || store.readonly) return;
  const decided = await store.undo();
  if (decided.refused) tellRefused(decided.refused);
  else notices.whisper(say("shell-undone", { title }));
}

export async function redo({ session: { store, notices } }: Shell): Promise<void> {
  const title = store.state?.redo;
  if (!title || store.readonly) return;
  const decided = await store.redo();
  if (decided.refused) tellRefused(decided.refused);
  else notices.whisper(say("shell-redone", { title }));
}
