// The lines of the table: outcomes under their strand and competency, or in one list when they are sorted otherwise.

import type { Row, State } from "../contract";
import type { Passed } from "../filters";
import { competencyTitle, gradeOf, strandTitle } from "../titles";
import { language } from "../words";

export type Order = "pathway" | "statement" | "learn" | "master" | "id" | "found";
export const ORDERS: readonly Order[] = ["pathway", "statement", "learn", "master", "id", "found"];

export type Line =
  | { is: "strand" | "competency"; key: string; id: string; title: string; count: number; isFolded: boolean }
  | { is: "row"; key: string; row: Row };

export interface Sorting {
  order: Order;
  found: ReadonlyMap<string, number>;
  /** The keys of the headings whose rows are folded away. */
  folded: ReadonlySet<string>;
  isSearched: boolean;
}

export function linesOf(state: State, passed: readonly Passed[], sorting: Sorting): Line[] {
  if (sorting.order === "pathway") return grouped(state, passed, sorting);
  const compare = comparison(state, sorting);
  return passed.map(({ row }) => row).sort(compare).map(lineOf);
}

function lineOf(row: Row): Line {
  return { is: "row", key: row.id, row };
}

function comparison(state: State, { order, found }: Sorting): (one: Row, other: Row) => number {
  const place = new Map((state.edition.grade ?? []).map((grade, at) => [grade.id, at]));
  const gradeAt = (id: string | null | undefined): number => place.get(id ?? "") ?? place.size;
  const letters = new Intl.Collator(language() === "fr" ? "fr-CA" : "en-CA", { numeric: true });
  switch (order) {
    case "statement": return (one, other) => letters.compare(one.statement, other.statement);
    case "learn": return (one, other) => gradeAt(one.learn) - gradeAt(other.learn) || gradeAt(one.master) - gradeAt(other.master);
    case "master": return (one, other) => gradeAt(one.master) - gradeAt(other.master) || gradeAt(one.learn) - gradeAt(other.learn);
    case "id": return (one, other) => letters.compare(one.code ?? one.id, other.code ?? other.id);
    case "found": return (one, other) => (found.get(other.id) ?? 0) - (found.get(one.id) ?? 0);
    case "pathway": return () => 0;
  }
}

interface Group {
  id: string;
  rows: Passed[];
  best: number;
}

/** Groups in the order of print; while words are searched, the best answer first. */
function grouped(state: State, passed: readonly Passed[], { folded, isSearched }: Sorting): Line[] {
  const lines: Line[] = [];
  for (const strand of groups(passed, (row) => row.strand, isSearched)) {
    const key = `strand ${strand.id}`;
    const isFolded = !isSearched && folded.has(key);
    lines.push({ is: "strand", key, id: strand.id, title: strandTitle(state, strand.id), count: strand.rows.length, isFolded });
    if (isFolded) continue;
    for (const competency of groups(strand.rows, (row) => row.competency, isSearched)) {
      const name = `competency ${strand.id} ${competency.id}`;
      const isShut = !isSearched && folded.has(name);
      const title = competencyTitle(state, competency.id);
      lines.push({ is: "competency", key: name, id: competency.id, title, count: competency.rows.length, isFolded: isShut });
      if (!isShut) lines.push(...competency.rows.map(({ row }) => lineOf(row)));
    }
  }
  return lines;
}

function groups(passed: readonly Passed[], of: (row: Row) => string, isSearched: boolean): Group[] {
  const byId = new Map<string, Group>();
  for (const one of passed) {
    const id = of(one.row);
    const group = byId.get(id) ?? { id, rows: [], best: 0 };
    byId.set(id, group);
    group.rows.push(one);
    group.best = Math.max(group.best, one.score);
  }
  const found = [...byId.values()];
  if (!isSearched) return found;
  for (const group of found) group.rows.sort((one, other) => other.score - one.score);
  return found.sort((one, other) => other.best - one.best);
}

/** The positions of the grades that are columns: all, or those of a stage. */
export function columnsOf(state: State, stage: string | null): number[] {
  const grades = state.edition.grade ?? [];
  return [...grades.keys()].filter((at) => stage === null || gradeOf(state, grades[at]?.id)?.stage === stage);
}
