// The page that a program serves says that it is there, so that the program ends with it; and says when the program is gone.

import { saveZip } from "../files/save";
import type { Served } from "../served";
import type { Session } from "../session";
import { say } from "../words";

const EVERY = 5000;
/** So many times without an answer, and the program is gone: once alone may be a machine that wakes. */
const MISSED = 2;

export function keepPresent(session: Session, served: Served): void {
  let missed = 0;
  const beat = (): void => {
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
  window.addEventListener("pagehide", () => served.bye());
  // A page that the browser kept comes back as it was.
  window.addEventListener("pageshow", ({ persisted }) => persisted && beat());
  beat();
}

/** What is open stays open, and can be saved elsewhere. */
function tellGone(session: Session): void {
  session.notices.tell({
    name: "gone", level: "error", message: say("served-gone"), help: say("served-gone.help"),
    actions: [{ label: say("unsaved-zip"), act: () => void saveZip(session) }],
  });
}
