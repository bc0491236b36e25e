// Two tabs on one pathway: the first may change it, the second only reads, until it takes over or the first is closed.

export class Hold {
  private release: (() => void) | null = null;
  private waiting: AbortController | null = null;
  /** The pathway that this tab holds. */
  private held: string | null = null;

  /** `lost` is called when another tab takes over, `free` when the tab that held the pathway is closed. */
  constructor(private readonly lost: () => void, private readonly free: () => void) {}

  /** Holds a pathway and lets go of the one before; false when another tab holds it. */
  async take(pathway: string): Promise<boolean> {
    if (this.held === pathway) return true;
    this.letGo();
    const isHeld = await this.request(pathway, { ifAvailable: true });
    if (!isHeld) this.wait(pathway);
    return isHeld;
  }

  /** Takes a pathway from the tab that holds it. */
  async takeOver(pathway: string): Promise<void> {
    this.letGo();
    await this.request(pathway, { steal: true });
  }

  letGo(): void {
    this.waiting?.abort();
    this.waiting = null;
    this.release?.();
    this.release = null;
    this.held = null;
  }

  private request(pathway: string, options: LockOptions): Promise<boolean> {
    // Where there are no locks each tab is on its own, and a file that changed on the disk is still seen.
    if (!(navigator.locks as LockManager | undefined)) return Promise.resolve(true);
    return new Promise((answer) => {
      const name = `pdcn-atelier:${pathway}`;
      let isHeld = false;
      navigator.locks.request(name, options, (lock) => {
        if (!lock) return answer(false);
        isHeld = true;
        this.held = pathway;
        answer(true);
        return new Promise<void>((done) => {
          this.release = done;
        });
      }).catch(() => {
        if (!isHeld) return answer(true);
        Object.assign(this, { release: null, held: null });
        this.lost();
        this.wait(pathway);
      });
    });
  }

  private wait(pathway: string): void {
    const waiting = new AbortController();
    this.waiting = waiting;
    navigator.locks.request(`pdcn-atelier:${pathway}`, { signal: waiting.signal }, () => {
      if (this.waiting !== waiting) return;
      this.waiting = null;
      this.held = pathway;
      this.free();
      return new Promise<void>((done) => {
        this.release = done;
      });
    }).catch(() => {});
  }
}
