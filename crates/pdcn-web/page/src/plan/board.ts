// The activities of a plan as cards along the months, September to June.

import type { Activity } from "../contract";
import { h } from "../dom";
import { gradeOf, shortOf, titleOf } from "../titles";
import { say } from "../words";
import { findingsOf, gradesOf, monthsOf } from "./activities";
import { addActivity } from "./add";
import { type PlanView, monthName } from "./view";

export function planBoard(view: PlanView): HTMLElement {
  const months = monthsOf(view.page.plan.edition ?? "");
  const all = (view.page.plan.activity ?? []).filter((activity) => !view.grade || activity.grades?.includes(view.grade));
  const monthOf = (activity: Activity): string => (activity.when ?? "").slice(0, 7);
  const without = all.filter((activity) => monthOf(activity) === "");
  const elsewhere = all.filter((activity) => monthOf(activity) !== "" && !months.includes(monthOf(activity)));
  const column = (name: string, title: string, activities: Activity[], month: string | null): HTMLElement => {
    const add = (): void => addActivity(view, month ?? "");
    return h(
      "section",
      { class: "plan-month", "aria-labelledby": `plan-month-${name}` },
      h("h2", { id: `plan-month-${name}` }, title, h("span", { class: "soft count" }, ` ${activities.length}`)),
      activities.length > 0
        ? h(
            "ul",
            null,
            activities.map((activity) => card(view, activity)),
          )
        : null,
      month === null || view.store.readonly
        ? null
        : h(
            "button",
            {
              type: "button",
              class: "plain plan-add",
              "aria-label": say("plan-add-in", { month: title }),
              "data-key": `plan-add-${name}`,
              on: { click: add },
            },
            say("plan-add-short"),
          ),
    );
  };
  return h(
    "div",
    { class: "plan-board" },
    gradeFilter(view),
    without.length > 0 ? column("none", say("plan-no-month"), without, null) : null,
    h(
      "div",
      { class: "plan-months" },
      months.map((month) =>
        column(
          month,
          monthName(month),
          all.filter((one) => monthOf(one) === month),
          month,
        ),
      ),
    ),
    elsewhere.length > 0 ? column("other", say("plan-other-dates"), elsewhere, null) : null,
  );
}

function gradeFilter(view: PlanView): HTMLElement {
  const grades = gradesOf(view.state, view.page);
  const select = h(
    "select",
    { id: "plan-grade", "data-key": "plan-grade", on: { change: () => view.look(select.value === "" ? null : select.value) } },
    h("option", { value: "" }, say("plan-all-grades")),
    grades.map((id) => h("option", { value: id, selected: id === view.grade }, titleOf(gradeOf(view.state, id), id))),
  );
  return h("p", { class: "row plan-filter" }, h("label", { for: "plan-grade" }, say("plan-look-at")), select);
}

function card(view: PlanView, activity: Activity): HTMLElement {
  const id = activity.id ?? "";
  const findings = findingsOf(view.store.findings, view.page, id);
  const serious = findings.filter((finding) => finding.level !== "info").length;
  const grades = (activity.grades ?? []).map((grade) => shortOf(gradeOf(view.state, grade), grade)).join(", ");
  const use = activity["ai-use"] ?? "none";
  const when = activity.when ?? "";
  const isDone = Boolean(activity.done);
  return h(
    "li",
    { class: "plan-card" },
    h(
      "button",
      { type: "button", class: "plain", "data-key": `plan-card-${id}`, on: { click: () => view.open(id) } },
      h("span", { class: "title" }, activity.title ?? id),
      h(
        "small",
        { class: "soft" },
        [
          grades,
          say("plan-card-outcomes", { count: activity.outcomes?.length ?? 0 }),
          use === "none" ? "" : say("plan-card-ai", { use: say(`plan-use-${use}`) }),
          when.length > 7 ? monthName(when, false) : "",
        ]
          .filter((text) => text !== "")
          .join(" · "),
      ),
      isDone ? h("small", { class: "good" }, say("plan-card-done")) : null,
      serious > 0 ? h("small", { class: "warning" }, say("plan-card-findings", { count: serious })) : null,
    ),
  );
}
