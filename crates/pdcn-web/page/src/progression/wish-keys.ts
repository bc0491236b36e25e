// The keys that say what a grade is to be. Letters stand beside the signs: no keyboard has an arrow to type.

import type { Wish } from "../marks";

export const WISH_OF_KEY: Record<string, Wish> = {
  "→": "learn", ">": "learn", "c": "learn", "b": "learn", "*": "master", "★": "master", "m": "master", "r": "reuse",
};
