// The program that serves the page, where one does: it gives the files of a folder, writes them, and ends when no page is left.

import { EngineError } from "./engine";
import { freshId } from "./keep";
import type { Brought } from "./files/read";
import type { Elsewhere, Wanted, Written } from "./files/write";
import { language } from "./words";

/** The program does not answer any more. */
export class ServerGone extends Error {}

interface Files {
  name: string;
  files: [path: string, text: string][];
  unread: string[];
}

interface Answer {
  status: number;
  facts: unknown;
}

export class Served {
  /** This page among those that are open. */
  private page = freshId();

  private constructor(private readonly token: string) {}

  /** The program that served this page; null for a page that was opened from a file. */
  static here(): Served | null {
    const token = document.querySelector<HTMLMetaElement>("meta[name=pdcn-served]")?.content;
    return token ? new Served(token) : null;
  }

  async read(): Promise<Brought> {
    const { name, files, unread } = await this.facts("files", {}) as Files;
    const encoder = new TextEncoder();
    return { kind: "served", name, unread, files: files.map(([path, text]) => ({ path, bytes: encoder.encode(text) })) };
  }

  /** Writes what is wanted, all or nothing; nothing when a file is neither as it was nor as it is wanted. */
  async write(wanted: readonly Wanted[]): Promise<Written> {
    const { status, facts } = await this.ask("save", { files: wanted });
    if (status !== 409) return { count: (checked(status, facts) as { written: number }).written, changed: [] };
    const { changed } = facts as { changed: Pick<Elsewhere, "path" | "there">[] };
    const there = new Map(changed.map((one) => [one.path, one.there]));
    return { count: 0, changed: wanted.filter(({ path }) => there.has(path)).map((one) => ({ ...one, there: there.get(one.path) ?? null })) };
  }

  /** Says that this page is there, and whether anybody sees it. */
  async beat(hidden: boolean): Promise<void> {
    await this.facts("beat", { page: this.page, hidden });
  }

  /** Says that this page is being left; nobody waits for an answer. Should it come back, it is another. */
  bye(): void {
    this.fetch("bye", { page: this.page }).catch(() => {});
    this.page = freshId();
  }

  private async facts(what: string, asked: object): Promise<unknown> {
    const { status, facts } = await this.ask(what, asked);
    return checked(status, facts);
  }

  private async ask(what: string, asked: object): Promise<Answer> {
    const answer = await this.fetch(what, asked).catch(() => {
      throw new ServerGone();
    });
    return { status: answer.status, facts: await answer.json() };
  }

  private fetch(what: string, asked: object): Promise<Response> {
    return fetch(`/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Pdcn-Token": this.token, "Accept-Language": language() },
      body: JSON.stringify(asked),
      // The page tells nobody where it is; without this, browsers would not say that it is this page that asks.
      referrerPolicy: "same-origin",
      // What is said while the page goes is said all the same; a browser takes little of that.
      keepalive: what === "bye",
    });
  }
}

/** What was answered; fails with what the program says when it did not do it. */
function checked(status: number, facts: unknown): unknown {
  if (status === 200) return facts;
  const { message, help } = facts as { message?: string; help?: string };
  if (message === undefined) throw new Error(`${status}`);
  throw new EngineError(message, help ?? "");
}
