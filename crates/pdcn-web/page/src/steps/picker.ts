// What is picked by words and kept: the field that finds, and what is chosen, each with a way out.

import { h, replace } from "../dom";
import { say } from "../words";
import { combobox, type Pickable } from "./combobox";
import { matching } from "./find";

export interface Picker {
  readonly element: HTMLElement;
  ids: string[];
  focus(): void;
  lack(message: string | null): void;
}

export interface Picking {
  label: string;
  help?: string;
  all: Pickable[];
  chosen?: string[];
  /** One only: another takes its place. */
  single?: boolean;
  first?: boolean;
  /** True when what is chosen is mostly right: the field comes only when another is asked for. */
  settled?: boolean;
  /** What is offered before anything is typed. */
  near?: (one: Pickable) => boolean;
  /** What else is asked about each that is chosen. */
  about?: (id: string) => HTMLElement;
  changed?: () => void;
}

const SHOWN = 8;
let count = 0;

export function picker(picking: Picking): Picker {
  const name = `picker-${++count}`;
  const byId = new Map(picking.all.map((one) => [one.id, one]));
  const about = new Map<string, HTMLElement>();
  let ids = [...(picking.chosen ?? [])];

  const missing = h("p", { id: `${name}-missing`, class: "error missing" });
  const status = h("p", { class: "hidden", role: "status" });
  const chosen = h("ul", { class: "picked" });
  const isFree = (one: Pickable): boolean => !ids.includes(one.id);
  const isNear = (one: Pickable): boolean => isFree(one) && (picking.near?.(one) ?? false);
  const field = combobox({
    name,
    label: picking.label,
    describedBy: `${picking.help ? `${name}-help ` : ""}${name}-missing`,
    first: picking.first ?? false,
    find: (typed) => (typed === "" ? picking.all.filter(isNear).slice(0, SHOWN) : matching(picking.all, typed, SHOWN, isFree)),
    take,
    tell: (found) => {
      status.textContent = found === null ? "" : say("steps-found", { count: found });
    },
  });
  const unfold = (): void => {
    field.element.hidden = false;
    another.hidden = true;
  };
  const askAnother = (): void => {
    unfold();
    field.input.focus();
  };
  const another = h("button", { type: "button", class: "plain another", on: { click: askAnother } }, say("steps-another"));
  field.element.hidden = (picking.settled ?? false) && ids.length > 0;
  another.hidden = !field.element.hidden;

  const element = h(
    "div",
    { class: "control" },
    h("label", { for: name }, picking.label),
    picking.help ? h("p", { id: `${name}-help`, class: "soft" }, picking.help) : null,
    picking.settled ? [missing, status, chosen, field.element, another] : [field.element, missing, status, chosen],
  );

  function take(one: Pickable): void {
    ids = picking.single ? [one.id] : [...ids, one.id];
    draw();
    lack(null);
    status.textContent = say("steps-picked", { what: one.words });
    field.input.focus();
    picking.changed?.();
  }

  function leave(id: string): void {
    ids = ids.filter((one) => one !== id);
    about.delete(id);
    draw();
    if (ids.length === 0) unfold();
    (another.hidden ? field.input : another).focus();
    picking.changed?.();
  }

  function draw(): void {
    chosen.hidden = ids.length === 0;
    replace(chosen, ids.map(one));
  }

  function one(id: string): HTMLElement {
    const { words, note } = byId.get(id) ?? { words: id, note: "" };
    if (picking.about && !about.has(id)) about.set(id, picking.about(id));
    const out = {
      type: "button",
      class: "plain",
      "aria-label": say("steps-drop", { what: words }),
      on: { click: () => leave(id) },
    };
    return h(
      "li",
      null,
      h("div", { class: "told" }, h("span", null, words, h("small", { class: "soft" }, note)), h("button", out, "✕")),
      about.get(id),
    );
  }

  function lack(message: string | null): void {
    missing.textContent = message ?? "";
    if (message === null) field.input.removeAttribute("aria-invalid");
    else field.input.setAttribute("aria-invalid", "true");
  }

  draw();
  return {
    element,
    get ids() {
      return ids;
    },
    set ids(next: string[]) {
      ids = next;
      draw();
    },
    focus: askAnother,
    lack,
  };
}
