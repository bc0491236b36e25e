// Where the pathway that is open may be read again and written: a folder that the browser gave, or that of the program that serves
// the page.

import type { Session } from "../session";
import { mayUse } from "./picker";
import { readFolder, type Brought } from "./read";
import { writeFolder, type Wanted, type Written } from "./write";

export interface Place {
  name: string;
  /** Asks for the right to write, where anybody has to be asked. */
  mayWrite(): Promise<boolean>;
  read(): Promise<Brought>;
  write(wanted: readonly Wanted[], isNew: boolean): Promise<Written>;
}

/** The place of a folder of the browser. */
export function placeIn(handle: FileSystemDirectoryHandle): Place {
  return {
    name: handle.name,
    mayWrite: () => mayUse(handle, "readwrite"),
    read: () => readFolder(handle),
    write: (wanted, isNew) => writeFolder(handle, wanted, isNew),
  };
}

/** The place of what is open; null for what has none yet. */
export function placeOf({ origin, served }: Session): Place | null {
  if (origin?.handle) return placeIn(origin.handle);
  if (origin?.kind !== "served" || !served) return null;
  return { name: origin.name, mayWrite: async () => true, read: () => served.read(), write: (wanted) => served.write(wanted) };
}
