// *Renommer*: the name of a competency, a strand or a grade, in French and English, and, when it must be, its short code.

import type { Operation, State, Subject } from "../contract";
import type { Store } from "../store";
import { say } from "../words";
import { choice, more, part, words, type Control, type Group } from "./controls";
import { titleOf } from "../titles";
import { guide, mayBegin } from "./guided";

type Kind = "competency" | "strand" | "grade";
const KINDS: Kind[] = ["competency", "strand", "grade"];

interface Form {
  title: Control;
  english: Control;
  id: Control;
  reason: Control;
}

const recordOf = ({ edition }: State, kind: Kind, id: string) => edition[kind]?.find((one) => one.id === id);
const kindOf = (state: State, id: string | undefined): Kind =>
  KINDS.find((kind) => recordOf(state, kind, id ?? "")) ?? "competency";

/** Renames a competency, a strand or a grade. */
export function renameRecord(store: Store, ids: string[]): void {
  const state = store.state;
  if (!mayBegin(store) || !state) return;
  let refresh = (): void => {};
  const changed = (): void => refresh();
  const key = (kind: Kind, id: string | undefined): string => `${kind} ${id}`;
  const groups: Group[] = KINDS.map((kind) => ({
    label: say(`steps-kind-${kind}`),
    options: (state.edition[kind] ?? []).map((one): [string, string] => [key(kind, one.id), `${titleOf(one)} (${one.id})`]),
  }));
  const known = kindOf(state, ids[0]);
  const which = choice({
    label: say("steps-rename-what"),
    groups,
    none: say("steps-choose"),
    value: ids[0] ? key(known, ids[0]) : "",
    first: !ids[0],
    changed: () => {
      draw();
      changed();
    },
  });
  const chosen = (): [Kind, string] => which.value.split(" ") as [Kind, string];
  const fields = part();
  let form: Form | null = null;

  const draw = (): void => {
    const [kind, id] = chosen();
    const record = recordOf(state, kind, id ?? "");
    if (!record) {
      form = null;
      return fields.show();
    }
    const title = words({ label: say("steps-rename-title-fr"), value: record.title ?? "", first: true, changed });
    const english = words({
      label: say("steps-rename-title-en"),
      lang: "en",
      value: record.translation?.["en"]?.title ?? "",
      changed,
    });
    const code = words({
      label: say("steps-rename-id"),
      help: say(`steps-rename-id-${kind}`),
      value: id,
      changed: () => {
        turn();
        changed();
      },
    });
    const reason = words({ label: say("steps-reason"), help: say("steps-reason.help"), rows: 2, changed });
    const turn = (): void => {
      reason.element.hidden = kind !== "strand" || code.value === id;
    };
    turn();
    form = { title, english, id: code, reason };
    fields.show(title.element, english.element, more(say("steps-rename-code"), code.element, reason.element));
  };
  draw();

  const operations = (): Operation[] => {
    const [kind, id] = chosen();
    const record = recordOf(state, kind, id);
    if (!form || !record) return [];
    const subject: Subject = { is: kind, id };
    const list: Operation[] = [];
    if (form.title.value !== record.title) list.push({ do: "set", subject, key: "title", value: form.title.value });
    if (form.english.value !== (record.translation?.["en"]?.title ?? "")) {
      list.push(
        form.english.value === ""
          ? { do: "clear", subject, key: "translation.en.title" }
          : { do: "set", subject, key: "translation.en.title", value: form.english.value },
      );
    }
    if (form.id.value !== id) list.push({ do: "rename", subject, to: form.id.value, reason: form.reason.value || null });
    return list;
  };
  const control = (of: (form: Form) => Control): Control => ({
    element: fields.element,
    value: "",
    focus: () => form && of(form).focus(),
    lack: (message) => form && of(form).lack(message),
  });
  const isSaid = (of: (form: Form) => Control): boolean => !form || of(form).value !== "";
  refresh = guide(store, {
    title: say("steps-rename-title"),
    content: [which.element, fields.element],
    needs: [
      { control: which, isThere: () => form !== null, message: say("steps-rename-missing") },
      {
        control: control((form) => form.title),
        isThere: () => isSaid((form) => form.title),
        message: say("steps-title-missing"),
      },
      { control: control((form) => form.id), isThere: () => isSaid((form) => form.id), message: say("steps-id-missing") },
      { control: control((form) => form.title), isThere: () => operations().length > 0, message: say("steps-rename-same") },
      {
        control: control((form) => form.reason),
        isThere: () => form === null || form.reason.element.hidden !== false || form.reason.value !== "",
        message: say("steps-reason-missing"),
      },
    ],
    operations,
    label: say("steps-rename"),
    step: () => say("steps-rename-step", { title: form?.title.value ?? "" }),
  });
}
