// Anything dropped on the window: a folder, several files, a zip, a workbook.

import { readFiles, readFolder, TooMuch, type Brought } from "./read";

type Handles = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/** Reads what was dropped. What the event holds must be taken before the first wait: it is emptied after. */
export function readDropped(data: DataTransfer): Promise<Brought> {
  const items = [...data.items].filter((item) => item.kind === "file") as Handles[];
  const files = [...data.files];
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const only = items.length === 1 && entries[0]?.isDirectory ? items[0] : undefined;
  const handle = only?.getAsFileSystemHandle?.().catch(() => null);
  return handle ? ofHandle(handle, entries) : ofEntries(entries, files);
}

/** A folder that was dropped can be written into as one that was picked, where the browser gives its handle. */
async function ofHandle(asked: Promise<FileSystemHandle | null>, entries: (FileSystemEntry | null)[]): Promise<Brought> {
  const handle = await asked;
  return handle?.kind === "directory" ? readFolder(handle as FileSystemDirectoryHandle) : ofEntries(entries, []);
}

async function ofEntries(entries: (FileSystemEntry | null)[], files: File[]): Promise<Brought> {
  if (!entries.some((entry) => entry?.isDirectory)) return readFiles(files);
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return readFiles(found.map(({ file }) => file), found.map(({ path }) => path));
}

async function collect(entry: FileSystemEntry, found: { path: string; file: File }[]): Promise<void> {
  if (entry.name.startsWith(".") || entry.name === "node_modules") return;
  if (found.length > 10_000) throw new TooMuch();
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time, then none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return;
    for (const one of some) await collect(one, found);
  }
}
