// How many outcomes each grade works on in each competency, and how far pupils go with AI there. Pure.

import { AI_USES } from "../ai-use";
import type { AiUse, Row, State } from "../contract";
import { isWork } from "../marks";

export interface Cell {
  outcomes: number;
  /** The farthest way. */
  way: AiUse;
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
    if (isAiOnly && !row.is_ai) continue;
    const line = lines.get(row.competency) ?? {
      competency: row.competency,
      cells: Array.from({ length: grades }, none),
      total: none(),
    };
    lines.set(row.competency, line);
    add(line.total, row);
    row.marks.forEach((mark, grade) => {
      const [cell, total] = [line.cells[grade], totals[grade]];
      if (!cell || !total || !isWork(mark)) return;
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

function none(): Cell {
  return { outcomes: 0, way: "none" };
}

function add(cell: Cell, row: Row): void {
  cell.outcomes += 1;
  const way = row.ai_use as AiUse;
  if (AI_USES.indexOf(way) > AI_USES.indexOf(cell.way)) cell.way = way;
}
