// Search by words as people type them: accents, œ, apostrophes and case do not matter, a word may be begun only, a slip is forgiven.

/** What a search looks at, the weightiest first. */
export interface Searched {
  /** The sentence. */
  first: string;
  /** The same in other words. */
  second: string;
  /** Codes and ids. */
  third: string;
}

const WEIGHTS = [12, 6, 4] as const;
/** Shorter words are too alike for a slip to be told from another word. */
const SLIP_LENGTH = 5;

/** Takes away what a search does not look at. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}

/** The words of a text; an apostrophe and a hyphen end one, but in a code (`VIE-004`), whose parts stay together. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(/\p{L}+-\d+|[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace("-", " "));
}

/** A text that was made ready once, for many searches: its words, each after a space. */
export type Ready = readonly [string, string, string];

export function ready(searched: Searched): Ready {
  const joined = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return [joined(searched.first), joined(searched.second), joined(searched.third)];
}

/** Returns how well a text answers the words; 0 when one of them is not in it. All texts answer no words. */
export function score(words: readonly string[], text: Ready): number {
  let sum = words.length === 0 ? 1 : 0;
  for (const word of words) {
    const best = bestOf(word, text) || (word.length >= SLIP_LENGTH ? bestSlip(word, text) : 0);
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** A whole word counts a little more than the beginning of one. */
function bestOf(word: string, text: Ready): number {
  for (const [place, weight] of WEIGHTS.entries()) {
    const words = text[place] ?? "";
    if (words.includes(` ${word}`)) return words.includes(` ${word} `) ? weight + 1 : weight;
  }
  return 0;
}

function bestSlip(word: string, text: Ready): number {
  const place = text.findIndex((words) => words.split(" ").some((other) => other.length + 1 >= word.length && isSlip(word, other)));
  return (WEIGHTS[place] ?? 0) / 4;
}

/** True when a word begins another but for one letter: another one, one too many, one missing, or two that changed places. */
export function isSlip(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const rest = word.slice(at + 1);
  const swapped = word[at + 1] === other[at] && word[at] === other[at + 1];
  return other.startsWith(rest, at + 1)
    || other.startsWith(word.slice(at), at + 1)
    || other.startsWith(rest, at)
    || (swapped && other.startsWith(word.slice(at + 2), at + 2));
}
