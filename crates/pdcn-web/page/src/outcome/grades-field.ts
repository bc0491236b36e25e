// The grades of an outcome as a strip: a click on one asks what it is to be. Without a year of mastery, it says why.

import { canEdit } from "../change";
import { askReason } from "../dialog";
import { h, replace } from "../dom";
import { propose, sentenceOf, signOf, wordOf, type Wish } from "../marks";
import { ask, openGradeMenu } from "../progression/grade-menu";
import { WISH_OF_KEY } from "../progression/wish-keys";
import { shortOf, titleOf } from "../titles";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, type Form, type FormField, type Shown } from "./form";
import { textField } from "./text-field";

export function gradesField(form: Form): FormField {
  const { store } = form;
  const strip = h("div", { class: "strip" });
  const told = h("p", { class: "sentence", "aria-live": "polite" });
  const open = h(
    "button",
    { type: "button", class: "plain small", "data-key": `field ${form.id} no master`, on: { click: () => void withoutMaster() } },
    say("outcome-without-master"),
  );
  const why = textField(form, "open");
  const keys = ["learn", "master", "reuse"];
  const frame = new Frame(form, keys, titleFor(form, "grades"), form.canEdit ? helpFor(form, "grades") : "", [strip, told, open, why.element], true);
  const focus = (): void => frame.element.querySelector<HTMLElement>("button.begin, button")?.focus();
  const rowOf = () => store.state?.rows.find((row) => row.id === form.id);

  async function withoutMaster(): Promise<void> {
    const reason = await askReason(say("outcome-without-master"), say("outcome-field-open.help"), say("outcome-field-open"));
    if (reason === null) return;
    const subject = subjectOf(form.id);
    await frame.change(stepTitle(form, say("outcome-without-master")), [
      { do: "clear", subject, key: "master" },
      { do: "set", subject, key: "open", value: reason },
    ]);
  }

  function press(event: KeyboardEvent, at: number): void {
    const wish: Wish | undefined = WISH_OF_KEY[event.key.toLowerCase()];
    const row = rowOf();
    if (!wish || !row || !canEdit(store) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const proposal = propose(wish, row, store.state?.edition.grade ?? [], at);
    if (proposal.hindered === null) void ask(store, row, at, proposal);
    else frame.refuse({ message: proposal.hindered, help: say("marks-hindered-help") });
  }

  function update(shown: Shown): void {
    const row = rowOf();
    const grades = store.state?.edition.grade ?? [];
    if (!row) return;
    frame.refuse(null);
    replace(strip, grades.map((grade, at) => {
      const button = h(
        "button",
        {
          type: "button", class: row.marks[at] ?? "nothing", disabled: !form.canEdit, "aria-haspopup": form.canEdit ? "menu" : null, "data-key": `strip ${form.id} ${at}`,
          title: titleOf(grade),
          on: { click: () => openGradeMenu(store, row, at, button), keydown: (event) => press(event, at) },
        },
        h("span", { class: "name" }, shortOf(grade)),
        h("span", { class: "hidden" }, wordOf(row.marks[at])),
        h("span", { class: "sign", "aria-hidden": "true" }, signOf(row.marks[at])),
      );
      return button;
    }));
    const sentence = sentenceOf(row, grades);
    if (told.textContent !== sentence) told.textContent = sentence;
    open.hidden = !form.canEdit || !row.master;
    why.element.hidden = Boolean(row.master);
    why.update(shown);
    frame.show(shown, focus);
  }

  return { element: frame.element, keys: [...keys, "open"], update, focus };
}
