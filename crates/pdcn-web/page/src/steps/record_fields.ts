// The fields of a record of a list, from what the engine says of its keys.

import type { Field, State, Value } from "../contract";
import { say } from "../words";
import { h } from "../dom";
import { choice, more, tick, words, type Control } from "./controls";
import { ENGLISH, choicesFor, valueAt, type ListKind, type Listed } from "./record_kinds";

export interface RecordField {
  readonly key: string;
  readonly element: HTMLElement;
  readonly required: boolean;
  /** What is typed; nothing when it is empty. */
  value(): Value | null;
  text: string;
  lack(message: string | null): void;
  focus(): void;
}

/** Today, as a day is written. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The fields of a list, with those in English after them. */
export async function fieldsOf(ask: () => Promise<Field[]>, kind: ListKind): Promise<{ own: Field[]; english: Field[] }> {
  const all = (await ask()).filter(
    (field) => field.form !== "table" && field.key !== "id" && !field.key.startsWith("translation."),
  );
  const english = ENGLISH[kind].flatMap((key) => all.find((field) => field.key === key) ?? []);
  return {
    own: all,
    english: english.map((field) => ({ ...field, key: `translation.en.${field.key}`, required: false, description: "" })),
  };
}

/** Draws a field; `changed` is called when it is left with something else in it. */
export function fieldFor(
  state: State,
  field: Field,
  record: Listed | undefined,
  changed: (field: RecordField) => void,
): RecordField {
  const was = valueAt(record, field.key);
  const lang = field.key.startsWith("translation.en.") ? "en" : undefined;
  const title = field.title || say("records-key", { key: field.key });
  const label = field.required ? say("records-required", { label: title }) : title;
  // A box that is ticked says `true` by itself.
  const description = field.description.replace(/^true\s*:\s*./u, (start) => start.slice(-1).toUpperCase());
  const help = description === "" || field.title === "" ? undefined : description;
  const made = (control: Control, value: () => Value | null): RecordField => {
    const one: RecordField = {
      key: field.key,
      element: control.element,
      required: field.required,
      value,
      lack: control.lack,
      focus: control.focus,
      get text() {
        return control.value;
      },
      set text(text: string) {
        control.value = text;
      },
    };
    control.element.addEventListener("change", () => changed(one));
    return one;
  };
  const own = choicesFor(state, field.key);
  const picked = own.length > 0 ? own : field.choices;
  if (field.form === "yes") {
    const box = tick(label, was === true, () => changed(one));
    const element = h("div", { class: "control" }, box.element, help ? h("p", { class: "soft" }, help) : null);
    const one: RecordField = {
      key: field.key,
      element,
      required: false,
      value: () => box.checked,
      text: "",
      lack: () => {},
      focus: () => box.element.querySelector("input")?.focus(),
    };
    return one;
  }
  if (picked.length > 0) {
    const control = choice({
      label,
      help,
      groups: [{ label: "", options: picked }],
      none: say("steps-choose"),
      value: String(was ?? ""),
    });
    return made(control, () => (control.value === "" ? null : control.value));
  }
  const isList = field.form === "list" || field.form === "ids" || field.form === "numbers";
  const text = isList ? ((was as string[] | number[] | undefined) ?? []).join("\n") : String(was ?? "");
  const isLong = isList || text.length > 70 || /description|definition|note|content/.test(field.key);
  const rows = isLong ? Math.min(Math.max(isList ? text.split("\n").length + 1 : Math.ceil(text.length / 70), 2), 8) : 1;
  const helps = isList ? [help, say("steps-one-a-line")].filter(Boolean).join(" ") : help;
  const control = words({ label, help: helps, value: text, rows, ...(lang ? { lang } : {}) });
  const typed = control.element.querySelector("input");
  if (typed && field.form === "date") {
    typed.type = "date";
    if (!record && field.required) typed.value = today();
  } else if (typed && field.form === "number") {
    typed.inputMode = "numeric";
  }
  return made(control, () => {
    if (control.value === "") return null;
    if (isList) {
      const lines = control.value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
      // What is no number is refused as what was typed.
      return field.form === "numbers" && lines.every((line) => /^-?\d+$/.test(line)) ? lines.map(Number) : lines;
    }
    return field.form === "number" && /^-?\d+$/.test(control.value) ? Number(control.value) : control.value;
  });
}

/** Fields in French in view, those in English folded away. */
export function grouped(own: RecordField[], english: RecordField[]): HTMLElement {
  return h(
    "div",
    { class: "controls" },
    own.map((field) => field.element),
    english.length > 0
      ? more(
          say("records-english"),
          english.map((field) => field.element),
        )
      : null,
  );
}
