// Titles of stages, grades, strands, competencies and questions in the language of the page, where they have one.

import type { Grade, State } from "./contract";
import { language } from "./words";

type Named = { title?: string; translation?: { [language: string]: { title?: string } } };

export function titleOf(record: Named | undefined, otherwise = ""): string {
  return record?.translation?.[language()]?.title ?? record?.title ?? otherwise;
}

/** The short name of a grade, as a column has it: `5e`. */
export function shortOf(grade: Grade | undefined, otherwise = ""): string {
  const said = grade?.translation?.[language()]?.short ?? grade?.short;
  return said ?? grade?.id ?? otherwise;
}

export function gradeOf(state: State, id: string | null | undefined): Grade | undefined {
  return state.edition.grade?.find((grade) => grade.id === id);
}

export function strandTitle(state: State, id: string): string {
  return titleOf(
    state.edition.strand?.find((strand) => strand.id === id),
    id,
  );
}

export function competencyTitle(state: State, id: string): string {
  return titleOf(
    state.edition.competency?.find((competency) => competency.id === id),
    id,
  );
}
