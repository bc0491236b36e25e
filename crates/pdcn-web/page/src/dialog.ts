// The windows that ask: one modal dialog at a time above the page, which gives the focus back to where it was.

import { h } from "./dom";
import type { Refused } from "./contract";
import { say } from "./words";

export interface DialogButton {
  label: string;
  primary?: boolean;
  /** Closes the dialog unless it returns false. */
  act: () => void | boolean | Promise<void | boolean>;
}

let count = 0;

/** Opens a modal dialog; a button closes it unless its act returns false, Escape always does. */
export function openDialog(
  title: string,
  content: HTMLElement,
  buttons: DialogButton[],
  closed: () => void = () => {},
): { close(): void } {
  const before = document.activeElement;
  const key = before instanceof HTMLElement ? before.dataset["key"] : undefined;
  const name = `dialog-${++count}`;
  const dialog = h(
    "dialog",
    { "aria-labelledby": name, class: "asking" },
    h("h2", { id: name, tabindex: -1 }, title),
    content,
    h("div", { class: "row end" }, buttons.map((button) => choice(button, () => dialog.close()))),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    giveBack(before, key);
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  const first = content.querySelector<HTMLElement>("[autofocus]")
    ?? content.querySelector<HTMLElement>("input:not([disabled]), textarea, select")
    ?? dialog.querySelector<HTMLElement>("button.primary")
    ?? dialog.querySelector<HTMLElement>("h2");
  first?.focus();
  return { close: () => dialog.close() };
}

function choice(button: DialogButton, close: () => void): HTMLButtonElement {
  let isBusy = false;
  const act = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    element.setAttribute("aria-busy", "true");
    try {
      if ((await button.act()) !== false) close();
    } finally {
      isBusy = false;
      element.removeAttribute("aria-busy");
    }
  };
  const element = h(
    "button",
    { type: "button", class: button.primary ? "primary" : null, on: { click: () => void act() } },
    button.label,
  );
  return element;
}

/** The focus goes back to whoever had it, or to what has its place after the screen was drawn again. */
function giveBack(before: Element | null, key: string | undefined): void {
  if (before instanceof HTMLElement && before.isConnected) return before.focus();
  const next = key === undefined ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  next?.focus();
}

/** Asks whether to do something; `act` names it. */
export function confirm(title: string, help: string, act: string): Promise<boolean> {
  return new Promise((done) => {
    let isSure = false;
    openDialog(title, h("p", null, help), [
      { label: say("dialog-cancel"), act: () => {} },
      { label: act, primary: true, act: () => { isSure = true; } },
    ], () => done(isSure));
  });
}

/** Asks for a reason in a sentence; null when the person gives up. */
export function askReason(title: string, help: string, label: string): Promise<string | null> {
  return new Promise((done) => {
    let reason: string | null = null;
    const name = `reason-${++count}`;
    const missing = h("p", { class: "error", role: "alert" });
    const field = h("textarea", { id: name, rows: 3, required: true, "aria-describedby": `${name}-help` });
    const content = h(
      "div",
      null,
      h("p", { id: `${name}-help` }, help),
      h("label", { for: name }, label),
      field,
      missing,
    );
    openDialog(title, content, [
      { label: say("dialog-cancel"), act: () => {} },
      {
        label: say("dialog-keep"),
        primary: true,
        act: () => {
          const written = field.value.trim();
          if (written !== "") {
            reason = written;
            return true;
          }
          missing.textContent = say("dialog-reason-missing");
          field.focus();
          return false;
        },
      },
    ], () => done(reason));
  });
}

/** Tells why something cannot be done, and what to do. */
export function tellRefused(refused: Pick<Refused, "message" | "help">): void {
  const content = h("div", null, h("p", null, refused.message), refused.help ? h("p", { class: "soft" }, refused.help) : null);
  openDialog(say("dialog-refused"), content, [{ label: say("dialog-close"), primary: true, act: () => {} }]);
}
