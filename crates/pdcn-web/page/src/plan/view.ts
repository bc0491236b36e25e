// What the parts of the plan's screen share: the plan as it is now, and what can be done to it.

import type { Operation, PlanPage, State } from "../contract";
import { language } from "../words";
import type { Store } from "../store";

export interface PlanView {
  store: Store;
  state: State;
  page: PlanPage;
  /** Makes operations; true when they were made. */
  decide(title: string, operations: Operation[]): Promise<boolean>;
  /** Opens an activity, or the board when none is named. */
  open(activity: string | null): void;
  /** The grade whose activities are looked at. */
  grade: string | null;
  look(grade: string | null): void;
}

/** A month (`2026-10`) or a day (`2026-10-12`) in words. */
export function monthName(when: string, withYear = true): string {
  const [year = 0, month = 1, day] = when.split("-").map(Number);
  const date = new Date(year, month - 1, day ?? 1);
  const options: Intl.DateTimeFormatOptions = {
    month: "long",
    ...(withYear ? { year: "numeric" } : {}),
    ...(day ? { day: "numeric" } : {}),
  };
  return new Intl.DateTimeFormat(language() === "fr" ? "fr-CA" : "en-CA", options).format(date);
}
