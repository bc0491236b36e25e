// What the page shows now: the state that the engine gave, what is chosen, and who wants to know when that changes.

import type { Decided, Operation, PageFinding, State } from "./contract";
import type { Engine } from "./engine";

export type Screen = "home" | "progression" | "coverage" | "map" | "changes" | "plan" | "print" | "help";

export interface Filters {
  search: string;
  stage: string | null;
  grade: string | null;
  strand: string | null;
  competency: string | null;
  framework: string | null;
  ai: boolean;
  essential: boolean;
  toMend: boolean;
}

export const NO_FILTERS: Filters = {
  search: "", stage: null, grade: null, strand: null, competency: null, framework: null, ai: false, essential: false, toMend: false,
};

export class Store {
  state: State | null = null;
  findings: PageFinding[] = [];
  /** True when the findings are those of the state. */
  isChecked = false;
  screen: Screen = "home";
  /** The outcome that is chosen. */
  chosen: string | null = null;
  /** Several outcomes that are chosen for one step. */
  several = new Set<string>();
  filters: Filters = { ...NO_FILTERS };
  /** What the middle of the progression shows. */
  middle: "table" | "findings" = "table";
  /** The plan that is open, by its path. */
  plan: string | null = null;
  readonly: boolean = false;
  /** Who wants to know, and the screen that must be shown for it; null for what is always shown. */
  private readonly listeners = new Map<() => void, Screen | null>();
  private mounting: Screen | null = null;
  private check = 0;

  constructor(readonly engine: Engine) {}

  /** Calls back after each change, at most once a frame. */
  subscribe(listener: () => void): () => void {
    this.listeners.set(listener, this.mounting);
    return () => this.listeners.delete(listener);
  }

  /** Draws a screen: what it subscribes meanwhile is called while that screen is shown, and at once when it is shown again. */
  mount(screen: Screen, draw: () => HTMLElement): HTMLElement {
    this.mounting = screen;
    try {
      return draw();
    } finally {
      this.mounting = null;
    }
  }

  /** Forgets who wants to know, before the whole window is drawn anew. */
  silence(): void {
    this.listeners.clear();
  }

  private isTold = false;

  /** Says that something changed. */
  changed(): void {
    if (this.isTold) return;
    this.isTold = true;
    requestAnimationFrame(() => {
      this.isTold = false;
      for (const [listener, screen] of [...this.listeners]) {
        if (screen === null || screen === this.screen) guarded(listener);
      }
    });
  }

  get edition(): string {
    return this.state?.edition.id ?? "";
  }

  /** Asks for the state again, then for what is found. */
  async refresh(edition = this.edition): Promise<void> {
    this.take(await this.engine.ask({ ask: "state", edition: edition === "" ? null : edition }));
  }

  /** Takes a state that the engine gave, and asks for what is found. */
  take(state: State): void {
    this.state = state;
    this.isChecked = false;
    this.changed();
    const check = ++this.check;
    void this.engine.ask({ ask: "findings" }).then((findings) => {
      if (check !== this.check) return;
      this.findings = findings;
      this.isChecked = true;
      this.changed();
    });
  }

  /** Makes operations, all or none; what came of them is returned, also when they were refused. */
  decide(title: string, operations: Operation[]): Promise<Decided> {
    return this.changing(() => this.engine.ask({ ask: "decide", edition: this.edition, operations, title }));
  }

  undo(): Promise<Decided> {
    return this.changing(() => this.engine.ask({ ask: "undo" }));
  }

  redo(): Promise<Decided> {
    return this.changing(() => this.engine.ask({ ask: "redo" }));
  }

  /** Asks for a change. From then on, and until all is checked again, nobody is told that it is. */
  private async changing(ask: () => Promise<Decided>): Promise<Decided> {
    const was = this.isChecked;
    this.isChecked = false;
    this.changed();
    let decided: Decided | null = null;
    try {
      decided = await ask();
    } finally {
      if (!decided?.made) {
        this.isChecked = was;
        this.changed();
      }
    }
    if (decided.made) {
      // What is known of the findings is shown at once, the rest when all is checked.
      const gone = new Set(decided.gone.map((finding) => finding.fingerprint));
      this.findings = [...this.findings.filter((finding) => !gone.has(finding.fingerprint)), ...decided.come];
      await this.refresh();
    }
    return decided;
  }

  /** The findings about a record. */
  findingsOf(id: string): PageFinding[] {
    return this.findings.filter((finding) => finding.subject === id);
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.changed();
  }

  choose(id: string | null): void {
    this.chosen = id;
    this.changed();
  }
}

/** A part that cannot be drawn does not keep the others from it. */
function guarded(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    reportError(error);
  }
}
