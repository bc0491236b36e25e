// Which rows of the progression the filters let through.

import type { Grade, PageFinding, Row } from "./contract";
import { isWork } from "./marks";
import { ready, score, wordsOf, type Ready } from "./search";
import { NO_FILTERS, type Filters } from "./store";

/** What the filters need to know of the edition. */
export interface Known {
  grades: readonly Grade[];
  /** How many findings each outcome has. */
  found: ReadonlyMap<string, number>;
}

/** A row that comes through, with how well it answers the search. */
export interface Passed {
  row: Row;
  score: number;
}

/** Rows are new after each change; their texts are mostly not. */
const readied = new Map<string, { statement: string; pupil: string; code: string; text: Ready }>();

function readyOf({ id, statement, pupil, code }: Row): Ready {
  const known = readied.get(id);
  const [second, local] = [pupil ?? "", code ?? ""];
  if (known && known.statement === statement && known.pupil === second && known.code === local) return known.text;
  const text = ready({ first: statement, second, third: `${id} ${local}` });
  readied.set(id, { statement, pupil: second, code: local, text });
  return text;
}

/** The edition that a finding is about; nothing for what is about no edition. */
export function editionOf({ path }: PageFinding): string | null {
  return /^editions\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** How many findings each record of an edition has. */
export function countFindings(findings: readonly PageFinding[], edition: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { subject } = finding;
    if (subject && (editionOf(finding) ?? edition) === edition) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

/** The rows that the filters let through, in their order. */
export function pass(rows: readonly Row[], filters: Filters, known: Known): Passed[] {
  const words = wordsOf(filters.search);
  const grade = filters.grade === null ? null : known.grades.findIndex((one) => one.id === filters.grade);
  const stage = filters.stage === null ? null : [...known.grades.keys()].filter((at) => known.grades[at]?.stage === filters.stage);
  const passed: Passed[] = [];
  for (const row of rows) {
    if (filters.strand !== null && row.strand !== filters.strand) continue;
    if (filters.competency !== null && row.competency !== filters.competency) continue;
    if (grade !== null && !isWork(row.marks[grade])) continue;
    if (stage !== null && !stage.some((at) => isWork(row.marks[at]))) continue;
    if (filters.ai && !row.is_ai) continue;
    if (filters.essential && !row.essential) continue;
    if (filters.toMend && !known.found.has(row.id)) continue;
    if (filters.framework !== null && !row.codes.some((code) => isOf(code, filters.framework ?? ""))) continue;
    const found = score(words, readyOf(row));
    if (found > 0) passed.push({ row, score: found });
  }
  return passed;
}

/** A filter names a framework, or one of its codes. */
function isOf(code: string, framework: string): boolean {
  return code === framework || code.startsWith(`${framework}:`);
}

/** How many filters hold something back. */
export function countFilters(filters: Filters): number {
  const names = Object.keys(NO_FILTERS) as (keyof Filters)[];
  return names.filter((name) => filters[name] !== NO_FILTERS[name]).length;
}
