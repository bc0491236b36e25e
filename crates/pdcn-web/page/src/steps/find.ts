// Finds among what can be picked, as the search of the progression does: the best first, then in their order.

import { fold, ready, score, wordsOf, type Ready } from "../search";
import type { Pickable } from "./combobox";

interface Findable {
  one: Pickable;
  text: Ready;
}

const read = new WeakMap<readonly Pickable[], Findable[]>();

/** Reads all once, when something is first looked for, so that each letter that is typed is found at once. */
function prepared(all: readonly Pickable[]): Findable[] {
  const known = read.get(all) ?? all.map((one) => ({ one, text: ready({ first: one.words, second: one.note, third: one.id }) }));
  read.set(all, known);
  return known;
}

/** The best of those that answer what is typed. */
export function matching(all: readonly Pickable[], typed: string, most: number, isFree: (one: Pickable) => boolean): Pickable[] {
  const words = wordsOf(typed);
  const code = fold(typed.trim());
  const byCode = (id: string): number => {
    const own = fold(id);
    const last = own.split(":").at(-1) ?? own;
    return own === code || last === code ? 200 : own.startsWith(code) || last.startsWith(code) ? 100 : 0;
  };
  const scored = prepared(all)
    .filter(({ one }) => isFree(one))
    .map(({ one, text }) => ({ one, worth: score(words, text) + byCode(one.id) }));
  return scored
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ one }) => one);
}
