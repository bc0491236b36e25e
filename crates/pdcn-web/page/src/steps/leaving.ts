// Escape in a window where something was written: once is a warning, twice leaves.

import { h } from "../dom";
import { say } from "../words";

/** Guards what is written in the window around an element. */
export function guardWritten(content: HTMLElement): void {
  const warning = content.appendChild(h("p", { class: "warning leaving", role: "status" }));
  let isWritten = false;
  let isWarned = false;
  content.addEventListener("input", () => {
    isWritten = true;
    isWarned = false;
    warning.textContent = "";
  });
  content.closest("dialog")?.addEventListener("cancel", (event) => {
    if (!isWritten || isWarned) return;
    event.preventDefault();
    isWarned = true;
    warning.textContent = say("steps-leaving");
    warning.scrollIntoView({ block: "nearest" });
  });
}
