// A field that finds by words among many: prerequisites, codes of frameworks, resources, topics. What cannot be taken says why.

import { h, replace } from "../dom";
import { ready, score, wordsOf, type Ready, type Searched } from "../search";
import { say } from "../words";

export interface Option {
  id: string;
  /** What is read. */
  title: string;
  /** Where it is from. */
  detail: string;
  searched: Searched;
  /** Why it cannot be taken. */
  hindered?: string | null;
}

const MOST = 30;
let count = 0;

/** `options` is asked each time the field is opened, since they change with what is taken. */
export function picker(label: string, key: string, options: () => Option[], take: (id: string) => void): HTMLElement {
  const name = `find-${++count}`;
  const list = h("ul", { role: "listbox", id: `${name}-list`, class: "options", "aria-label": label, hidden: true });
  const told = h("p", { class: "hidden", role: "status" });
  const field = h("input", {
    id: name, type: "search", role: "combobox", autocomplete: "off", placeholder: say("picker-hint"), "aria-label": label, "aria-expanded": "false",
    "aria-controls": `${name}-list`, "aria-autocomplete": "list", "data-key": key,
    on: { input: () => open(), click: () => open(), keydown: (event) => press(event), blur: () => close() },
  });
  let known: { option: Option; text: Ready }[] | null = null;
  let shown: Option[] = [];
  let at = -1;

  function open(): void {
    known ??= options().map((option) => ({ option, text: ready(option.searched) }));
    const words = wordsOf(field.value);
    const found = known.map(({ option, text }) => ({ option, score: score(words, text) })).filter((one) => one.score > 0);
    if (words.length > 0) found.sort((one, other) => other.score - one.score);
    shown = found.slice(0, MOST).map(({ option }) => option);
    at = words.length > 0 ? shown.findIndex((option) => !option.hindered) : -1;
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    draw(found.length);
    list.scrollIntoView({ block: "nearest" });
    told.textContent = say("picker-found", { count: found.length });
  }

  function draw(all: number): void {
    replace(
      list,
      shown.map((option, place) => h(
        "li",
        {
          role: "option", id: `${name}-${place}`, "aria-selected": String(place === at), "aria-disabled": option.hindered ? "true" : null,
          // The field keeps the focus, so that the list is not closed before the click.
          on: { mousedown: (event) => event.preventDefault(), click: () => choose(option) },
        },
        h("span", null, option.title),
        h("small", { class: "soft" }, option.detail),
        option.hindered ? h("small", { class: "warning" }, option.hindered) : null,
      )),
      all > shown.length ? h("li", { class: "soft more", role: "presentation" }, say("picker-more", { count: all - shown.length })) : null,
      all === 0 ? h("li", { class: "soft more", role: "presentation" }, say("picker-none")) : null,
    );
    mark();
  }

  function mark(): void {
    for (const [place, option] of [...list.querySelectorAll("[role=option]")].entries()) option.setAttribute("aria-selected", String(place === at));
    const current = at < 0 ? null : document.getElementById(`${name}-${at}`);
    if (current) field.setAttribute("aria-activedescendant", current.id);
    else field.removeAttribute("aria-activedescendant");
    current?.scrollIntoView({ block: "nearest" });
  }

  function close(): void {
    list.hidden = true;
    known = null;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(option: Option | undefined): void {
    if (!option) return;
    if (option.hindered) {
      told.textContent = option.hindered;
      return;
    }
    field.value = "";
    close();
    take(option.id);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "Escape" && !list.hidden) {
      close();
    } else if (event.key === "Enter") {
      if (!list.hidden) choose(shown[at]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) open();
      const step = event.key === "ArrowDown" ? 1 : -1;
      at = shown.length === 0 ? -1 : (at + step + shown.length) % shown.length;
      mark();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return h("div", { class: "picker" }, field, list, told);
}
