// Anything dropped on the window is opened; while something is held over it, the window says so.

import { h } from "../dom";
import type { Shell } from "../shell";
import { say } from "../words";

export function takeDrops({ files }: Shell): void {
  const veil = h("div", { class: "drop-veil", hidden: true });
  document.body.append(veil);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.textContent = say("files-drop");
    veil.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) void files.openDropped(event.dataTransfer);
  });
}
