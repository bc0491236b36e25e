// *Les listes*: competencies, strands, resources, AI tools, words and sensitive topics, each found, mended, added or taken out.

import { openDialog } from "../dialog";
import { h, replace } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { titleOf } from "../titles";
import { fold } from "../search";
import { attempt } from "./notice";
import { policyForm } from "./policy";
import { newRecordForm, recordForm } from "./record_form";
import { KINDS, records, type ListKind } from "./record_kinds";

type Shown = ListKind | "policy";

/** Opens the lists; at one of them, or at a record of it, when they are named. */
export function editRecords(store: Store, at: Shown = "competency"): void {
  const { state } = store;
  if (!state) return;
  /** Lists of an edition that does not change are read all the same. */
  const isOpen = state.open && !store.readonly;
  let kind: Shown = at;
  let chosen: string | null = null;
  let shown = 0;
  const filter = h("input", {
    type: "search",
    "aria-label": say("records-search"),
    placeholder: say("records-search"),
    autofocus: true,
    on: { input: () => list() },
  });
  const tabs = h("div", { class: "row kinds", role: "group", "aria-label": say("records-title") });
  const names = h("ul", { class: "names" });
  const side = h("div", { class: "record-list" }, filter, names);
  const place = h("div", { class: "record-place" });
  const content = h(
    "div",
    { class: "records" },
    isOpen ? null : h("p", { class: "info" }, say("records-closed")),
    tabs,
    h("div", { class: "record-columns" }, side, place),
  );

  const list = (): void => {
    const { state } = store;
    if (!state || kind === "policy") return;
    const words = fold(filter.value).trim().split(/\s+/);
    const all = records(state, kind).filter((one) => words.every((word) => fold(`${titleOf(one)} ${one.id}`).includes(word)));
    const own = kind;
    replace(
      names,
      isOpen &&
        h(
          "li",
          null,
          h(
            "button",
            { type: "button", class: "plain add", "data-key": "record-new", on: { click: () => void begin(own) } },
            "+ ",
            say(`records-new-${own}`),
          ),
        ),
      all.map((one) =>
        h(
          "li",
          null,
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "data-key": `record-${one.id}`,
              "aria-pressed": String(one.id === chosen),
              on: { click: () => void open(own, one.id ?? "") },
            },
            titleOf(one),
            " ",
            h("small", { class: "soft" }, one.id),
          ),
        ),
      ),
      all.length === 0 ? h("li", { class: "soft" }, say("steps-found", { count: 0 })) : null,
    );
  };
  /** Puts a form in its place, unless another was asked for meanwhile, and goes there. */
  const put = async (form: Promise<HTMLElement>, isFocused = true): Promise<void> => {
    const number = ++shown;
    const element = await attempt(() => form);
    if (!element || number !== shown) return;
    replace(place, isOpen ? element : h("fieldset", { disabled: true, class: "closed" }, element));
    if (isFocused) element.querySelector<HTMLElement>("h3")?.focus();
  };
  const open = (of: ListKind, id: string): Promise<void> => {
    chosen = id;
    list();
    return put(
      recordForm(store, of, id, () => {
        chosen = null;
        empty();
        list();
        filter.focus();
      }),
    );
  };
  const begin = (of: ListKind): Promise<void> => {
    chosen = null;
    list();
    return put(newRecordForm(store, of, (id) => void open(of, id)));
  };
  const empty = (): void => {
    shown++;
    replace(place, h("p", { class: "soft" }, kind === "policy" ? "" : say(`records-about-${kind}`)));
  };
  const turn = (next: Shown): void => {
    kind = next;
    chosen = null;
    filter.value = "";
    side.hidden = kind === "policy";
    draw();
    empty();
    list();
    if (kind === "policy") void put(policyForm(store), false);
  };
  const draw = (): void => {
    const kinds: Shown[] = [...KINDS, "policy"];
    replace(
      tabs,
      kinds.map((one) =>
        h(
          "button",
          { type: "button", "aria-pressed": String(one === kind), "data-key": `kind-${one}`, on: { click: () => turn(one) } },
          say(`records-${one}`),
        ),
      ),
    );
  };
  turn(kind);
  const stop = store.subscribe(list);
  openDialog(say("records-title"), content, [{ label: say("steps-close"), primary: true, act: () => {} }], stop);
}
