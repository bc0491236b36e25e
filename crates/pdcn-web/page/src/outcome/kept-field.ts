// The findings that are kept as they are, with the reason; each can be taken up again.

import { h, replace } from "../dom";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, type Form, type FormField, type Shown } from "./form";

export function keptField(form: Form): FormField {
  const title = titleFor(form, "allow");
  const list = h("ul", { class: "kept-findings" });
  const frame = new Frame(form, ["allow"], title, helpFor(form, "allow"), list, true);
  const focus = (): void => frame.element.querySelector<HTMLElement>("button")?.focus();
  const summaries = new Map<string, string>();

  async function drop(rule: string): Promise<void> {
    await frame.change(stepTitle(form, title), [{ do: "clear", subject: subjectOf(form.id), key: `allow.${rule}` }]);
  }

  function update(shown: Shown): void {
    const kept = shown.page.outcome.allow ?? [];
    frame.element.hidden = kept.length === 0;
    for (const { rule = "" } of kept) {
      if (summaries.has(rule)) continue;
      summaries.set(rule, "");
      void form.store.engine.ask({ ask: "explain", rule }).then(({ summary }) => {
        summaries.set(rule, summary);
        update(shown);
      }, () => {});
    }
    replace(list, kept.map(({ rule = "", reason, until }) => h(
      "li",
      null,
      h("p", null, h("span", { class: "soft" }, summaries.get(rule) || rule), " ", reason ?? ""),
      until ? h("p", { class: "soft" }, say("outcome-kept-until", { date: until })) : null,
      form.canEdit
        ? h(
          "button",
          { type: "button", class: "plain small", "data-key": `field ${form.id} allow.${rule}`, on: { click: () => void drop(rule) } },
          say("outcome-kept-drop"),
        )
        : null,
    )));
    frame.show(shown, focus);
  }

  return { element: frame.element, keys: ["allow"], update, focus };
}
