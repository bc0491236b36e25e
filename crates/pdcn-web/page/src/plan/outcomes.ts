// The outcomes of an activity: those it works on, and those to add from what its grades are asked.

import type { Activity } from "../contract";
import { h } from "../dom";
import { outcomeFinder } from "../finder";
import { say } from "../words";
import { yearsOf } from "../years";
import { askedOf, subjectOf } from "./activities";
import { fold } from "./fold";
import { leftRows } from "./remaining";
import type { PlanView } from "./view";

const OFFERED = 8;

export function activityOutcomes(view: PlanView, activity: Activity): HTMLElement {
  const { state, store } = view;
  const id = activity.id ?? "";
  const own = activity.outcomes ?? [];
  const title = activity.title ?? id;
  const subject = subjectOf(view.page, id);
  const add = (item: string): void => {
    void view.decide(say("plan-step-place", { title }), [{ do: "include", subject, key: "outcomes", item }]);
  };
  const remove = (item: string): void => {
    void view.decide(say("plan-step-unplace", { title }), [{ do: "exclude", subject, key: "outcomes", item }]);
  };
  const asked = askedOf(state, activity.grades ?? []);
  const isAsked = new Set(asked.map((row) => row.id));
  const left = leftRows(view, activity.grades ?? []).filter((row) => !own.includes(row.id));
  const named = own.map((outcome) => {
    const row = state.rows.find((row) => row.id === outcome);
    const statement = row?.statement ?? say("plan-unknown-outcome", { id: outcome });
    return h(
      "li",
      null,
      h(
        "span",
        null,
        statement,
        h("small", { class: "soft" }, ` ${row ? `${yearsOf(state, row)} · ` : ""}${outcome}`),
        row && !isAsked.has(outcome) ? h("small", { class: "warning" }, say("plan-out-of-grade")) : null,
      ),
      store.readonly
        ? null
        : h(
            "button",
            {
              type: "button",
              "aria-label": say("plan-unplace", { statement }),
              "data-key": `plan-unplace-${outcome}`,
              on: { click: () => remove(outcome) },
            },
            say("plan-remove-short"),
          ),
    );
  });
  const offered = left.slice(0, OFFERED).map((row) =>
    h(
      "li",
      null,
      h(
        "span",
        null,
        row.statement,
        h("small", { class: "soft" }, ` ${yearsOf(state, row)} · ${row.id}`),
        row.essential ? h("small", { class: "essential" }, say("plan-essential")) : null,
      ),
      h(
        "button",
        {
          type: "button",
          "aria-label": say("plan-place-here", { statement: row.statement }),
          "data-key": `plan-offer-${row.id}`,
          on: { click: () => add(row.id) },
        },
        say("plan-add-outcome"),
      ),
    ),
  );
  return h(
    "section",
    { class: "plan-outcomes", "aria-labelledby": "plan-outcomes" },
    h("h2", { id: "plan-outcomes" }, say("plan-outcomes", { count: own.length })),
    own.length === 0 ? h("p", { class: "soft" }, say("plan-outcomes-none")) : h("ul", { class: "plan-list" }, named),
    store.readonly
      ? null
      : [
          outcomeFinder({
            name: "plan-find",
            label: say("plan-find"),
            rows: () => asked.filter((row) => !own.includes(row.id)),
            detail: (row) => yearsOf(state, row),
            choose: add,
            offered: () => left,
          }),
          left.length === 0
            ? null
            : fold(
                `offered-${id}`,
                own.length === 0,
                say("plan-offered", { count: left.length }),
                h("ul", { class: "plan-list" }, offered),
                left.length > OFFERED
                  ? h("p", { class: "soft" }, say("plan-offered-more", { count: left.length - OFFERED }))
                  : null,
              ),
        ],
  );
}
