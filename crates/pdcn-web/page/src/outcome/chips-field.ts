// Things that an outcome names: codes of frameworks, resources, topics. Each is taken out with a click, others are found by words.

import type { Framework, State } from "../contract";
import { h, replace } from "../dom";
import { titleOf } from "../titles";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, valueAt, type Form, type FormField, type Shown } from "./form";
import { picker, type Option } from "./picker";

export function chipsField(form: Form, key: "aligns" | "prepares" | "resources" | "topics"): FormField {
  const title = titleFor(form, key);
  const list = h("ul", { class: "chips" });
  let items: string[] = [];
  const all = (): Option[] => (form.store.state ? optionsOf(form.store.state, key) : []);
  const free = (): Option[] => all().filter((option) => !items.includes(option.id));
  const find = form.canEdit ? picker(say(`outcome-find-${key}`), `field ${form.id} ${key} find`, free, (item) => void put(item)) : null;
  const frame = new Frame(form, [key], title, helpFor(form, key), [list, find], true);
  const focus = (): void => frame.element.querySelector<HTMLElement>("input[type=search], button")?.focus();
  /** What is taken out cannot keep the focus. */
  const focusSearch = (): void => find?.querySelector("input")?.focus();

  async function put(item: string): Promise<void> {
    await frame.change(stepTitle(form, title), [{ do: "include", subject: subjectOf(form.id), key, item }]);
  }

  async function drop(item: string): Promise<void> {
    focusSearch();
    await frame.change(stepTitle(form, title), [{ do: "exclude", subject: subjectOf(form.id), key, item }]);
  }

  function update(shown: Shown): void {
    const value = valueAt(shown.page.outcome, key);
    items = Array.isArray(value) ? value.map(String) : [];
    const known = new Map(all().map((option) => [option.id, option]));
    replace(list, items.map((item) => {
      const option = known.get(item);
      return h(
        "li",
        null,
        h("span", { class: "what" }, option?.title ?? item, option?.detail ? h("small", { class: "soft" }, option.detail) : null),
        form.canEdit
          ? h("button", {
            type: "button", class: "plain small", "data-key": `field ${form.id} ${key} ${item}`, "aria-label": say("outcome-drop", { what: option?.title ?? item }),
            on: { click: () => void drop(item) },
          }, "✕")
          : null,
      );
    }));
    list.hidden = items.length === 0;
    frame.show(shown, focus);
  }

  return { element: frame.element, keys: [key], update, focus };
}

function optionsOf(state: State, key: string): Option[] {
  if (key === "resources") return (state.edition.resource ?? []).map((one) => option(one.id ?? "", titleOf(one), ""));
  if (key === "topics") return (state.edition.topic ?? []).map((one) => option(one.id ?? "", titleOf(one as { title?: string }), ""));
  return state.frameworks.filter((framework) => framework.status !== "superseded").flatMap(codesOf);
}

function option(id: string, title: string, detail: string): Option {
  return { id, title: title || id, detail, searched: { first: title, second: detail, third: id } };
}

function codesOf(framework: Framework): Option[] {
  const from = titleOf(framework, framework.id);
  return (framework.code ?? []).map((code): Option => {
    const id = `${framework.id}:${code.id}`;
    const title = code.title ? `${code.id} · ${titleOf({ ...code, title: code.title })}` : code.id ?? "";
    const detail = code.group ? `${from} · ${code.group}` : from;
    return { id, title, detail, searched: { first: `${code.id} ${title}`, second: detail, third: framework.id ?? "" } };
  });
}
