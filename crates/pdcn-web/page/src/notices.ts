// What the window tells above the screens: what was done, what failed and what to do about it.

export interface Notice {
  /** A notice takes the place of the one with the same name. */
  name: string;
  level: "error" | "warning" | "info";
  message: string;
  help?: string;
  /** More to read, folded. */
  more?: { title: string; lines: readonly string[] };
  actions?: readonly { label: string; act: () => void }[];
}

export class Notices {
  private list: Notice[] = [];
  private listener: () => void = () => {};
  /** What is said to who listens to the page; nobody else needs it. */
  whispered = "";

  get all(): readonly Notice[] {
    return this.list;
  }

  onChange(listener: () => void): void {
    this.listener = listener;
  }

  tell(notice: Notice): void {
    this.list = [...this.list.filter(({ name }) => name !== notice.name), notice];
    this.listener();
  }

  whisper(text: string): void {
    this.whispered = text;
    this.listener();
  }

  drop(name: string): void {
    if (!this.list.some((notice) => notice.name === name)) return;
    this.list = this.list.filter((notice) => notice.name !== name);
    this.listener();
  }
}
