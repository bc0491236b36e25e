// What a pupil does with AI, in the words of the format, from nothing to the farthest.

import type { AiUse } from "./contract";

export const AI_USES: readonly AiUse[] = ["none", "unplugged", "demonstration", "guided", "autonomous"];
