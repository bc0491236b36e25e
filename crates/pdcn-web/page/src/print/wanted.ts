// What another screen wants printed, until the screen that prints takes it.

import type { Answers } from "./asking";

let wanted: { piece: string; answers: Answers } | null = null;

export function want(piece: string, answers: Answers): void {
  wanted = { piece, answers };
}

export function takeWanted(): { piece: string; answers: Answers } | null {
  const taken = wanted;
  wanted = null;
  return taken;
}
