// The age from which pupils handle generative AI, and from which they consent themselves, as the organization decided.

import { h, replace } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { attempt } from "./notice";
import { refusal } from "./proposed";
import { fieldFor, grouped, type RecordField } from "./record_fields";
import { valueAt, type Listed } from "./record_kinds";

/** What the settings say of it, by the keys of the engine: `ai-policy.minimum-age`. */
function policyOf({ state }: Store): Listed {
  return { "ai-policy": state?.policy ?? {} };
}

export async function policyForm(store: Store): Promise<HTMLElement> {
  const { state } = store;
  if (!state) return h("div");
  const told = h("div", { role: "status" });
  const subject = { is: "settings" } as const;
  const keep = async ({ key, value: typed }: RecordField): Promise<void> => {
    const value = typed();
    if (JSON.stringify(valueAt(policyOf(store), key) ?? null) === JSON.stringify(value)) return;
    const operation = value === null ? ({ do: "clear", subject, key } as const) : ({ do: "set", subject, key, value } as const);
    const decided = await attempt(() => store.decide(say("records-step-policy"), [operation]));
    replace(
      told,
      decided?.refused ? refusal(decided.refused) : decided?.made ? h("p", { class: "soft" }, say("records-kept")) : null,
    );
  };
  const fields = (await store.engine.ask({ ask: "fields", of: "policy" })).filter((field) => field.form !== "table");
  return h(
    "div",
    { class: "record-form" },
    h("h3", { tabindex: -1 }, say("records-policy")),
    h("p", null, say("records-about-policy")),
    grouped(
      fields.map((field) => fieldFor(state, field, policyOf(store), (one) => void keep(one))),
      [],
    ),
    told,
  );
}
