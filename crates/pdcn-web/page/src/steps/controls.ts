// The fields of a guided step: each with its label, what helps to fill it, and what it lacks, said beside it.

import { h, replace, type Child } from "../dom";

let count = 0;

export interface Control {
  readonly element: HTMLElement;
  value: string;
  focus(): void;
  /** Says what is missing, or takes that back with nothing. */
  lack(message: string | null): void;
}

export interface Labelled {
  label: string;
  help?: string | undefined;
  value?: string | undefined;
  /** The field that has the focus when the step opens. */
  first?: boolean | undefined;
  /** Called whenever it is changed. */
  changed?: (() => void) | undefined;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function labelled(typed: Typed, { label, help }: Labelled): Control {
  const id = `step-${++count}`;
  typed.id = id;
  const missing = h("p", { id: `${id}-missing`, class: "error missing" });
  typed.setAttribute("aria-describedby", help ? `${id}-help ${id}-missing` : `${id}-missing`);
  const element = h(
    "div",
    { class: "control" },
    h("label", { for: id }, label),
    help ? h("p", { id: `${id}-help`, class: "soft" }, help) : null,
    typed,
    missing,
  );
  return {
    element,
    get value() {
      return typed.value.trim();
    },
    set value(value: string) {
      typed.value = value;
    },
    focus: () => typed.focus(),
    lack(message) {
      missing.textContent = message ?? "";
      if (message === null) typed.removeAttribute("aria-invalid");
      else typed.setAttribute("aria-invalid", "true");
    },
  };
}

/** A text of one or more lines. */
export function words(asked: Labelled & { rows?: number; lang?: string }): Control {
  const attributes = { value: asked.value ?? "", lang: asked.lang, autofocus: asked.first };
  const on = {
    input: () => {
      control.lack(null);
      asked.changed?.();
    },
  };
  const rows = asked.rows ?? 1;
  const typed = rows === 1 ? h("input", { ...attributes, type: "text", on }) : h("textarea", { ...attributes, rows, on });
  const control = labelled(typed, asked);
  return control;
}

export interface Group {
  label: string;
  options: readonly (readonly [value: string, title: string])[];
}

/** One of several, in groups; a group without a label stands outside. */
export function choice(asked: Labelled & { groups: readonly Group[]; none?: string | undefined }): Control {
  const option = ([value, title]: readonly [string, string]): HTMLElement => h("option", { value }, title);
  const typed = h(
    "select",
    {
      autofocus: asked.first,
      on: {
        change: () => {
          control.lack(null);
          asked.changed?.();
        },
      },
    },
    asked.none === undefined ? null : h("option", { value: "" }, asked.none),
    asked.groups.map((group) =>
      group.label === "" ? group.options.map(option) : h("optgroup", { label: group.label }, group.options.map(option)),
    ),
  );
  typed.value = asked.value ?? "";
  const control = labelled(typed, asked);
  return control;
}

export interface Tick {
  readonly element: HTMLElement;
  checked: boolean;
}

/** Yes or no. */
export function tick(label: string, checked: boolean, changed: () => void = () => {}): Tick {
  const typed = h("input", { type: "checkbox", checked, on: { change: changed } });
  return {
    element: h("label", { class: "tick" }, typed, h("span", null, label)),
    get checked() {
      return typed.checked;
    },
    set checked(checked: boolean) {
      typed.checked = checked;
    },
  };
}

/** One of a few, all in view. */
export function radios(
  legend: string,
  options: readonly (readonly [value: string, shown: Child])[],
  value: string,
  changed: () => void = () => {},
): { element: HTMLElement; value: string } {
  const name = `step-${++count}`;
  let current = value;
  const one = ([value, shown]: readonly [string, Child]): HTMLElement => {
    const change = (): void => {
      current = value;
      changed();
    };
    return h(
      "label",
      { class: "tick" },
      h("input", { type: "radio", name, value, checked: value === current, on: { change } }),
      h("span", null, shown),
    );
  };
  const element = h("fieldset", null, h("legend", null, legend), options.map(one));
  return {
    element,
    get value() {
      return current;
    },
    set value(value: string) {
      current = value;
      for (const typed of element.querySelectorAll("input")) typed.checked = typed.value === value;
    },
  };
}

/** What is asked less often, folded away. */
export function more(label: string, ...content: Child[]): HTMLElement {
  return h("details", { class: "more" }, h("summary", null, label), h("div", { class: "controls" }, content));
}

/** What was typed; nothing for nothing. */
export function said(control: Control): string | null {
  return control.value === "" ? null : control.value;
}

/** Fields side by side, where there is room. */
export function side(...fields: Child[]): HTMLElement {
  return h("div", { class: "abreast" }, fields);
}

/** A part of a step whose fields change with what is chosen. */
export function part(): { element: HTMLElement; show(...content: Child[]): void } {
  const element = h("div", { class: "controls" });
  return { element, show: (...content) => replace(element, ...content) };
}
