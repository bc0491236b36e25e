// Keeps the work after each step: what changed is asked of the engine and put into this browser, a moment after the step.

import type { State } from "./contract";
import { freshId, type Work } from "./keep";
import type { Session } from "./session";

const MOMENT = 400;

export class Keeping {
  id = "";
  /** How many changes are not saved, as they are told; null until they are counted. */
  changes: number | null = 0;
  changed: Record<string, string | null> = {};
  keptAt: number | null = null;
  savedAt: number | null = null;
  hasFailed = false;
  /** What was seen last, so that only a step is kept and not each look at the pathway. */
  private seen: State | null = null;
  private timer = 0;
  private hasTexts = false;
  private isDue = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {}

  begin(work: Work | null, state: State): void {
    this.id = work?.id ?? freshId();
    this.changes = work?.changes ?? 0;
    this.changed = work?.changed ?? {};
    this.keptAt = work?.at ?? null;
    this.savedAt = work?.savedAt ?? null;
    this.hasTexts = work !== null;
    this.seen = state;
    // Where a folder came from is kept at once: it can be opened again without being looked for.
    if (!work && this.session.origin?.handle) this.due();
  }

  /** Looks whether a step was made. */
  look(): void {
    const { state, readonly } = this.session.store;
    if (!state || state === this.seen || this.id === "") return;
    const isSame = this.seen !== null && this.seen.unsaved === 0 && state.unsaved === 0;
    this.seen = state;
    if (readonly || isSame) return;
    this.session.notices.drop("save");
    this.due();
  }

  /** Keeps what is due, now. */
  async now(): Promise<void> {
    this.look();
    if (this.isDue) this.start();
    await this.running;
  }

  /** After saving: nothing is unsaved, but the texts are kept all the same, since a download can be lost. */
  async saved(): Promise<void> {
    this.savedAt = Date.now();
    this.hasTexts = false;
    this.due();
    await this.now();
  }

  /** After other texts became those that were opened. */
  rebased(changed: Record<string, string | null>, state: State): void {
    Object.assign(this, { changed, hasTexts: false, seen: state });
    this.due();
  }

  /** After all that is kept was erased. */
  erased(): void {
    Object.assign(this, { hasTexts: false, keptAt: null });
  }

  private due(): void {
    this.isDue = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.start(), MOMENT);
  }

  private start(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    this.running = this.running.then(() => this.keep());
  }

  private async keep(): Promise<void> {
    const { store, keeper, origin, opened, pathway } = this.session;
    if (!origin || !store.state || store.readonly) return;
    try {
      const unsaved = await store.engine.ask({ ask: "unsaved" });
      this.changed = Object.fromEntries(unsaved.files);
      const isChanged = Object.keys(this.changed).length > 0;
      // A file may change where no outcome does: that is a change too.
      this.changes = isChanged ? Math.max(1, unsaved.changes.length) : 0;
      const work: Work = {
        id: this.id, pathway, origin, title: store.state.edition.title ?? "", edition: store.edition, at: Date.now(),
        changes: this.changes, changed: this.changed, savedAt: this.savedAt,
      };
      const isFirst = !this.hasTexts;
      await keeper.keep(work, isFirst ? opened : null);
      Object.assign(this, { hasTexts: true, keptAt: work.at, hasFailed: false });
      if (isFirst) await keeper.prune(work);
    } catch (error) {
      this.hasFailed = true;
      console.warn(error);
    }
    store.changed();
  }
}
