// What was changed here and what somebody else changed on the disk, joined where they do not touch.

import type { Session } from "../session";
import { say } from "../words";
import { merge } from "./merge";
import { placeOf } from "./place";
import type { Elsewhere, Texts } from "./write";

/** True when all files can be joined. */
export function canJoin(changed: readonly Elsewhere[]): boolean {
  return changed.every((one) => both(one) !== undefined);
}

/** The text with both changes, null for a file that goes; nothing when they touch. */
function both({ before, after, there }: Elsewhere): string | null | undefined {
  if (there === before || there === after) return after;
  if (before === null || after === null || there === null) return undefined;
  return merge(before, after, there) ?? undefined;
}

/** Opens what is on the disk, with what was changed here upon it. The person reads it again, then saves. */
export async function joinWithDisk(session: Session): Promise<boolean> {
  const { opened, notices, store } = session;
  const brought = await placeOf(session)?.read();
  if (brought?.kind !== "folder" && brought?.kind !== "served") return false;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const disk: Texts = Object.fromEntries(brought.files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
  const { files } = await store.engine.ask({ ask: "unsaved" });
  const changed: Record<string, string | null> = {};
  for (const [path, after] of files) {
    const text = both({ path, before: opened[path] ?? null, after, there: disk[path] ?? null });
    if (text === undefined) {
      notices.tell({ name: "save", level: "error", message: say("files-cannot-join"), help: say("files-changed-on-disk.help") });
      return false;
    }
    changed[path] = text;
  }
  await session.rebase(disk, changed);
  notices.tell({ name: "save", level: "info", message: say("files-joined"), help: say("files-joined.help") });
  return true;
}
