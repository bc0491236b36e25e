// What stands around an outcome: what it prepares, the schools that plan it, what it was in other years.

import type { OutcomePage } from "../contract";
import { h, type Child } from "../dom";
import type { Store } from "../store";
import { gradeOf, shortOf } from "../titles";
import { say } from "../words";
import { rowLink } from "./row-link";

export function around(store: Store, page: OutcomePage): Child {
  return [prepares(store, page), plans(page), history(store, page)];
}

function prepares(store: Store, { needed_by }: OutcomePage): HTMLElement {
  const item = ({ id, statement, strength, within, reason }: OutcomePage["needed_by"][number]): HTMLElement => h(
    "li",
    null,
    rowLink(store, id, statement),
    h("p", { class: "soft" }, say(`outcome-${strength ?? "unsaid"}`), within ? ` · ${say("outcome-within")}` : null, reason ? ` · ${reason}` : null),
  );
  return h(
    "section",
    null,
    h("h3", null, say("outcome-prepares")),
    needed_by.length === 0 ? h("p", { class: "soft" }, say("outcome-prepares-nothing")) : h("ul", { class: "after" }, needed_by.map(item)),
  );
}

function plans({ activities }: OutcomePage): Child {
  const plans = [...new Map(activities.map(({ plan, school }) => [plan, school])).values()];
  if (plans.length === 0) return null;
  return h("section", null, h("h3", null, say("outcome-plans")), h("ul", null, plans.map((school) => h("li", null, school))));
}

function history(store: Store, { history }: OutcomePage): Child {
  if (history.length === 0) return null;
  const grade = (id: string | null | undefined): string => {
    const known = store.state ? gradeOf(store.state, id) : undefined;
    return shortOf(known, id ?? "");
  };
  let before: string | null | undefined;
  const entry = (one: OutcomePage["history"][number]): HTMLElement => {
    const isSame = before !== undefined && one.statement === before;
    before = one.statement;
    const marks = one.learn ? `→ ${grade(one.learn)}${one.master ? ` ★ ${grade(one.master)}` : ""}` : "";
    const words = one.retired ? say("outcome-retired", { reason: one.retired })
      : !one.statement ? say("outcome-not-yet") : isSame ? say("outcome-same") : one.statement;
    return h("div", null, h("dt", null, one.edition), h("dd", null, words, marks === "" ? null : h("small", { class: "soft" }, ` ${marks}`)));
  };
  return h("section", null, h("h3", null, say("outcome-history")), h("dl", { class: "history" }, history.map(entry)));
}
