// What can be picked in a step: competencies, grades, outcomes and codes, by the words that people know them by.

import type { State } from "../contract";
import { shortOf, titleOf } from "../titles";
import { say } from "../words";
import type { Group } from "./controls";
import type { Pickable } from "./combobox";

/** The competencies, by strand. */
export function competencies({ edition }: State): Group[] {
  const inStrand = (strand: string | undefined): [string, string][] =>
    (edition.competency ?? []).filter((one) => one.strand === strand).map((one) => [one.id ?? "", titleOf(one)]);
  return (edition.strand ?? []).map((strand) => ({ label: titleOf(strand), options: inStrand(strand.id) }));
}

/** The strand of a competency. */
export function strandOf({ edition }: State, competency: string): string {
  return edition.competency?.find((one) => one.id === competency)?.strand ?? "";
}

/** The grades, by stage. */
export function grades({ edition }: State): Group[] {
  const inStage = (stage: string | undefined): [string, string][] =>
    (edition.grade ?? []).filter((one) => one.stage === stage).map((one) => [one.id ?? "", titleOf(one)]);
  return (edition.stage ?? []).map((stage) => ({ label: titleOf(stage), options: inStage(stage.id) }));
}

/** The place of a grade, from the first. */
export function gradeAt({ edition }: State, grade: string): number {
  return (edition.grade ?? []).findIndex((one) => one.id === grade);
}

/** The outcomes, with their grades and strand. */
export function outcomes(state: State): Pickable[] {
  const grades = new Map((state.edition.grade ?? []).map((one) => [one.id, shortOf(one)]));
  const short = (id: string): string => grades.get(id) ?? id;
  const strands = new Map((state.edition.strand ?? []).map((one) => [one.id, titleOf(one)]));
  return state.rows.map((row) => {
    const learn = short(row.learn);
    const span = row.master ? say("steps-span", { learn, master: short(row.master) }) : say("steps-span-open", { learn });
    return {
      id: row.id,
      words: row.statement,
      note: `${row.code ? `${row.code} · ` : ""}${row.id} · ${span} · ${strands.get(row.strand) ?? row.strand}`,
    };
  });
}

/** The statement of an outcome. */
export function statementOf(state: State, id: string): string {
  return state.rows.find((row) => row.id === id)?.statement ?? id;
}

/** The codes of the frameworks in force. */
export function codes({ frameworks }: State): Pickable[] {
  return frameworks
    .filter((framework) => framework.status !== "superseded")
    .flatMap((framework) =>
      (framework.code ?? []).map((code) => ({
        id: `${framework.id}:${code.id}`,
        words: `${code.id ?? ""} ${titleOf({ ...code, title: code.title ?? "" })}`.trim(),
        note: [titleOf(framework), code.group].filter(Boolean).join(" · "),
      })),
    );
}
