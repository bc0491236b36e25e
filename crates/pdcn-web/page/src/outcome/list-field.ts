// A list of texts of an outcome: each is typed, moved, taken out; the list is saved as a whole.

import { h, replace } from "../dom";
import { say } from "../words";
import { Frame, helpFor, stepTitle, subjectOf, titleFor, valueAt, type Form, type FormField, type Shown } from "./form";

export interface ListOptions {
  title?: string;
  help?: string;
  lang?: string;
}

export function listField(form: Form, key: string, options: ListOptions = {}): FormField {
  const title = options.title ?? titleFor(form, key);
  let known: string[] = [];
  /** What stands in the list now, with what is being typed. */
  let items: string[] = [];
  const list = h("ol", { class: "texts" });
  const add = h("button", { type: "button", class: "small", hidden: !form.canEdit, "data-key": `field ${form.id} ${key} add`, on: { click: () => more() } },
    say("outcome-add-text"), h("span", { class: "hidden" }, ` ${title}`));
  const frame = new Frame(form, [key], title, options.help ?? helpFor(form, key), [list, add], true);

  function draw(): void {
    const last = items.length - 1;
    replace(list, items.map((text, at) => {
      const name = (what: string): string => `field ${form.id} ${key} ${at} ${what}`;
      const area = h("textarea", {
        rows: 1, lang: options.lang ?? form.lang, readonly: !form.canEdit, value: text, "aria-label": say("outcome-text-at", { title, at: at + 1 }), "data-key": name("text"),
        on: {
          input: () => { items[at] = area.value; },
          change: () => void save(),
          keydown: (event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            if (area.value.trim() !== "" && at === items.length - 1) void save().then((isMade) => { if (isMade) more(); });
            else void save();
          },
        },
      });
      const button = (what: string, sign: string, act: () => void, isOff = false): HTMLElement => h(
        "button",
        { type: "button", class: "plain small", "data-key": name(what), disabled: isOff, "aria-label": say(`outcome-text-${what}`, { at: at + 1 }), on: { click: act } },
        sign,
      );
      return h("li", null, area, form.canEdit
        ? h("span", { class: "tools" },
          items.length > 1 ? [button("up", "↑", () => move(at, -1), at === 0), button("down", "↓", () => move(at, 1), at === last)] : null,
          button("drop", "✕", () => drop(at)))
        : null);
    }));
  }

  function areaAt(at: number): HTMLElement | null {
    return list.querySelectorAll<HTMLElement>("textarea")[at] ?? null;
  }

  function more(): void {
    if (items.at(-1)?.trim() !== "") items.push("");
    draw();
    areaAt(items.length - 1)?.focus();
  }

  function move(at: number, by: number): void {
    const [text = ""] = items.splice(at, 1);
    items.splice(at + by, 0, text);
    draw();
    areaAt(at + by)?.focus();
    void save();
  }

  function drop(at: number): void {
    items.splice(at, 1);
    draw();
    (areaAt(Math.min(at, items.length - 1)) ?? add).focus();
    void save();
  }

  function written(): string[] {
    return items.map((text) => text.replace(/\s*\n\s*/g, " ").trim()).filter((text) => text !== "");
  }

  async function save(): Promise<boolean> {
    const value = written();
    if (isSame(value, known)) return true;
    const before = known;
    known = value;
    const subject = subjectOf(form.id);
    const isMade = await frame.change(stepTitle(form, title), value.length === 0
      ? [{ do: "clear", subject, key }]
      : [{ do: "set", subject, key, value }]);
    if (!isMade) known = before;
    return isMade;
  }

  function update(shown: Shown): void {
    const value = valueAt(shown.page.outcome, key);
    const next = Array.isArray(value) ? value.map(String) : [];
    if (isSame(written(), known)) {
      // An empty line that waits to be written stays.
      const isWaiting = items.at(-1) === "" && list.contains(document.activeElement);
      if (!isSame(items.filter((text) => text !== ""), next) || items.length === 0) {
        items = isWaiting ? [...next, ""] : [...next];
        draw();
      }
    }
    known = next;
    frame.show(shown, () => (areaAt(0) ?? add).focus());
  }

  return { element: frame.element, keys: [key], update, focus: () => (areaAt(0) ?? add).focus() };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
