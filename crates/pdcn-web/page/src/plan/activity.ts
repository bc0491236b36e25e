// An activity as a form: each field saves when it is left; what is found about it is said at the top.

import { AI_USES } from "../ai-use";
import type { Activity, Value } from "../contract";
import { confirm } from "../dialog";
import { h } from "../dom";
import { say } from "../words";
import { findingsOf, setOf, subjectOf } from "./activities";
import { monthSelect } from "./add";
import { planField, type PlanField } from "./field";
import { fold } from "./fold";
import { gradeBoxes } from "./grades";
import { activityOutcomes } from "./outcomes";
import { activityQuestions } from "./questions";
import { activityTools } from "./tools";
import type { PlanView } from "./view";

/** What these rules help with is done in the form itself; their words are for whoever writes the file. */
const ANSWERED_HERE = new Set(["reflection-missing", "empty-activity", "approval-missing", "date-out-of-year"]);

type TextKey = "subject" | "group" | "who" | "kept" | "consent" | "approved-by" | "asked-of-it" | "approved" | "asked-on" | "done";

export function activityForm(view: PlanView, activity: Activity): HTMLElement {
  const id = activity.id ?? "";
  const title = activity.title ?? id;
  const disabled = view.store.readonly;
  const save = (key: string, value: Value | null): void => {
    void view.decide(say("plan-step-change", { title }), [setOf(view.page, id, key, value)]);
  };
  const text = (key: TextKey, type: PlanField["type"] = "text", help?: string): HTMLElement => {
    const value = activity[key] ?? "";
    return planField({
      key,
      label: say(`plan-key-${key}`),
      ...(help ? { help } : {}),
      value,
      type,
      disabled,
      save: (next) => save(key, next),
    });
  };
  const name = planField({
    key: "title",
    label: say("plan-title-of-activity"),
    value: activity.title ?? "",
    type: "area",
    disabled,
    save: (next) => {
      if (next !== "") save("title", next);
    },
  });
  const periods = planField({
    key: "periods",
    label: say("plan-key-periods"),
    value: String(activity.periods ?? ""),
    type: "number",
    disabled,
    save: (next) => save("periods", next === "" ? null : Math.round(Number(next))),
  });
  const month = monthSelect(view, "plan-month", activity.when ?? "");
  month.disabled = disabled;
  month.addEventListener("change", () => save("when", month.value));
  const grades = gradeBoxes(view.state, "plan-grades", say("plan-grades"), new Set(activity.grades), disabled, (next) =>
    save("grades", next),
  );
  const use = h(
    "select",
    { id: "plan-use", disabled, "data-key": "plan-use", on: { change: () => save("ai-use", use.value) } },
    AI_USES.map((one) => h("option", { value: one, selected: one === (activity["ai-use"] ?? "none") }, say(`plan-use-${one}`))),
  );
  const isHandled = /guided|autonomous/.test(activity["ai-use"] ?? "none") || (activity.tools?.length ?? 0) > 0;
  return h(
    "article",
    { class: "plan-activity", "aria-labelledby": "plan-activity" },
    h("p", null, h("button", { type: "button", "data-key": "plan-back", on: { click: () => view.open(null) } }, say("plan-back"))),
    h("h2", { id: "plan-activity", tabindex: -1, "data-key": "plan-heading" }, title),
    found(view, id),
    h(
      "div",
      { class: "plan-columns" },
      h(
        "div",
        { class: "plan-fields" },
        name,
        h("div", { class: "plan-field" }, h("label", { for: "plan-month" }, say("plan-when")), month),
        grades,
        h("div", { class: "plan-pair" }, text("subject"), text("group"), text("who"), periods),
        fold(
          "ai",
          true,
          say("plan-ai"),
          h("div", { class: "plan-field" }, h("label", { for: "plan-use" }, say("plan-use")), use),
          isHandled ? activityTools(view, activity) : h("p", { class: "soft" }, say("plan-tools-later")),
          isHandled || activity.approved || activity.consent
            ? [
                h("div", { class: "plan-pair" }, text("approved", "date", say("plan-key-approved.help")), text("approved-by")),
                text("consent", "area", say("plan-key-consent.help")),
                h("div", { class: "plan-pair" }, text("asked-of-it"), text("asked-on", "date")),
              ]
            : null,
        ),
        fold(`after-${id}`, Boolean(activity.kept || activity.done), say("plan-after"), text("kept", "area"), text("done", "date")),
        disabled
          ? null
          : h(
              "p",
              { class: "row end" },
              h("button", { type: "button", on: { click: () => void remove(view, activity) } }, say("plan-remove")),
            ),
      ),
      h("div", { class: "plan-fields" }, activityOutcomes(view, activity), activityQuestions(view, activity)),
    ),
  );
}

function found(view: PlanView, id: string): HTMLElement | null {
  const findings = findingsOf(view.store.findings, view.page, id);
  if (findings.length === 0) return null;
  return h(
    "section",
    { class: "plan-found", "aria-label": say("plan-found") },
    h(
      "ul",
      null,
      findings.map((finding) =>
        h(
          "li",
          { class: finding.level },
          h("b", null, say(`plan-level-${finding.level}`)),
          ` ${finding.message}`,
          finding.help && !ANSWERED_HERE.has(finding.rule) ? h("small", { class: "soft" }, finding.help) : null,
        ),
      ),
    ),
  );
}

async function remove(view: PlanView, activity: Activity): Promise<void> {
  const title = activity.title ?? "";
  if (!(await confirm(say("plan-remove"), say("plan-remove-sure", { title }), say("plan-remove-now")))) return;
  const isMade = await view.decide(say("plan-step-remove", { title }), [
    { do: "remove-record", subject: subjectOf(view.page, activity.id ?? "") },
  ]);
  if (isMade) view.open(null);
}
