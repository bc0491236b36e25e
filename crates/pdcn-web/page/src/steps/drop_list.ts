// The list below a field, above all else in the window; above the field where there is more room.

import { h } from "../dom";

export interface DropList {
  readonly element: HTMLUListElement;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

const MOST = 300;
const GAP = 3;

export function dropList(id: string, label: string, field: HTMLElement): DropList {
  const element = h("ul", { id, class: "drop-list", role: "listbox", "aria-label": label, popover: "manual" });
  let isOpen = false;
  const place = (): void => {
    const { left, top, bottom, width } = field.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    const isBelow = below >= Math.min(MOST, element.scrollHeight + GAP) || below >= top;
    const set = (name: string, value: string): void => element.style.setProperty(name, value);
    set("left", `${left}px`);
    set("width", `${width}px`);
    set("max-height", `${Math.min(MOST, (isBelow ? below : top) - 2 * GAP)}px`);
    set("top", isBelow ? `${bottom + GAP}px` : "auto");
    set("bottom", isBelow ? "auto" : `${window.innerHeight - top + GAP}px`);
  };
  const moved = (event: Event): void => {
    if (event.target !== element) place();
  };
  return {
    element,
    get isOpen() {
      return isOpen;
    },
    open() {
      if (!isOpen) {
        element.showPopover();
        document.addEventListener("scroll", moved, { capture: true, passive: true });
        window.addEventListener("resize", place);
      }
      isOpen = true;
      place();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      if (element.isConnected) element.hidePopover();
      document.removeEventListener("scroll", moved, { capture: true });
      window.removeEventListener("resize", place);
    },
  };
}
