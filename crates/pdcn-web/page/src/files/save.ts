// Saving, in three ways that are worth the same: into a folder, as a zip, or as a workbook of the edition.

import { plainly } from "../files";
import { download } from "../frame";
import { ServerGone } from "../served";
import type { Session } from "../session";
import { say } from "../words";
import { canPickFolder, isBlocked, pickFolder } from "./picker";
import { placeIn, placeOf, type Place } from "./place";
import { canJoin, joinWithDisk } from "./join";
import type { Elsewhere, Wanted } from "./write";

const ZIP = "application/zip";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the person write a pathway that has no folder yet into one; true when it was written. */
export async function saveIntoNewFolder(session: Session): Promise<boolean> {
  return trying(session, async () => {
    const handle = await pickFolder("readwrite");
    if (!handle || !session.origin) return false;
    const now = await session.store.engine.ask({ ask: "files" });
    const wanted = Object.entries(now).map(([path, after]) => ({ path, before: session.opened[path] ?? null, after }));
    return write(session, placeIn(handle), wanted, handle);
  });
}

/** Writes what changed into the folder that was opened; true when it was written. */
export async function saveIntoFolder(session: Session): Promise<boolean> {
  const place = placeOf(session);
  if (!place) return canPickFolder() ? saveIntoNewFolder(session) : false;
  return trying(session, async () => {
    if (!await place.mayWrite()) {
      tellBlocked(session);
      return false;
    }
    const { files } = await session.store.engine.ask({ ask: "unsaved" });
    const wanted = files.map(([path, after]) => ({ path, before: session.opened[path] ?? null, after }));
    return write(session, place, wanted, null);
  });
}

/** Writes into a place; `fresh` is its folder when it is a new one for this pathway. */
async function write(session: Session, place: Place, wanted: Wanted[], fresh: FileSystemDirectoryHandle | null): Promise<boolean> {
  const written = await place.write(wanted, fresh !== null);
  if (written.changed.length > 0) {
    tellChanged(session, written.changed, !fresh && canJoin(written.changed));
    return false;
  }
  if (fresh) await session.moved(fresh);
  await session.saved();
  session.notices.tell({ name: "save", level: "info", message: say("files-written", { folder: place.name }) });
  return true;
}

/** What is on the disk is never written over: both changes are joined where they do not touch, or the pathway is saved elsewhere. */
function tellChanged(session: Session, changed: readonly Elsewhere[], canBeJoined: boolean): void {
  session.notices.tell({
    name: "save", level: "error", message: say("files-changed-on-disk", { count: changed.length }),
    help: say(canBeJoined ? "files-can-join" : "files-changed-on-disk.help"),
    more: { title: say("files-which"), lines: changed.map(({ path }) => partOf(path)) },
    actions: [
      ...canBeJoined ? [{ label: say("files-join"), act: () => void trying(session, () => joinWithDisk(session)) }] : [],
      { label: say("unsaved-zip"), act: () => void saveZip(session) },
    ],
  });
}

/** Gives the pathway as a zip; true when the browser has it. What is open in a folder is saved only when it is in that folder. */
export async function saveZip(session: Session): Promise<boolean> {
  return trying(session, async () => {
    const name = `${nameOf(session)}.zip`;
    download(name, await session.store.engine.pack(), ZIP);
    const folder = placeOf(session)?.name;
    if (folder === undefined) await session.saved();
    const help = folder !== undefined && session.store.state?.unsaved ? { help: say("files-folder-left", { folder }) } : {};
    session.notices.tell({ name: "save", level: "info", message: say("files-downloaded", { name }), ...help });
    return true;
  });
}

/** Gives the edition as a workbook that can come back. The rest of the pathway is not in it, so nothing counts as saved. */
export async function saveWorkbook(session: Session): Promise<boolean> {
  return trying(session, async () => {
    const name = `${nameOf(session)}.xlsx`;
    download(name, await session.store.engine.workbook(session.store.edition), XLSX);
    session.notices.tell({ name: "save", level: "info", message: say("files-workbook", { name }), help: say("files-workbook.help") });
    return true;
  });
}

/** A part of the pathway by where it is, without the ending that says nothing to people. */
function partOf(path: string): string {
  return path.replace(/\.toml$/, "").replaceAll("/", " › ");
}

/** A name that every system takes: `parcours-du-citoyen-numerique-2026-2027`. */
function nameOf(session: Session): string {
  const title = `${session.store.state?.edition.title ?? ""} ${session.store.edition}`;
  return title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

async function trying(session: Session, act: () => Promise<boolean>): Promise<boolean> {
  session.notices.drop("save");
  try {
    return await session.during(say("files-saving"), act);
  } catch (error) {
    if (isBlocked(error)) tellBlocked(session);
    else if (error instanceof ServerGone) tellGone(session);
    else session.notices.tell({ name: "save", level: "error", ...plainly(error) });
    return false;
  }
}

/** Tells that the program that serves the page is gone. What is open stays open, and can be saved elsewhere. */
export function tellGone(session: Session): void {
  session.notices.tell({
    name: "gone", level: "error", message: say("served-gone"), help: say("served-gone.help"),
    actions: [{ label: say("unsaved-zip"), act: () => void saveZip(session) }],
  });
}

/** The zip is offered by a new click: a browser gives a file only where somebody asked for it. */
function tellBlocked(session: Session): void {
  session.notices.tell({
    name: "save", level: "warning", message: say("files-write-blocked"), help: say("files-write-blocked.help"),
    actions: [{ label: say("unsaved-zip"), act: () => void saveZip(session) }],
  });
}
