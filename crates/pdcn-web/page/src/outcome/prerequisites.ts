// What comes before an outcome: each with its grade, how needed it is and why; others are found by words.

import type { Prerequisite, Row } from "../contract";
import { h, replace } from "../dom";
import { shortOf, gradeOf, strandTitle } from "../titles";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, type Form, type FormField, type Shown } from "./form";
import { picker, type Option } from "./picker";
import { rowLink } from "./row-link";

export function prerequisitesField(form: Form): FormField {
  const title = titleFor(form, "prerequisite");
  const step = stepTitle(form, title);
  const subject = subjectOf(form.id);
  const list = h("ul", { class: "before" });
  let items: readonly Prerequisite[] = [];
  /** What was added, whose reason comes next. */
  let waiting: string | null = null;
  let circle: ReadonlySet<string> = new Set();
  const find = form.canEdit ? picker(say("outcome-find-prerequisite"), `field ${form.id} prerequisite find`, options, (id) => void add(id)) : null;
  const frame = new Frame(form, ["prerequisite"], title, helpFor(form, "prerequisite"), [list, find], true);
  const focus = (): void => frame.element.querySelector<HTMLElement>("input[type=search], button")?.focus();
  /** What is taken out cannot keep the focus. */
  const focusSearch = (): void => find?.querySelector("input")?.focus();

  function options(): Option[] {
    const has = new Set(items.map((item) => item.id));
    return (form.store.state?.rows ?? []).filter((row) => row.id !== form.id && !has.has(row.id)).map((row): Option => ({
      id: row.id, title: row.statement, detail: detailOf(row), hindered: circle.has(row.id) ? say("outcome-would-circle") : null,
      searched: { first: row.statement, second: row.pupil ?? "", third: `${row.id} ${row.code ?? ""}` },
    }));
  }

  function detailOf(row: Row): string {
    const { state } = form.store;
    return state ? `${shortOf(gradeOf(state, row.learn), row.learn)} · ${strandTitle(state, row.strand)} · ${row.id}` : row.id;
  }

  async function add(id: string): Promise<void> {
    waiting = id;
    if (!(await frame.change(step, [{ do: "set", subject, key: `prerequisite.${id}.strength`, value: "required" }]))) waiting = null;
  }

  async function set(id: string, name: string, value: string): Promise<void> {
    const key = `prerequisite.${id}.${name}`;
    await frame.change(step, value === "" ? [{ do: "clear", subject, key }] : [{ do: "set", subject, key, value }]);
  }

  async function drop(id: string): Promise<void> {
    focusSearch();
    await frame.change(step, [{ do: "clear", subject, key: `prerequisite.${id}` }]);
  }

  function item({ id = "", strength, within, reason }: Prerequisite): HTMLElement {
    const name = (what: string): string => `field ${form.id} prerequisite.${id}.${what}`;
    const select = h(
      "select",
      {
        "aria-label": say("outcome-strength"), disabled: !form.canEdit, "data-key": name("strength"),
        on: { change: () => void set(id, "strength", select.value) },
      },
      ["required", "helpful", ""].map((word) => h("option", { value: word, selected: word === (strength ?? "") }, say(`outcome-${word || "unsaid"}`))),
    );
    const span = h("input", {
      type: "checkbox", checked: within === "before", disabled: !form.canEdit, "data-key": name("within"),
      on: { change: () => void set(id, "within", span.checked ? "before" : "") },
    });
    const why = h("textarea", {
      rows: 1, lang: form.lang, value: reason ?? "", readonly: !form.canEdit, placeholder: say("outcome-reason-hint"), "aria-label": say("outcome-reason"),
      "data-key": name("reason"),
      on: {
        change: () => void set(id, "reason", why.value.replace(/\s*\n\s*/g, " ").trim()),
        keydown: (event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          why.blur();
          why.focus();
        },
      },
    });
    const out = h(
      "button",
      { type: "button", class: "plain small", "data-key": name("drop"), "aria-label": say("outcome-drop", { what: id }), on: { click: () => void drop(id) } },
      "✕",
    );
    return h("li", null, h("div", { class: "line" }, rowLink(form.store, id), form.canEdit ? out : null), h("div", { class: "why" }, select, h("label", { class: "soft" }, span, " ", say("outcome-within")), why));
  }

  let drawn = "";
  function update(shown: Shown): void {
    items = shown.page.outcome.prerequisite ?? [];
    circle = new Set(shown.page.would_circle);
    const next = JSON.stringify([items, form.store.state?.rows.length]);
    const typing = document.activeElement instanceof HTMLTextAreaElement && list.contains(document.activeElement);
    if (next !== drawn && !(typing && isTyped())) {
      drawn = next;
      replace(list, items.map(item));
      list.hidden = items.length === 0;
    }
    if (waiting !== null && items.some((one) => one.id === waiting)) {
      if (frame.element.contains(document.activeElement)) list.querySelector<HTMLElement>(`[data-key="${CSS.escape(`field ${form.id} prerequisite.${waiting}.reason`)}"]`)?.focus();
      waiting = null;
    }
    frame.show(shown, focus);
  }

  /** True while a reason is written that is not saved yet. */
  function isTyped(): boolean {
    const area = document.activeElement as HTMLTextAreaElement;
    return items.every((one) => (one.reason ?? "") !== area.value);
  }

  return { element: frame.element, keys: ["prerequisite"], update, focus };
}
