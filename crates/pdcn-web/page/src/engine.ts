// The engine, which runs in a worker so that typing never waits: questions go in as JSON, answers come back.

import type {
  Ask, Decided, Explained, Field, Fixed, Imported, OutcomePage, PageFinding, PlanPage, State, Unsaved, Viewed,
} from "./contract";

/** What each question is answered with. */
export interface Answers {
  open: State;
  resume: State;
  state: State;
  language: State;
  outcome: OutcomePage;
  fields: Field[];
  findings: PageFinding[];
  explain: Explained;
  propose: Decided;
  decide: Decided;
  undo: Decided;
  redo: Decided;
  fix: Fixed;
  "fix-all": Decided;
  accept: Decided;
  views: Viewed[];
  changes: string;
  unsaved: Unsaved;
  saved: State;
  files: Record<string, string>;
  "new-plan": Decided;
  plan: PlanPage;
  import: Imported;
}

/** Why the engine did not answer: what is wrong, and what to do. */
export class EngineError extends Error {
  constructor(message: string, readonly help: string) {
    super(message);
  }
}

type Reply = { id: number; value?: unknown; error?: { message: string; help: string } };

export class Engine {
  private next = 0;
  private readonly waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();

  /** Starts the engine in a worker that knows how to run it. */
  constructor(private readonly worker: Worker) {
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.error) waiting?.failed(new EngineError(data.error.message, data.error.help));
      else waiting?.done(data.value);
    });
  }

  private call<T>(method: string, parameters: unknown[]): Promise<T> {
    const id = this.next++;
    return new Promise<T>((done, failed) => {
      this.waiting.set(id, { done: done as (value: unknown) => void, failed });
      this.worker.postMessage({ id, method, parameters });
    });
  }

  /** Begins with the engine (packed as xz), the day (`2026-11-29`) and the language. */
  begin(packed: Uint8Array<ArrayBuffer>, today: string, language: string): Promise<void> {
    return this.call("begin", [packed, today, language]);
  }

  ask<K extends Ask["ask"]>(question: Extract<Ask, { ask: K }>): Promise<Answers[K]> {
    return this.call("ask", [question]);
  }

  /** Forgets the files that were put. */
  clear(): Promise<void> {
    return this.call("clear", []);
  }

  /** Puts a file of a pathway; `ask({ ask: "open" })` opens what was put. */
  put(path: string, bytes: Uint8Array): Promise<void> {
    return this.call("put", [path, bytes]);
  }

  /** Puts the files of a zip. Fails when it is none. */
  unpack(bytes: Uint8Array): Promise<void> {
    return this.call("unpack", [bytes]);
  }

  /** Returns the pathway as a zip. */
  pack(): Promise<Uint8Array> {
    return this.call("pack", []);
  }

  /** Returns an edition as a workbook that is edited and comes back. */
  workbook(edition: string): Promise<Uint8Array> {
    return this.call("workbook", [edition]);
  }

  /** Gives a workbook; `ask({ ask: "import", … })` tells what it changes. Fails when it cannot be read. */
  giveWorkbook(bytes: Uint8Array): Promise<void> {
    return this.call("giveWorkbook", [bytes]);
  }

  /** Writes the answer of a view in a format: `html`, `xlsx`, `csv`, `markdown`, `json`, `svg`. */
  write(view: string, edition: string, asked: [string, string][], format: string): Promise<Uint8Array> {
    return this.call("write", [view, edition, asked, format]);
  }
}
