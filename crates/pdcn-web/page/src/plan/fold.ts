// A part that opens and closes, and stays as the person left it when the screen is drawn again.

import { type Child, h } from "../dom";

const left = new Map<string, boolean>();

export function fold(key: string, isOpenAtFirst: boolean, summary: Child, ...children: Child[]): HTMLElement {
  const details = h(
    "details",
    { open: left.get(key) ?? isOpenAtFirst, on: { toggle: () => left.set(key, details.open) } },
    h("summary", { "data-key": `fold-${key}` }, summary),
    children,
  );
  return details;
}
