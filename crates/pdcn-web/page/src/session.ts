// What is open: where it came from, how it was then, whether it is kept in this browser and saved.

import type { State } from "./contract";
import type { Read } from "./files/read";
import type { Texts } from "./files/write";
import { Keeper, pathwayOf, type Origin, type Work } from "./keep";
import { Keeping } from "./keeping";
import type { Notices } from "./notices";
import type { Served } from "./served";
import type { Store } from "./store";
import { Turn } from "./turn";
import { ago } from "./when";
import { say } from "./words";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export class Session {
  origin: Origin | null = null;
  /** The texts as they were opened or saved last. */
  opened: Texts = {};
  /** The pathway that is open, as two tabs know it. */
  pathway = "";
  /** What the window waits for, in words; null when it waits for nothing. */
  busy: string | null = null;
  readonly keeping: Keeping;
  readonly turn = new Turn(this);

  constructor(
    readonly store: Store, readonly keeper: Keeper, readonly notices: Notices,
    /** When the engine has begun. */
    private readonly ready: Promise<void>,
    /** The program that serves the page; null for a page that was opened from a file. */
    readonly served: Served | null,
  ) {
    this.keeping = new Keeping(this);
  }

  /** Waits until the engine has begun. */
  begun(): Promise<void> {
    return this.ready;
  }

  /** Opens what is put by `put`. When that cannot be opened it fails, and what was open before stays. */
  async open(origin: Origin, put: () => Promise<unknown>): Promise<void> {
    await this.ready;
    await this.keeping.now();
    const { engine } = this.store;
    await engine.clear();
    await put();
    const state = await engine.ask({ ask: "open" });
    await this.begin(origin, state, await engine.ask({ ask: "files" }));
  }

  /** Goes on with a work that was kept. */
  async resume(work: Work): Promise<void> {
    await this.ready;
    await this.keeping.now();
    const opened = await this.keeper.texts(work.id);
    const state = await this.bring(opened, work.changed);
    await this.begin(work.origin, await this.at(state, work.edition), opened, work);
  }

  /** Takes the pathway as it is now as saved. */
  async saved(): Promise<void> {
    const { engine } = this.store;
    const [now, state] = [await engine.ask({ ask: "files" }), await engine.ask({ ask: "saved" })];
    this.opened = now;
    this.store.take(await this.at(state, this.store.edition));
    await this.keeping.saved();
  }

  /** Takes other texts as those that were opened, with what was changed upon them. */
  async rebase(opened: Texts, changed: Record<string, string | null>): Promise<void> {
    const { store } = this;
    const state = await this.at(await this.bring(opened, changed), store.edition);
    this.opened = opened;
    this.keeping.rebased(changed, state);
    store.take(state);
  }

  /** What is open is in a folder from now on. */
  async moved(handle: FileSystemDirectoryHandle): Promise<void> {
    this.origin = { kind: "folder", name: handle.name, handle };
    this.pathway = await pathwayOf(this.origin, await this.keeper.works().catch(() => []));
    await this.turn.take();
  }

  /** Waits with words on the window while `act` runs. */
  async during<T>(what: string, act: () => Promise<T>): Promise<T> {
    this.busy = what;
    this.store.changed();
    try {
      return await act();
    } finally {
      this.busy = null;
      this.store.changed();
    }
  }

  private async begin(origin: Origin, state: State, opened: Texts, work: Work | null = null): Promise<void> {
    const works = await this.keeper.works().catch(() => []);
    Object.assign(this, { origin, opened });
    this.pathway = work?.pathway ?? await pathwayOf(origin, works);
    for (const name of ["open", "other-tab", "kept", "save", "unread", "fault"]) this.notices.drop(name);
    const { store } = this;
    store.readonly = !await this.turn.take();
    store.several.clear();
    Object.assign(store, { chosen: null, plan: null });
    this.keeping.begin(work, state);
    store.take(state);
    store.go("progression");
    if (state.unread.length > 0) this.tellUnread(state.unread);
    if (store.readonly) this.turn.tell();
    else if (!work) this.offer(works);
  }

  /** Tells that a part of the pathway could not be read. */
  tellUnread(lines: readonly string[]): void {
    const message = say("files-unread", { count: lines.length });
    this.notices.tell({ name: "unread", level: "warning", message, help: say("files-unread.help"), more: { title: say("files-which"), lines } });
  }

  /** A work on the same pathway that was kept and not saved is offered, not forced. */
  private offer(works: readonly Work[]): void {
    const kept = works.find(({ pathway, changes }) => pathway === this.pathway && changes > 0);
    if (!kept) return;
    this.notices.tell({
      name: "kept", level: "info", message: say("keep-offer", { count: kept.changes, when: ago(kept.at) }),
      actions: [{ label: say("keep-take-up"), act: () => void this.resume(kept) }],
    });
  }

  /** Puts texts as they were opened, then as they are now. */
  private async bring(opened: Texts, changed: Record<string, string | null>): Promise<State> {
    const { engine } = this.store;
    await this.put(opened);
    const state = await engine.ask({ ask: "open" });
    if (Object.keys(changed).length === 0) return state;
    return engine.ask({ ask: "resume", files: changed });
  }

  async put(texts: Texts | readonly Read[]): Promise<void> {
    const { engine } = this.store;
    const files = Array.isArray(texts)
      ? texts as readonly Read[]
      : Object.entries(texts as Texts).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
    await Promise.all([engine.clear(), ...files.map(({ path, bytes }) => engine.put(path, bytes))]);
  }

  private async at(state: State, edition: string): Promise<State> {
    const isThere = edition !== state.edition.id && state.editions.some(({ id }) => id === edition);
    return isThere ? this.store.engine.ask({ ask: "state", edition }) : state;
  }
}
