// What is kept in this browser, so that a closed tab loses nothing: the works, their texts as opened, and what is preferred.

import type { Texts } from "./files/write";

/** Where a pathway came from. */
export interface Origin {
  kind: "folder" | "zip" | "shipped" | "served";
  name: string;
  /** The folder, where it may be written into. */
  handle: FileSystemDirectoryHandle | null;
}

/** A work: what changed of a pathway since it was opened or saved. */
export interface Work {
  id: string;
  /** The pathway that it is about: two tabs do not change the same one. */
  pathway: string;
  origin: Origin;
  title: string;
  edition: string;
  at: number;
  /** How many changes are told. */
  changes: number;
  /** The texts that are not as they were opened; null for a file that goes. */
  changed: Record<string, string | null>;
  /** When it was saved last, if it was. */
  savedAt: number | null;
}

/** More works than anybody goes back to; the oldest go, and first those without changes. */
const MOST_WORKS = 12;

const STORES = ["works", "texts", "preferences"] as const;
type StoreName = (typeof STORES)[number];

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error("IndexedDB"));
  });
}

export class Keeper {
  private opening: Promise<IDBDatabase> | null = null;

  private database(): Promise<IDBDatabase> {
    this.opening ??= new Promise((done, failed) => {
      const request = indexedDB.open("pdcn-atelier", 1);
      request.onupgradeneeded = () => {
        for (const name of STORES) request.result.createObjectStore(name);
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        done(request.result);
      };
      request.onerror = () => failed(request.error ?? new Error("IndexedDB"));
    });
    return this.opening;
  }

  /** Makes what `act` asks in one transaction: all of it is kept or none. */
  private async change(names: StoreName[], act: (of: (name: StoreName) => IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.database()).transaction(names, "readwrite");
    const ended = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error ?? new Error("IndexedDB"));
    });
    act((name) => transaction.objectStore(name));
    await ended;
  }

  private async read<T>(name: StoreName, get: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    return settled(get((await this.database()).transaction(name).objectStore(name)) as IDBRequest<T>);
  }

  /** Keeps a work; with `opened`, also the texts as they were opened. */
  async keep(work: Work, opened: Texts | null): Promise<void> {
    await this.change(["works", "texts"], (of) => {
      of("works").put(work, work.id);
      if (opened) of("texts").put(opened, work.id);
    });
  }

  /** All works, the latest first. */
  async works(): Promise<Work[]> {
    const works = await this.read<Work[]>("works", (store) => store.getAll());
    return works.sort((a, b) => b.at - a.at);
  }

  /** The texts of a work as they were opened. */
  async texts(id: string): Promise<Texts> {
    return (await this.read<Texts | undefined>("texts", (store) => store.get(id))) ?? {};
  }

  async forget(id: string): Promise<void> {
    await this.change(["works", "texts"], (of) => {
      of("works").delete(id);
      of("texts").delete(id);
    });
  }

  /** Forgets works that nobody goes back to: too many, or saved ones on the pathway that is open. The open one stays. */
  async prune(open: Work): Promise<void> {
    const works = (await this.works()).filter(({ id }) => id !== open.id);
    const isPast = ({ pathway, changes }: Work): boolean => pathway === open.pathway && changes === 0;
    const saved = works.filter((work) => work.changes === 0 && !isPast(work));
    const leaving = [...works.filter(({ changes }) => changes > 0), ...saved].slice(MOST_WORKS);
    for (const { id } of [...works.filter(isPast), ...leaving]) await this.forget(id);
  }

  /** Forgets all that is kept in this browser. */
  async erase(): Promise<void> {
    await this.change([...STORES], (of) => {
      for (const name of STORES) of(name).clear();
    });
  }

  async prefer(name: string, value: string): Promise<void> {
    await this.change(["preferences"], (of) => of("preferences").put(value, name));
  }

  /** What is preferred; nothing where nothing can be kept. */
  async preferred(name: string): Promise<string | null> {
    try {
      return (await this.read<string | undefined>("preferences", (store) => store.get(name))) ?? null;
    } catch {
      return null;
    }
  }
}

/** The pathway that an origin is, by a name: a folder that was seen before keeps the name that it had. */
export async function pathwayOf(origin: Origin, works: readonly Work[]): Promise<string> {
  const name = `${origin.kind}:${origin.name}`;
  if (!origin.handle) return name;
  let isOther = false;
  for (const { origin: { handle }, pathway } of works) {
    if (!handle) continue;
    if (await handle.isSameEntry(origin.handle).catch(() => false)) return pathway;
    isOther ||= pathway === name;
  }
  return isOther ? `${name}:${freshId()}` : name;
}

/** An id that nothing else has in this browser. */
export function freshId(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2);
}
