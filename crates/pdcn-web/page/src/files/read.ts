// Reading what a person gives: a folder, files of one, or what is dropped, as paths and bytes.

/** A file of a pathway: its path in the folder, with `/` between its parts. */
export interface Read {
  path: string;
  bytes: Uint8Array;
}

/** What was given: a pathway, a zip of one, or a workbook; `name` is what the person knows it by. */
export type Brought =
  | { kind: "folder"; name: string; files: Read[]; handle: FileSystemDirectoryHandle | null }
  | { kind: "served"; name: string; files: Read[]; unread: string[] }
  | { kind: "zip" | "workbook"; name: string; bytes: Uint8Array }
  | { kind: "nothing"; name: string };

/** More than any pathway has; a whole disk that was picked by mistake stops here. */
const MOST_FILES = 3000;
const DEEPEST = 8;
const LARGEST = 16 * 1024 * 1024;
const SETTINGS = /(^|\/)pdcn\.toml$/i;

/** Too much was given to be a pathway. */
export class TooMuch extends Error {}

function isOfPathway(path: string): boolean {
  return !path.split("/").some((part) => part.startsWith(".") || part === "node_modules" || part === "__MACOSX")
    && (/\.toml(\.txt)?$/i.test(path) || /(^|\/)schemas\/[^/]+\.json$/i.test(path));
}

/** Reads the folder that was picked. */
export async function readFolder(handle: FileSystemDirectoryHandle): Promise<Brought> {
  const files: { path: string; file: () => Promise<File> }[] = [];
  await walk(handle, "", 0, files);
  const base = baseOf(files.map(({ path }) => path));
  const root = await within(handle, base);
  return { kind: "folder", name: root.name, files: await bytesOf(under(files, base)), handle: root };
}

async function walk(
  folder: FileSystemDirectoryHandle, before: string, depth: number, files: { path: string; file: () => Promise<File> }[],
): Promise<void> {
  for await (const [name, entry] of folder.entries()) {
    const path = before + name;
    if (entry.kind === "directory") {
      if (depth < DEEPEST && !name.startsWith(".") && name !== "node_modules") await walk(entry, `${path}/`, depth + 1, files);
    } else if (isOfPathway(path)) {
      files.push({ path, file: () => entry.getFile() });
      if (files.length > MOST_FILES) throw new TooMuch();
    }
  }
}

async function within(handle: FileSystemDirectoryHandle, base: string): Promise<FileSystemDirectoryHandle> {
  let folder = handle;
  for (const part of base.split("/").filter(Boolean)) folder = await folder.getDirectoryHandle(part);
  return folder;
}

/** Reads files that were picked or dropped: a folder's, a zip or a workbook. `paths` are theirs where the browser does not say them. */
export async function readFiles(files: readonly File[], paths: readonly string[] = []): Promise<Brought> {
  const named = files.map((file, index) => ({ path: paths[index] ?? (file.webkitRelativePath || file.name), file: async () => file }));
  const lone = files.find((file) => /\.(zip|xlsx)$/i.test(file.name));
  const ours = named.filter(({ path }) => isOfPathway(path));
  if (lone && ours.length === 0) {
    const bytes = new Uint8Array(await lone.arrayBuffer());
    return { kind: /\.zip$/i.test(lone.name) ? "zip" : "workbook", name: lone.name, bytes };
  }
  const top = named[0]?.path.split("/")[0] ?? "";
  if (ours.length === 0) return { kind: "nothing", name: top };
  if (ours.length > MOST_FILES) throw new TooMuch();
  const base = baseOf(ours.map(({ path }) => path));
  return { kind: "folder", name: base.split("/").at(-2) ?? top, files: await bytesOf(under(ours, base)), handle: null };
}

/** The folder that holds the settings, nearest to the top; without any, the one that all files have in common. */
export function baseOf(paths: readonly string[]): string {
  const settings = paths.filter((path) => SETTINGS.test(path)).sort((a, b) => depthOf(a) - depthOf(b))[0];
  if (settings !== undefined) return settings.replace(/[^/]*$/, "");
  const first = paths[0]?.split("/")[0];
  return first !== undefined && paths.every((path) => path.startsWith(`${first}/`)) ? `${first}/` : "";
}

function depthOf(path: string): number {
  return path.split("/").length;
}

function under<T extends { path: string }>(files: readonly T[], base: string): T[] {
  return files.filter(({ path }) => path.startsWith(base)).map((file) => ({ ...file, path: file.path.slice(base.length) }));
}

async function bytesOf(files: readonly { path: string; file: () => Promise<File> }[]): Promise<Read[]> {
  return Promise.all(files.map(async ({ path, file }) => {
    const found = await file();
    if (found.size > LARGEST) throw new TooMuch();
    return { path, bytes: new Uint8Array(await found.arrayBuffer()) };
  }));
}
