// What is done to the activities of a plan, as operations; and what can be said of them without asking the engine. Pure.

import type { Activity, Operation, PageFinding, PlanPage, Row, State, Subject, Tool, Value } from "../contract";
import { isWork } from "../marks";
import { fold } from "../search";

export const ANSWERS = ["yes", "no", "unsure"] as const;

export function subjectOf(page: PlanPage, activity: string): Subject {
  return { is: "activity", id: { plan: page.path, activity } };
}

/** Gives a key of an activity a value; an empty one takes the key away. */
export function setOf(page: PlanPage, activity: string, key: string, value: Value | null): Operation {
  const subject = subjectOf(page, activity);
  return value === null || value === "" ? { do: "clear", subject, key } : { do: "set", subject, key, value };
}

export interface NewActivity {
  title: string;
  grades: string[];
  /** `2026-10`, or nothing while it has no month. */
  month: string;
  outcomes: string[];
}

export function addOf(page: PlanPage, activity: NewActivity): { id: string; operation: Operation } {
  const taken = new Set((page.plan.activity ?? []).map((one) => one.id));
  const stem =
    fold(activity.title)
      .match(/[a-z0-9]+/g)
      ?.slice(0, 6)
      .join("-") ?? "activite";
  let id = stem;
  for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
  const values: [string, Value][] = [
    ["title", activity.title],
    ["grades", activity.grades],
    ["outcomes", activity.outcomes],
  ];
  if (activity.month !== "") values.push(["when", activity.month]);
  values.push(["ai-use", "none"], ["tools", []]);
  return { id, operation: { do: "add-record", subject: subjectOf(page, id), values } };
}

/** The months of a school year, September to June: `2026-09`; none when the year cannot be told from the name of the edition. */
export function monthsOf(edition: string): string[] {
  const year = Number(/^\d{4}/.exec(edition)?.[0]);
  if (!year) return [];
  return [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => `${month > 8 ? year : year + 1}-${String(month).padStart(2, "0")}`);
}

/** The grades of a school as its activities tell them, in the order of the edition. */
export function gradesOf(state: State, page: PlanPage): string[] {
  const named = new Set((page.plan.activity ?? []).flatMap((activity) => activity.grades ?? []));
  return (state.edition.grade ?? []).map((grade) => grade.id ?? "").filter((id) => named.has(id));
}

/** What some grades are asked to work on. */
export function askedOf(state: State, grades: readonly string[]): Row[] {
  const columns = (state.edition.grade ?? []).flatMap((grade, at) => (grades.includes(grade.id ?? "") ? [at] : []));
  return state.rows.filter((row) => columns.some((at) => isWork(row.marks[at])));
}

/** The youngest that pupils of an activity are when the school year begins. */
export function youngest(state: State, activity: Activity): number | null {
  if (activity.ages?.[0] !== undefined) return activity.ages[0];
  const ages = (state.edition.grade ?? [])
    .filter((grade) => activity.grades?.includes(grade.id ?? ""))
    .map((grade) => grade.age ?? 0);
  return ages.length === 0 ? null : Math.min(...ages);
}

export function isTooYoung(tool: Tool, age: number | null): boolean {
  return age !== null && (tool["min-age"] ?? 0) > age;
}

export function needsConsent(tool: Tool, age: number | null): boolean {
  return age !== null && (tool["consent-under"] ?? 0) > age;
}

export function findingsOf(findings: readonly PageFinding[], page: PlanPage, activity: string): PageFinding[] {
  return findings.filter((finding) => finding.path === page.path && finding.subject === activity);
}
