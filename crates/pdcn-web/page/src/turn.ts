// Whose turn it is: the tab that holds the pathway changes it, the others read and may take over.

import type { Session } from "./session";
import { Hold } from "./tabs";
import { say } from "./words";

/** Long enough for the other tab to keep what it has not kept yet. */
const HANDING_OVER = 400;

export class Turn {
  private readonly hold = new Hold(() => void this.lose(), () => this.offer());

  constructor(private readonly session: Session) {}

  /** Holds the pathway that is open; false when another tab holds it. */
  take(): Promise<boolean> {
    return this.hold.take(this.session.pathway);
  }

  /** Tells that this tab only reads. */
  tell(): void {
    this.session.notices.tell({
      name: "other-tab", level: "warning", message: say("tabs-held"), help: say("tabs-held.help"),
      actions: [{ label: say("tabs-take-over"), act: () => void this.takeOver() }],
    });
  }

  private async takeOver(): Promise<void> {
    await this.hold.takeOver(this.session.pathway);
    await new Promise((done) => {
      setTimeout(done, HANDING_OVER);
    });
    await this.edit();
  }

  /** Another tab took over: what is due is kept for it. */
  private async lose(): Promise<void> {
    const { keeping, store } = this.session;
    await keeping.now();
    store.readonly = true;
    this.tell();
    store.changed();
  }

  /** The other tab is closed, or has another pathway. */
  private offer(): void {
    this.session.notices.tell({
      name: "other-tab", level: "info", message: say("tabs-free"),
      actions: [{ label: say("tabs-edit"), act: () => void this.edit() }],
    });
  }

  /** Goes on where the other tab was. */
  private async edit(): Promise<void> {
    const { keeper, keeping, notices, pathway, store } = this.session;
    const works = await keeper.works().catch(() => []);
    const kept = works.find((work) => work.pathway === pathway && work.changes > 0);
    // What the other tab did is later than what this one has.
    if (kept && kept.at !== keeping.keptAt) return this.session.resume(kept);
    store.readonly = false;
    notices.drop("other-tab");
    store.changed();
  }
}
