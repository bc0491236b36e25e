// One of several words of an outcome, or yes and no; and its competency among those of its strand.

import { AI_USES } from "../ai-use";
import type { Operation } from "../contract";
import { h, replace } from "../dom";
import { moveStrand } from "../steps/steps";
import { titleOf } from "../titles";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, valueAt, type Form, type FormField, type Shown } from "./form";

/** How AI is used. */
export function aiField(form: Form): FormField {
  const choices = AI_USES.map((use): [string, string] => [use, say(`outcome-ai-${use}`)]);
  return select(form, "ai-use", () => choices, "none", (value) => [{ do: "set", subject: subjectOf(form.id), key: "ai-use", value }]);
}

/** The competency; another strand is a step of its own, since the id says the strand. */
export function competencyField(form: Form): FormField {
  const choices = (): [string, string][] => {
    const { state } = form.store;
    const own = state?.rows.find((row) => row.id === form.id)?.strand;
    return (state?.edition.competency ?? []).filter((one) => one.strand === own).map((one) => [one.id ?? "", titleOf(one)]);
  };
  const field = select(form, "competency", choices, "", (competency) => [{ do: "move-outcome", id: form.id, competency }]);
  if (form.canEdit) {
    field.element.querySelector("select")?.after(h(
      "button",
      { type: "button", class: "plain small", "data-key": `field ${form.id} strand`, on: { click: () => moveStrand(form.store, [form.id]) } },
      say("outcome-other-strand"),
    ));
  }
  return field;
}

function select(
  form: Form,
  key: string,
  choices: () => [string, string][],
  otherwise: string,
  operations: (value: string) => Operation[],
): FormField {
  const title = titleFor(form, key);
  const control = h("select", { "data-key": `field ${form.id} ${key}`, disabled: !form.canEdit, on: { change: () => void save() } });
  const frame = new Frame(form, [key], title, helpFor(form, key), control);
  control.id = frame.id;
  let known = "";

  async function save(): Promise<void> {
    if (!(await frame.change(stepTitle(form, title), operations(control.value)))) control.value = known;
  }

  function update(shown: Shown): void {
    known = String(valueAt(shown.page.outcome, key) ?? otherwise);
    const all = choices();
    // A word that is none of them is shown all the same: it is what the pathway says.
    const own: [string, string][] = all.some(([value]) => value === known) ? all : [[known, known], ...all];
    replace(control, own.map(([value, words]) => h("option", { value, selected: value === known }, words)));
    control.value = known;
    frame.show(shown, () => control.focus());
  }

  return { element: frame.element, keys: [key], update, focus: () => control.focus() };
}

/** Yes or no; what is not so is not written. */
export function yesField(form: Form, key: string): FormField {
  const title = titleFor(form, key);
  const control = h("input", { type: "checkbox", "data-key": `field ${form.id} ${key}`, disabled: !form.canEdit, on: { change: () => void save() } });
  const frame = new Frame(form, [key], title, helpFor(form, key), null);
  control.id = frame.id;
  frame.element.classList.add("yes");
  frame.element.prepend(control);

  async function save(): Promise<void> {
    const subject = subjectOf(form.id);
    const isMade = await frame.change(stepTitle(form, title), control.checked
      ? [{ do: "set", subject, key, value: true }]
      : [{ do: "clear", subject, key }]);
    if (!isMade) control.checked = !control.checked;
  }

  function update(shown: Shown): void {
    control.checked = valueAt(shown.page.outcome, key) === true;
    frame.show(shown, () => control.focus());
  }

  return { element: frame.element, keys: [key], update, focus: () => control.focus() };
}
