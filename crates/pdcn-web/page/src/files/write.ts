// Writing a pathway into a folder: what changed on the disk meanwhile is seen first, and then nothing is written.

export type Texts = Record<string, string>;

export interface Written {
  /** The paths that are on the disk now what they should be. */
  count: number;
  /** The files that somebody else changed on the disk; when there are any, nothing was written. */
  changed: Elsewhere[];
}

/** A file that changed on the disk meanwhile, with what it says there; null when it is gone. */
export interface Elsewhere extends Wanted {
  there: string | null;
}

/** What is to be on the disk, and what was there when it was opened; null for what is not there. */
export interface Wanted {
  path: string;
  before: string | null;
  after: string | null;
}

/** Writes what is wanted, or nothing when a file is neither as it was nor as it is wanted. In a new folder, files may be missing. */
export async function writeFolder(folder: FileSystemDirectoryHandle, wanted: readonly Wanted[], isNew: boolean): Promise<Written> {
  const changed: Elsewhere[] = [];
  const todo: Wanted[] = [];
  for (const one of wanted) {
    const there = await textAt(folder, one.path);
    if (there === one.after) continue;
    if (there === null && isNew) todo.push({ ...one, before: null });
    else if (there === one.before) todo.push(one);
    else changed.push({ ...one, there });
  }
  if (changed.length > 0) return { count: 0, changed };
  await write(folder, todo);
  return { count: todo.length, changed };
}

/** All texts are written beside the files first, and take their places only when none of them failed. */
async function write(folder: FileSystemDirectoryHandle, todo: readonly Wanted[]): Promise<void> {
  const begun: FileSystemWritableFileStream[] = [];
  const fresh: string[] = [];
  try {
    for (const { path, before, after } of todo) {
      if (after === null) continue;
      if (before === null) fresh.push(path);
      const { place, name } = await placeOf(folder, path, true);
      const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
      begun.push(stream);
      await stream.write(after);
    }
  } catch (error) {
    await Promise.allSettled(begun.map((stream) => stream.abort()));
    await Promise.allSettled(fresh.map((path) => remove(folder, path)));
    throw error;
  }
  for (const stream of begun) await stream.close();
  for (const { path, after } of todo) if (after === null) await remove(folder, path);
}

async function remove(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const { place, name } = await placeOf(folder, path, false);
  await place.removeEntry(name);
}

/** The text of a file as it is on the disk, byte for byte; null when it is not there. */
async function textAt(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  try {
    const { place, name } = await placeOf(folder, path, false);
    const file = await (await place.getFileHandle(name)).getFile();
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

async function placeOf(
  folder: FileSystemDirectoryHandle, path: string, create: boolean,
): Promise<{ place: FileSystemDirectoryHandle; name: string }> {
  const parts = path.split("/");
  const name = parts.pop() ?? path;
  let place = folder;
  for (const part of parts) place = await place.getDirectoryHandle(part, { create });
  return { place, name };
}
