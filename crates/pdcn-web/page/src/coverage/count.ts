// How many outcomes each grade works on in each competency, and how far pupils go with AI there. Pure.

import type { Row, State } from "../contract";

/** What pupils do with AI, from nothing to the farthest. */
export const WAYS = ["none", "unplugged", "demonstration", "guided", "autonomous"] as const;
export type Way = (typeof WAYS)[number];

export interface Cell {
  outcomes: number;
  /** The farthest way. */
  way: Way;
}

export interface Line {
  competency: string;
  cells: Cell[];
  total: Cell;
}

export interface Counted {
  /** Lines by strand, in the order of the edition; strands without a line are left out. */
  strands: { strand: string; lines: Line[] }[];
  totals: Cell[];
}

export function count(state: State, isAiOnly: boolean): Counted {
  const grades = state.edition.grade?.length ?? 0;
  const lines = new Map<string, Line>();
  const totals = Array.from({ length: grades }, none);
  for (const row of state.rows) {
    if (isAiOnly && !isAi(row)) continue;
    const line = lines.get(row.competency) ?? {
      competency: row.competency,
      cells: Array.from({ length: grades }, none),
      total: none(),
    };
    lines.set(row.competency, line);
    add(line.total, row);
    row.marks.forEach((mark, grade) => {
      const [cell, total] = [line.cells[grade], totals[grade]];
      if (!cell || !total || !isWorked(mark)) return;
      add(cell, row);
      add(total, row);
    });
  }
  const strands = (state.edition.strand ?? []).map(({ id = "" }) => {
    const own = (state.edition.competency ?? []).filter((competency) => competency.strand === id);
    return { strand: id, lines: own.flatMap((competency) => lines.get(competency.id ?? "") ?? []) };
  });
  return { strands: strands.filter((strand) => strand.lines.length > 0), totals };
}

/** True when a grade works on an outcome: from where it begins to where it is mastered. */
export function isWorked(mark: string | null | undefined): boolean {
  return mark === "begin" || mark === "continue" || mark === "master";
}

/** The same as what the filter of the progression lets through: a click shows what was counted. */
function isAi(row: Row): boolean {
  return row.is_ai || row.ai_use !== "none";
}

function none(): Cell {
  return { outcomes: 0, way: "none" };
}

function add(cell: Cell, row: Row): void {
  cell.outcomes += 1;
  const way = row.ai_use as Way;
  if (WAYS.indexOf(way) > WAYS.indexOf(cell.way)) cell.way = way;
}
