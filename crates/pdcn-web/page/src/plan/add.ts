// Adds an activity by its title, grades and month; or places an outcome in one that is there.

import { openDialog } from "../dialog";
import { h } from "../dom";
import { say } from "../words";
import { addOf, monthsOf, subjectOf } from "./activities";
import { gradeBoxes } from "./grades";
import { type PlanView, monthName } from "./view";

/** Asks for what an activity needs to begin, makes it and opens it. */
export function addActivity(view: PlanView, month: string, outcome: string | null = null): void {
  let grades = startGrades(view, outcome);
  const title = h("input", { id: "plan-new-title", type: "text" });
  const missing = h("p", { class: "error", role: "alert" });
  const select = monthSelect(view, "plan-new-month", month);
  const content = h(
    "div",
    { class: "plan-begin" },
    outcome ? h("p", null, say("plan-with-outcome", { statement: statementOf(view, outcome) })) : null,
    h("label", { for: "plan-new-title" }, say("plan-title-of-activity")),
    title,
    gradeBoxes(view.state, "plan-new", say("plan-grades"), new Set(grades), false, (chosen) => {
      grades = chosen;
    }),
    h("label", { for: "plan-new-month" }, say("plan-when")),
    select,
    missing,
  );
  const add = async (): Promise<boolean> => {
    const written = title.value.trim();
    if (written === "" || grades.length === 0) {
      missing.textContent = say(written === "" ? "plan-no-title" : "plan-no-grade");
      return false;
    }
    const made = addOf(view.page, { title: written, grades, month: select.value, outcomes: outcome ? [outcome] : [] });
    if (await view.decide(say("plan-step-add", { title: written }), [made.operation])) view.open(made.id);
    return true;
  };
  openDialog(say("plan-add"), content, [
    { label: say("plan-cancel"), act: () => {} },
    { label: say("plan-add-now"), primary: true, act: add },
  ]);
}

/** Places an outcome: in an activity that is there, or in a new one. */
export function placeOutcome(view: PlanView, outcome: string): void {
  const grades = new Set(startGrades(view, outcome));
  const activities = view.page.plan.activity ?? [];
  const fits = (at: number): boolean => (activities[at]?.grades ?? []).some((grade) => grades.has(grade));
  const option = (at: number): HTMLElement => h("option", { value: activities[at]?.id }, activities[at]?.title);
  const places = activities.map((_, at) => at);
  const [near, far] = [places.filter(fits), places.filter((at) => !fits(at))];
  const group = (name: string, own: number[]): HTMLElement | null =>
    own.length > 0 ? h("optgroup", { label: say(name) }, own.map(option)) : null;
  const select = h("select", { id: "plan-place" }, group("plan-place-near", near), group("plan-place-far", far));
  const content = h(
    "div",
    { class: "plan-begin" },
    h("p", null, h("strong", null, statementOf(view, outcome))),
    activities.length === 0
      ? h("p", null, say("plan-place-none"))
      : [h("label", { for: "plan-place" }, say("plan-place-in")), select],
  );
  const place = async (): Promise<void> => {
    const activity = activities.find((one) => one.id === select.value);
    const subject = subjectOf(view.page, select.value);
    await view.decide(say("plan-step-place", { title: activity?.title ?? "" }), [
      { do: "include", subject, key: "outcomes", item: outcome },
    ]);
  };
  openDialog(say("plan-place"), content, [
    { label: say("plan-cancel"), act: () => {} },
    {
      label: say("plan-place-new"),
      act: () => {
        setTimeout(() => addActivity(view, "", outcome));
      },
    },
    ...(activities.length === 0 ? [] : [{ label: say("plan-place-now"), primary: true, act: place }]),
  ]);
}

/** The months to choose from; one that is none of them is kept. */
export function monthSelect(view: PlanView, id: string, value: string): HTMLSelectElement {
  const months = monthsOf(view.page.plan.edition ?? "");
  const all = value === "" || months.includes(value) ? months : [value, ...months];
  return h(
    "select",
    { id, "data-key": id },
    h("option", { value: "", selected: value === "" }, say("plan-no-month")),
    all.map((month) => h("option", { value: month, selected: month === value }, monthName(month))),
  );
}

/** The grades that a new activity begins with: the one that is looked at, else those of the school that work on the outcome. */
function startGrades(view: PlanView, outcome: string | null): string[] {
  if (view.grade) return [view.grade];
  const row = view.state.rows.find((row) => row.id === outcome);
  if (!row) return [];
  return [row.master ?? row.learn];
}

function statementOf(view: PlanView, outcome: string): string {
  return view.state.rows.find((row) => row.id === outcome)?.statement ?? outcome;
}
