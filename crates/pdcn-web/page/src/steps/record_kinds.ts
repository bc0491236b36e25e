// The lists of a pathway: what each holds, what is said of it in English, and the short codes that its records are known by.

import type { State, Subject } from "../contract";
import { titleOf } from "../titles";
import { fold } from "../search";

export type ListKind = "competency" | "strand" | "resource" | "tool" | "term" | "topic" | "grade";

/** A record as its file has it: texts, numbers, lists and tables by their keys. */
export type Listed = { [key: string]: unknown; id?: string; title?: string };

/** The lists, those that change most often first. */
export const KINDS: ListKind[] = ["competency", "strand", "resource", "tool", "term", "topic", "grade"];

/** What is said of each in English. */
export const ENGLISH: Record<ListKind, string[]> = {
  competency: ["title"],
  strand: ["title", "description"],
  resource: ["title"],
  tool: [],
  term: ["title", "variants", "definition", "pupil"],
  topic: ["title", "words", "steps", "tell", "help", "law", "avoid"],
  grade: ["title", "short", "cycle"],
};

/** The lists that a record can be taken out of. */
export const CAN_REMOVE = new Set<ListKind>(["competency", "strand", "resource", "term", "topic", "tool"]);

export function records(state: State, kind: ListKind): Listed[] {
  const list = kind === "tool" ? state.tools : (state.edition[kind] ?? []);
  return list as unknown as Listed[];
}

export function subjectOf(kind: ListKind, id: string): Subject {
  return { is: kind, id };
}

/** What a key of a record says, by names with dots between them. */
export function valueAt(record: Listed | undefined, key: string): unknown {
  return key.split(".").reduce<unknown>((value, name) => (value as Listed | undefined)?.[name], record);
}

/** The records that a key names one of: a strand, a stage. */
export function choicesFor(state: State, key: string): [string, string][] {
  const list = key === "strand" ? state.edition.strand : key === "stage" ? state.edition.stage : [];
  return (list ?? []).map((one) => [one.id ?? "", titleOf(one)]);
}

const SMALL = new Set([
  "a",
  "an",
  "au",
  "aux",
  "avec",
  "d",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
  "of",
  "par",
  "pour",
  "qu",
  "s",
  "sa",
  "se",
  "ses",
  "son",
  "sur",
  "the",
  "un",
  "une",
]);

/** A short code for a new record, made from its title, that no other of its kind has. */
export function codeFor(kind: ListKind, title: string, strand: string, taken: string[]): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !SMALL.has(word));
  if (words.length === 0) return "";
  // What sets a competency apart is rather what it is about than its verb.
  const telling = (kind === "competency" && words[1] ? words[1] : (words[0] ?? "")).toUpperCase();
  const base =
    kind === "competency"
      ? `${strand}-${telling.slice(0, 5)}`
      : kind === "strand"
        ? telling.slice(0, 3)
        : kind === "grade"
          ? telling.slice(0, 4)
          : words.slice(0, 5).join("-");
  const isLetters = kind === "competency" || kind === "strand" || kind === "grade";
  // Capitals of a competency take no digits.
  const after = (number: number): string => (isLetters ? String.fromCharCode(64 + number) : `-${number}`);
  const free = (number: number): string => {
    const code = number === 1 ? base : `${base}${after(number)}`;
    return taken.includes(code) && number < 26 ? free(number + 1) : code;
  };
  return free(1);
}
