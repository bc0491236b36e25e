// A record of a list as a form: each field is kept when it is left; a new record is kept as a whole.

import type { Decided, Operation, Value } from "../contract";
import { h, replace } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { words } from "./controls";
import { attempt } from "./notice";
import { refusal } from "./proposed";
import { CAN_REMOVE, codeFor, records, subjectOf, valueAt, type ListKind } from "./record_kinds";
import { fieldFor, fieldsOf, grouped, type RecordField } from "./record_fields";

/** Where a form says what came of a change. */
function outcome(): { element: HTMLElement; tell(decided: Decided | null): boolean } {
  const element = h("div", { role: "status" });
  return {
    element,
    tell(decided) {
      const isMade = decided?.made ?? false;
      replace(
        element,
        decided?.refused ? refusal(decided.refused) : isMade ? h("p", { class: "soft" }, say("records-kept")) : null,
      );
      element.scrollIntoView({ block: "nearest" });
      return isMade;
    },
  };
}

/** The form of a record that is there. */
export async function recordForm(store: Store, kind: ListKind, id: string, removed: () => void): Promise<HTMLElement> {
  const { own, english } = await fieldsOf(() => store.engine.ask({ ask: "fields", of: kind }), kind);
  const current = () => (store.state ? records(store.state, kind).find((one) => one.id === id) : undefined);
  const told = outcome();
  const subject = subjectOf(kind, id);
  const titled = (key: string): string => say(key, { title: current()?.title ?? id });
  const keep = async (field: RecordField): Promise<void> => {
    const value = field.value();
    const was = valueAt(current(), field.key);
    if (JSON.stringify(was ?? null) === JSON.stringify(value) || (was === undefined && value === false)) return;
    const operation: Operation =
      value === null || (value === false && was !== undefined && field.key === "ai")
        ? { do: "clear", subject, key: field.key }
        : { do: "set", subject, key: field.key, value };
    told.tell(await attempt(() => store.decide(titled("records-step-set"), [operation])));
  };
  const drawn = (list: typeof own): RecordField[] =>
    store.state ? list.map((field) => fieldFor(store.state!, field, current(), (one) => void keep(one))) : [];
  const remove = async (): Promise<void> => {
    const decided = await attempt(() => store.decide(titled("records-step-remove"), [{ do: "remove-record", subject }]));
    if (told.tell(decided)) removed();
  };
  return h(
    "div",
    { class: "record-form" },
    h("h3", { tabindex: -1 }, current()?.title ?? id, " ", h("small", { class: "soft" }, id)),
    grouped(drawn(own), drawn(english)),
    told.element,
    CAN_REMOVE.has(kind)
      ? h("div", { class: "row end" }, h("button", { type: "button", on: { click: () => void remove() } }, say("records-remove")))
      : null,
  );
}

/** The form of a record that is to be added. */
export async function newRecordForm(store: Store, kind: ListKind, added: (id: string) => void): Promise<HTMLElement> {
  const { own, english } = await fieldsOf(() => store.engine.ask({ ask: "fields", of: kind }), kind);
  const told = outcome();
  const state = store.state;
  if (!state) return h("div");
  const suggest = (): void => {
    if (isOwn) return;
    const of = (key: string): string => fields.find((field) => field.key === key)?.text ?? "";
    id.value = codeFor(
      kind,
      of("title"),
      of("strand"),
      records(state, kind).map((one) => one.id ?? ""),
    );
  };
  let isOwn = false;
  const id = words({
    label: say("records-id"),
    help: say(`records-id-${kind}`),
    changed: () => {
      isOwn = true;
    },
  });
  const drawn = (list: typeof own): RecordField[] => list.map((field) => fieldFor(state, field, undefined, suggest));
  const [french, other] = [drawn(own), drawn(english)];
  const fields = [...french, ...other];
  for (const field of french) field.element.addEventListener("input", suggest);
  const add = async (): Promise<void> => {
    for (const field of fields) field.lack(field.required && field.value() === null ? say("records-missing") : null);
    const missing = fields.find((field) => field.required && field.value() === null);
    if (missing) return missing.focus();
    const values = fields.flatMap((field): [string, Value][] => {
      const value = field.value();
      return value === null || value === false ? [] : [[field.key, value]];
    });
    const title = fields.find((field) => field.key === "title")?.text ?? id.value;
    const operation: Operation = { do: "add-record", subject: subjectOf(kind, id.value), values };
    const decided = await attempt(() => store.decide(say("records-step-add", { title }), [operation]));
    if (told.tell(decided)) added(id.value);
  };
  return h(
    "div",
    { class: "record-form" },
    h("h3", { tabindex: -1 }, say(`records-new-${kind}`)),
    grouped(french, other),
    id.element,
    told.element,
    h(
      "div",
      { class: "row end" },
      h("button", { type: "button", class: "primary", on: { click: () => void add() } }, say("records-add")),
    ),
  );
}
