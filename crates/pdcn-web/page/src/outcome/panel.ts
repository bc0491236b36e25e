// The outcome that is chosen, as a form. It is built once for an outcome; after each change only what is other is drawn again.

import { canEdit, langOf, refusalOf, whyReadOnly } from "../change";
import type { Field, OutcomePage, Row, State } from "../contract";
import { h, replace } from "../dom";
import { editionOf } from "../filters";
import { pressed } from "../pressed";
import type { Store } from "../store";
import { competencyTitle, strandTitle } from "../titles";
import { language, say } from "../words";
import { findingCard } from "../findings/finding";
import { around } from "./around";
import { isAbout, type Form, type FormField, type Shown } from "./form";
import { frequentFields, languagesOf, otherFields } from "./layout";
import { takeWanted } from "./open-at";
import { outcomeSteps } from "./steps";

export interface Panel {
  element: HTMLElement;
  update(): void;
}

/** What the form was built for: another one is built when this is other. */
interface Built {
  key: string;
  fields: FormField[];
  general: HTMLElement;
  around: HTMLElement;
  where: HTMLElement;
  more: HTMLDetailsElement;
  inMore: ReadonlySet<FormField>;
}

export function outcomePanel(store: Store): Panel {
  const element = h("section", { class: "outcome-panel", "aria-label": say("outcome-panel"), on: { keydown: leave } });
  const known = new Map<string, Promise<Field[]>>();
  let built: Built | null = null;
  let page: OutcomePage | null = null;
  let asked: { state: State; id: string } | null = null;
  const isPressed = pressed(element, show);

  function leave(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    close();
  }

  function close(): void {
    store.choose(null);
  }

  function update(): void {
    const { state, chosen } = store;
    const row = state?.rows.find((one) => one.id === chosen);
    element.hidden = !state || !chosen || !row;
    if (!state || !chosen || !row) {
      built = null;
      asked = null;
      return;
    }
    if (asked?.state === state && asked.id === chosen) return show();
    asked = { state, id: chosen };
    void load(state, row);
  }

  async function load(state: State, row: Row): Promise<void> {
    const now = asked;
    try {
      const fields = known.get(language()) ?? store.engine.ask({ ask: "fields", of: "outcome" });
      known.set(language(), fields);
      const [outcome, all] = await Promise.all([store.engine.ask({ ask: "outcome", edition: store.edition, id: row.id }), fields]);
      if (asked !== now) return;
      page = outcome;
      const key = `${row.id} ${language()} ${canEdit(store)} ${state.edition.id}`;
      if (built?.key !== key) build(key, row, all);
      show();
    } catch (error) {
      if (asked !== now) return;
      const { message, help } = refusalOf(error);
      built = null;
      replace(element, h("p", { class: "error", role: "alert" }, message), help ? h("p", { class: "soft" }, help) : null);
    }
  }

  function build(key: string, row: Row, all: readonly Field[]): void {
    if (!page) return;
    const form: Form = { store, id: row.id, canEdit: canEdit(store), fields: new Map(all.map((field) => [field.key, field])), lang: langOf(store) };
    const languages = languagesOf(form, page);
    const frequent = frequentFields(form, languages);
    const others = otherFields(form, languages);
    const isOpen = built?.more.open ?? false;
    const where = h("p", { class: "soft where" });
    const more = h("details", { class: "more-fields", open: isOpen }, h("summary", null, say("outcome-more")), others.map((field) => field.element));
    built = { key, fields: [...frequent, ...others], general: h("div", { class: "found" }), around: h("div", { class: "around" }), where, more, inMore: new Set(others) };
    replace(element, heading(row, where), built.general, frequent.map((field) => field.element), more, built.around, outcomeSteps(store, row.id));
    element.scrollTop = 0;
  }

  function heading(row: Row, where: HTMLElement): HTMLElement {
    return h(
      "header",
      null,
      h("button", { type: "button", class: "back", on: { click: close } }, "← ", say("outcome-back")),
      h("h2", { tabindex: -1, "data-key": "outcome heading" }, row.code ? `${row.code} · ${row.id}` : row.id),
      h("button", { type: "button", class: "plain close", "aria-label": say("outcome-close"), on: { click: close } }, "✕"),
      where,
      canEdit(store) ? null : h("p", { class: "notice" }, whyReadOnly(store)),
    );
  }

  function show(): void {
    if (!built || !page || isPressed() || page.outcome.id !== store.chosen) return;
    const findings = store.findingsOf(store.chosen ?? "").filter((finding) => (editionOf(finding) ?? store.edition) === store.edition);
    const shown: Shown = { store, page, findings, canEdit: canEdit(store) };
    for (const field of built.fields) field.update(shown);
    const { fields, general, more, inMore } = built;
    const elsewhere = findings.filter((finding) => !fields.some((field) => isAbout(finding.field, field.keys)));
    replace(general, elsewhere.map((finding) => findingCard(store, finding)));
    const hidden = findings.filter((finding) => [...inMore].some((field) => isAbout(finding.field, field.keys))).length;
    replace(more.querySelector("summary") ?? more, say("outcome-more"), hidden > 0 ? h("span", { class: "dot" }, say("progression-found", { count: hidden })) : null);
    replace(built.where, whereIs(store));
    replace(built.around, around(store, page));
    const want = takeWanted(store, store.chosen ?? "");
    if (want) focusField(want.field);
  }

  function focusField(key: string | null): void {
    if (!built) return;
    const field = key === null ? undefined : built.fields.findLast((one) => isAbout(key, one.keys));
    if (!field) return element.querySelector<HTMLElement>("h2")?.focus();
    if (built.inMore.has(field)) built.more.open = true;
    // `statement` names a field, `examples.0` a text of a list.
    const names = [`field ${store.chosen} ${key}`, `field ${store.chosen} ${key?.replace(/\.(\d+)$/, " $1 text")}`];
    const control = names.map((name) => element.querySelector<HTMLElement>(`[data-key="${CSS.escape(name)}"]`)).find(Boolean);
    if (control) control.focus();
    else field.focus();
    document.activeElement?.closest(".field")?.scrollIntoView({ block: "nearest" });
  }

  return { element, update };
}

/** The strand and the competency of the outcome that is chosen. */
function whereIs({ state, chosen }: Store): string {
  const row = state?.rows.find((one) => one.id === chosen);
  return state && row ? `${strandTitle(state, row.strand)} › ${competencyTitle(state, row.competency)}` : "";
}
