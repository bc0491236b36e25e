// The page that a program serves says that it is there, so that the program ends with it; and says when the program is gone.

import { tellGone } from "../files/save";
import type { Served } from "../served";
import type { Session } from "../session";

const EVERY = 5000;
/** So many times without an answer, and the program is gone: once alone may be a machine that wakes. */
const MISSED = 2;

export function keepPresent(session: Session, served: Served): void {
  let missed = 0;
  // A page that is being left is hidden too, a moment later.
  let isLeft = false;
  const beat = (): void => {
    if (isLeft) return;
    served.beat(document.visibilityState === "hidden").then(() => {
      missed = 0;
      session.notices.drop("gone");
    }, () => {
      missed += 1;
      if (missed === MISSED) tellGone(session);
    });
  };
  setInterval(beat, EVERY);
  document.addEventListener("visibilitychange", beat);
  window.addEventListener("pagehide", () => {
    isLeft = true;
    served.bye();
  });
  // A page that the browser kept comes back as it was.
  window.addEventListener("pageshow", () => {
    if (!isLeft) return;
    isLeft = false;
    beat();
  });
  beat();
}
