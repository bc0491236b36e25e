// *Scinder*: what an outcome becomes, two parts at least, and which of them those that build on it now build on.

import type { Operation } from "../contract";
import { h, replace } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { askOutcome } from "./ask_outcome";
import { words } from "./controls";
import { NO_REASON, guide, mayBegin } from "./guided";
import { heirsOf } from "./heirs";
import { attempt } from "./notice";
import { partOf, type PartForm } from "./part_form";
import { halves } from "./halves";

/** Splits an outcome. */
export function splitOutcome(store: Store, ids: string[]): void {
  if (!mayBegin(store)) return;
  void attempt(async () => {
    const id = ids[0] ?? (await askOutcome(store, say("steps-split-title")));
    if (id !== null) await open(store, id);
  });
}

async function open(store: Store, id: string): Promise<void> {
  const state = store.state;
  if (!state) return;
  const page = await store.engine.ask({ ask: "outcome", edition: store.edition, id });
  const { outcome } = page;
  let refresh = (): void => {};
  const parts: PartForm[] = [];
  const changed = (): void => {
    heirs.draw(parts.map((part, at) => part.statement.value || say("steps-part", { number: at + 1 })));
    refresh();
  };
  const heirs = heirsOf(page, () => refresh());
  const holder = h("div", { class: "parts" });
  const draw = (): void =>
    replace(
      holder,
      parts.map((part, at) => part.fieldset(at, parts.length > 2 ? () => drop(at) : null)),
    );
  const drop = (at: number): void => {
    parts.splice(at, 1);
    heirs.forget(at);
    draw();
    changed();
    parts[Math.min(at, parts.length - 1)]?.statement.focus();
  };
  const add = (statement: string, isFirst = false): void => {
    parts.push(partOf(state, { outcome, statement, isFirst, changed }));
    draw();
  };
  const [first, second] = halves(outcome.statement ?? "");
  add(first, true);
  add(second);
  const another = h(
    "button",
    {
      type: "button",
      on: {
        click: () => {
          add("");
          changed();
          parts.at(-1)?.statement.focus();
        },
      },
    },
    say("steps-part-add"),
  );
  const reason = words({ label: say("steps-reason"), help: say("steps-reason.help"), rows: 2, changed });
  heirs.draw(parts.map((part, at) => part.statement.value || say("steps-part", { number: at + 1 })));

  const operations = (): Operation[] => [
    { do: "split", id, parts: parts.map((part) => part.part()), reason: reason.value || NO_REASON, heirs: heirs.chosen() },
  ];
  const statement = {
    focus: () => parts.find((part) => part.statement.value === "")?.statement.focus(),
    lack: (message: string | null) => {
      for (const part of parts) part.statement.lack(part.statement.value === "" ? message : null);
    },
  };
  refresh = guide(store, {
    title: say("steps-split-title"),
    content: [
      h("blockquote", null, outcome.statement, " ", h("small", { class: "soft" }, id)),
      h("p", { class: "soft" }, say("steps-split-lead")),
      holder,
      h("div", { class: "row" }, another),
      heirs.element,
      reason.element,
    ],
    needs: [
      {
        control: statement,
        isThere: () => parts.every((part) => part.statement.value !== ""),
        message: say("steps-statement-missing"),
      },
      { control: heirs, isThere: () => heirs.isWhole(), message: say("steps-heirs-missing") },
      { control: reason, isThere: () => reason.value !== "", message: say("steps-reason-missing"), later: true },
    ],
    operations,
    label: say("steps-split"),
    step: () => say("steps-split-step", { id }),
    done: ({ new_ids }) => {
      store.several.delete(id);
      store.choose(new_ids[0] ?? null);
    },
  });
}
