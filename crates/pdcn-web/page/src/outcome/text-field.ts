// A text of an outcome; it is saved when it is left, and what is being typed is never drawn over.

import { h } from "../dom";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, valueAt, type Form, type FormField, type Shown } from "./form";

export interface TextOptions {
  title?: string;
  help?: string;
  /** The language of the text, when it is not that of the pathway. */
  lang?: string;
  /** One line, or a number. */
  kind?: "lines" | "line" | "number" | "date";
}

export function textField(form: Form, key: string, options: TextOptions = {}): FormField {
  const kind = options.kind ?? "lines";
  const title = options.title ?? titleFor(form, key);
  let known = "";
  const attributes = {
    lang: options.lang ?? form.lang, readonly: !form.canEdit, "data-key": `field ${form.id} ${key}`,
    on: { change: () => void save(), keydown: (event: KeyboardEvent) => leave(event) },
  };
  const control = kind === "lines"
    ? h("textarea", { rows: 1, ...attributes })
    : h("input", { type: kind === "line" ? "text" : kind, min: kind === "number" ? 0 : null, ...attributes });
  const frame = new Frame(form, [key], title, options.help ?? helpFor(form, key), control);
  control.id = frame.id;
  if (frame.element.querySelector(`#${frame.helpId}`)) control.setAttribute("aria-describedby", frame.helpId);

  /** Enter saves: a text of an outcome is one paragraph. */
  function leave(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    void save();
  }

  function written(): string {
    return control.value.replace(/\s*\n\s*/g, " ").trim();
  }

  async function save(): Promise<void> {
    const value = written();
    if (value === known) {
      control.setAttribute("aria-invalid", "false");
      return frame.refuse(null);
    }
    if (value === "" && (key === "statement" || form.fields.get(key)?.required)) {
      control.setAttribute("aria-invalid", "true");
      return frame.refuse({ message: say("outcome-needed"), help: "" });
    }
    const subject = subjectOf(form.id);
    const before = known;
    known = value;
    const isMade = await frame.change(stepTitle(form, title), value === ""
      ? [{ do: "clear", subject, key }]
      : [{ do: "set", subject, key, value: kind === "number" ? Number(value) : value }]);
    if (!isMade) known = before;
    control.setAttribute("aria-invalid", String(!isMade));
  }

  function update(shown: Shown): void {
    const next = String(valueAt(shown.page.outcome, key) ?? "");
    if (written() === known.trim() && control.value !== next) control.value = next;
    if (next === written()) control.setAttribute("aria-invalid", "false");
    known = next;
    frame.show(shown, () => control.focus());
  }

  return { element: frame.element, keys: [key], update, focus: () => control.focus() };
}
