// A field that finds by words: what answers is listed below, with keys as with the pointer.

import { h, replace } from "../dom";
import { say } from "../words";
import { dropList } from "./drop_list";

/** Something that can be found and picked. */
export interface Pickable {
  id: string;
  words: string;
  /** Where it is and what it is known by. */
  note: string;
}

export interface Combobox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

export interface Finding {
  name: string;
  label: string;
  /** The ids of what describes the field. */
  describedBy: string;
  first: boolean;
  /** What answers what is typed, or is near before anything is. */
  find: (typed: string) => Pickable[];
  take: (one: Pickable) => void;
  /** Says how many answer, to who listens. */
  tell: (count: number | null) => void;
}

export function combobox({ name, label, describedBy, first, find, take, tell }: Finding): Combobox {
  let shown: Pickable[] = [];
  let at = -1;
  const input = h("input", {
    id: name,
    type: "search",
    role: "combobox",
    autocomplete: "off",
    "aria-expanded": "false",
    "aria-controls": `${name}-list`,
    "aria-autocomplete": "list",
    "aria-describedby": describedBy,
    autofocus: first,
    placeholder: say("steps-search"),
    on: {
      input: () => open(),
      focus: () => {
        if (input.value !== "") open();
      },
      click: () => open(),
      blur: () => close(),
      keydown: (event) => key(event),
    },
  });
  const list = dropList(`${name}-list`, label, input);

  function open(): void {
    const typed = input.value.trim();
    shown = find(typed);
    at = -1;
    draw();
    tell(typed === "" ? null : shown.length);
  }

  function draw(): void {
    const isEmpty = shown.length === 0 && input.value.trim() === "";
    input.setAttribute("aria-expanded", String(shown.length > 0));
    replace(list.element, shown.length > 0 ? shown.map(option) : nothing());
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${name}-${at}`);
    if (isEmpty) list.close();
    else list.open();
    list.element.children[at]?.scrollIntoView({ block: "nearest" });
  }

  function option(one: Pickable, index: number): HTMLElement {
    const on = {
      // The field keeps the focus, so that the list does not close before the click.
      mousedown: (event: MouseEvent) => event.preventDefault(),
      click: () => choose(one),
    };
    return h(
      "li",
      { id: `${name}-${index}`, role: "option", "aria-selected": String(index === at), on },
      h("span", null, one.words),
      h("small", { class: "soft" }, one.note),
    );
  }

  const nothing = (): HTMLElement =>
    h(
      "li",
      { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "soft" },
      say("steps-found", { count: 0 }),
    );

  function close(): void {
    list.close();
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(one: Pickable): void {
    input.value = "";
    close();
    take(one);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "Escape" && list.isOpen) {
      // Closes the list, not the window around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!list.isOpen) open();
      if (shown.length === 0) return;
      at = event.key === "ArrowDown" ? (at + 1) % shown.length : (at <= 0 ? shown.length : at) - 1;
      draw();
    } else if (event.key === "Enter" && list.isOpen) {
      event.preventDefault();
      const one = shown[Math.max(at, 0)];
      if (one && (at >= 0 || input.value.trim() !== "")) choose(one);
    }
  }

  return { element: h("div", { class: "combobox" }, input, list.element), input };
}
