// Opening: a folder, a zip, a workbook, what is dropped, what was kept, or the pathway that comes with the page.

import { confirm } from "./dialog";
import { EngineError } from "./engine";
import { readDropped } from "./files/drop";
import { canPickFolder, isBlocked, mayUse, pickFolder } from "./files/picker";
import { readFiles, readFolder, TooMuch, type Brought } from "./files/read";
import { h } from "./dom";
import type { Work } from "./keep";
import { ServerGone } from "./served";
import type { Session } from "./session";
import { importWorkbook } from "./steps/import";
import { say } from "./words";

export class Files {
  private readonly folder = h("input", { type: "file", webkitdirectory: true, id: "pick-folder", hidden: true });
  private readonly file = h("input", { type: "file", accept: ".zip,.xlsx", id: "pick-file", hidden: true });

  constructor(readonly session: Session) {
    for (const input of [this.folder, this.file]) {
      input.addEventListener("change", () => {
        const files = [...(input.files ?? [])];
        input.value = "";
        if (files.length > 0) void this.bring(() => readFiles(files));
      });
    }
    document.body.append(this.folder, this.file);
  }

  /** Lets the person pick a folder; where the picker is blocked, another way is offered for a new click. */
  async openFolder(): Promise<void> {
    if (!canPickFolder()) return this.folder.click();
    try {
      const handle = await pickFolder("read");
      if (handle) await this.bring(() => readFolder(handle));
    } catch (error) {
      if (!isBlocked(error)) return this.fail(error);
      this.session.notices.tell({
        name: "open", level: "warning", message: say("files-picker-blocked"), help: say("files-picker-blocked.help"),
        actions: [{ label: say("files-other-picker"), act: () => this.folder.click() }, { label: say("home-file"), act: () => this.openFile() }],
      });
    }
  }

  openFile(): void {
    this.file.click();
  }

  openDropped(data: DataTransfer): Promise<void> {
    return this.bring(() => readDropped(data));
  }

  openShipped(): Promise<void> {
    return this.trying(say("files-opening"), async () => {
      if (!await this.mayLeave()) return;
      await this.session.open({ kind: "shipped", name: "", handle: null }, async () => {});
    });
  }

  /** Opens the folder of the program that serves the page. */
  openServed(): Promise<void> {
    const { served } = this.session;
    return served ? this.bring(() => served.read()) : Promise.resolve();
  }

  /** Goes on with a work; a folder without unsaved changes is read again from the disk. */
  resume(work: Work): Promise<void> {
    return this.trying(say("files-opening"), async () => {
      if (!await this.mayLeave()) return;
      const { handle, kind } = work.origin;
      if (kind === "served" && work.changes === 0 && this.session.served) return this.take(await this.session.served.read());
      if (!handle || work.changes > 0) return this.session.resume(work);
      if (await mayUse(handle, "read")) return this.take(await readFolder(handle));
      this.session.notices.tell({ name: "open", level: "warning", message: say("files-not-allowed"), help: say("files-not-allowed.help") });
    });
  }

  private bring(read: () => Promise<Brought>): Promise<void> {
    return this.trying(say("files-opening"), async () => this.take(await read()));
  }

  private async take(brought: Brought): Promise<void> {
    const { session } = this;
    if (brought.kind !== "workbook" && !await this.mayLeave()) return;
    const { engine } = session.store;
    if (brought.kind === "folder") {
      const { name, handle, files } = brought;
      await session.open({ kind: "folder", name, handle }, () => session.put(files));
    } else if (brought.kind === "served") {
      await session.open({ kind: "served", name: brought.name, handle: null }, () => session.put(brought.files));
      if (brought.unread.length > 0) session.tellUnread(brought.unread);
    } else if (brought.kind === "zip") {
      await session.open({ kind: "zip", name: brought.name, handle: null }, () => engine.unpack(brought.bytes));
    } else if (brought.kind === "workbook") {
      if (!session.origin) await session.open({ kind: "shipped", name: "", handle: null }, async () => {});
      importWorkbook(session.store, brought.bytes, brought.name);
    } else {
      session.notices.tell({ name: "open", level: "error", message: say("files-nothing"), help: say("files-nothing.help") });
    }
  }

  /** Asks before work that is neither saved nor kept is left. */
  private async mayLeave(): Promise<boolean> {
    const { keeping, store } = this.session;
    await keeping.now();
    if (!keeping.hasFailed || !store.state?.unsaved || store.readonly) return true;
    return confirm(say("files-leave"), say("files-leave.help"), say("files-leave-act"));
  }

  private async trying(what: string, act: () => Promise<void>): Promise<void> {
    this.session.notices.drop("open");
    try {
      await this.session.during(what, act);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.session.notices.tell({ name: "open", level: "error", ...plainly(error) });
  }
}

/** What failed, in plain words. */
export function plainly(error: unknown): { message: string; help: string } {
  if (error instanceof EngineError) return { message: error.message, help: error.help };
  if (error instanceof ServerGone) return { message: say("served-gone"), help: say("served-gone.help") };
  if (error instanceof TooMuch) return { message: say("files-too-much"), help: say("files-too-much.help") };
  if (error instanceof DOMException) {
    if (error.name === "QuotaExceededError") return { message: say("files-no-room"), help: say("files-no-room.help") };
    if (error.name === "NotFoundError") return { message: say("files-gone"), help: say("files-gone.help") };
    if (/^(NotAllowedError|SecurityError|NoModificationAllowedError)$/.test(error.name)) {
      return { message: say("files-not-allowed"), help: say("files-not-allowed.help") };
    }
    if (/^(NotReadableError|InvalidStateError)$/.test(error.name)) return { message: say("files-busy"), help: say("files-busy.help") };
  }
  return { message: say("files-failed"), help: error instanceof Error ? error.message : String(error) };
}
