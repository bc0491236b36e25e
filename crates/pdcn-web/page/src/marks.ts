// The marks of an outcome over the grades, and what may be asked of one grade: begin, master, reuse through here.

import type { Grade, Operation, Row } from "./contract";
import { shortOf } from "./titles";
import { say } from "./words";

/** The positions of the grades of a row; `until` is the last grade that has a mark. */
export interface Span {
  learn: number;
  master: number | null;
  until: number;
}

export type Wish = "learn" | "master" | "reuse";
export const WISHES: readonly Wish[] = ["learn", "master", "reuse"];

/** What may be asked of a grade: an operation, or why not. */
export interface Proposal {
  wish: Wish;
  operations: Operation[];
  /** Why it is not offered. */
  hindered: string | null;
}

/** True when a grade works on an outcome; what was mastered before and is only used again is not worked on. */
export function isWork(mark: string | null | undefined): boolean {
  return mark !== null && mark !== undefined && mark !== "reuse";
}

export function spanOf(row: Row, grades: readonly Grade[]): Span {
  const learn = grades.findIndex((grade) => grade.id === row.learn);
  const master = row.master ? grades.findIndex((grade) => grade.id === row.master) : -1;
  return { learn, master: master < 0 ? null : master, until: row.marks.findLastIndex((mark) => mark !== null) };
}

/** What may be asked of the grade at a position. */
export function proposals(row: Row, grades: readonly Grade[], at: number): Proposal[] {
  return WISHES.map((wish) => propose(wish, row, grades, at));
}

export function propose(wish: Wish, row: Row, grades: readonly Grade[], at: number): Proposal {
  const hindered = hindrance(wish, spanOf(row, grades), grades, at);
  return { wish, hindered, operations: hindered === null ? operations(wish, row, grades, at) : [] };
}

function operations(wish: Wish, row: Row, grades: readonly Grade[], at: number): Operation[] {
  const grade = grades[at]?.id ?? "";
  const move: Extract<Operation, { do: "move-outcome" }> = { do: "move-outcome", id: row.id, [wish]: grade };
  // What is mastered later than it was reused goes on through its star.
  const isBeyond = wish === "master" && spanOf(row, grades).until < at;
  return [isBeyond ? { ...move, reuse: grade } : move];
}

function hindrance(wish: Wish, span: Span, grades: readonly Grade[], at: number): string | null {
  const name = (position: number): string => shortOf(grades[position]);
  const { learn, master, until } = span;
  switch (wish) {
    case "learn":
      if (at === learn) return say("marks-is-so");
      return master !== null && at > master ? say("marks-after-master", { grade: name(master) }) : null;
    case "master":
      if (at === master) return say("marks-is-so");
      return at < learn ? say("marks-before-learn", { grade: name(learn) }) : null;
    case "reuse":
      if (at === until) return say("marks-is-so");
      if (master !== null) return at < master ? say("marks-before-master", { grade: name(master) }) : null;
      return at < learn ? say("marks-before-learn", { grade: name(learn) }) : null;
  }
}

/** The sign of a mark, as the ministry prints it; shading has none. */
export function signOf(mark: string | null | undefined): string {
  if (mark === "master") return "★";
  return mark === "begin" || mark === "continue" ? "→" : "";
}

/** A mark in words. */
export function wordOf(mark: string | null | undefined): string {
  switch (mark) {
    case "begin": return say("marks-begin");
    case "continue": return say("marks-continue");
    case "master": return say("marks-master");
    case "reuse": return say("marks-reuse");
    default: return say("marks-nothing");
  }
}

/** The marks of a row as a sentence. */
export function sentenceOf(row: Row, grades: readonly Grade[]): string {
  const span = spanOf(row, grades);
  const isAtOnce = span.master === span.learn;
  const begin = say("marks-sentence-begin", { grade: shortOf(grades[span.learn]) || row.learn });
  const until = span.until < 0 ? "" : shortOf(grades[span.until]);
  if (span.master === null) return `${begin} · ${say("marks-sentence-open", { grade: until })}`;
  const master = say("marks-sentence-master", { grade: shortOf(grades[span.master]) });
  const reuse = span.until > span.master ? say("marks-sentence-reuse", { grade: until }) : say("marks-sentence-end");
  if (isAtOnce) return `${say("marks-sentence-at-once", { grade: shortOf(grades[span.learn]) })} · ${reuse}`;
  return `${begin} · ${master} · ${reuse}`;
}
