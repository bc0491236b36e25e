// The years of an outcome in a few signs: from where it begins to where it is mastered.

import type { Row, State } from "./contract";
import { gradeOf, shortOf } from "./titles";
import { say } from "./words";

export function yearsOf(state: State, row: Row): string {
  const begin = shortOf(gradeOf(state, row.learn), row.learn);
  if (!row.master) return say("years-open", { begin });
  const master = shortOf(gradeOf(state, row.master), row.master);
  return row.learn === row.master ? say("years-one", { master }) : say("years-span", { begin, master });
}
