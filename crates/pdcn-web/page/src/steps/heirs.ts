// Who names an outcome that is split, and which of its parts each is to name from now on.

import type { OutcomePage } from "../contract";
import { h, replace } from "../dom";
import { say } from "../words";

export interface Heirs {
  readonly element: HTMLElement;
  /** Draws who names it, with the parts by their words. */
  draw(parts: string[]): void;
  /** A part is no more; those after it move up. */
  forget(part: number): void;
  /** What is chosen, where it is not all parts. */
  chosen(): Record<string, number[]>;
  /** True when each names one part at least. */
  isWhole(): boolean;
  focus(): void;
  lack(message: string | null): void;
}

export function heirsOf(page: OutcomePage, changed: () => void): Heirs {
  const naming = [
    ...page.needed_by.map(({ id, statement }) => ({ id, words: statement, note: id })),
    ...page.activities.map(({ id, title, school }) => ({ id, words: title, note: school })),
  ];
  /** The parts that each is not to name. */
  const without = new Map(naming.map(({ id }) => [id, new Set<number>()]));
  const missing = h("p", { class: "error missing", role: "alert" });
  const rows = h("div", { class: "heirs" });
  const element = h(
    "fieldset",
    { hidden: naming.length === 0 },
    h("legend", null, say("steps-heirs")),
    h("p", { class: "soft" }, say("steps-heirs-help")),
    rows,
    missing,
  );
  let count = 2;

  const one = ({ id, words, note }: { id: string; words: string; note: string }, parts: string[]): HTMLElement => {
    const box = (part: string, at: number): HTMLElement => {
      const change = (event: Event): void => {
        const isChosen = (event.currentTarget as HTMLInputElement).checked;
        if (isChosen) without.get(id)?.delete(at);
        else without.get(id)?.add(at);
        missing.textContent = "";
        changed();
      };
      const checked = !without.get(id)?.has(at);
      return h(
        "label",
        { class: "tick" },
        h("input", { type: "checkbox", checked, "data-key": `heir-${id}-${at}`, on: { change } }),
        h("span", null, `${at + 1}. ${part}`),
      );
    };
    return h("fieldset", null, h("legend", null, words, " ", h("small", { class: "soft" }, note)), parts.map(box));
  };
  const left = (id: string): number[] => Array.from({ length: count }, (_, at) => at).filter((at) => !without.get(id)?.has(at));
  return {
    element,
    draw(parts) {
      count = parts.length;
      replace(
        rows,
        naming.map((who) => one(who, parts)),
      );
    },
    forget(part) {
      for (const [id, set] of without)
        without.set(id, new Set([...set].filter((at) => at !== part).map((at) => (at > part ? at - 1 : at))));
    },
    chosen: () =>
      Object.fromEntries(naming.map(({ id }): [string, number[]] => [id, left(id)]).filter(([, parts]) => parts.length < count)),
    isWhole: () => naming.every(({ id }) => left(id).length > 0),
    focus() {
      const lost = naming.find(({ id }) => left(id).length === 0);
      rows.querySelector<HTMLElement>(`[data-key="${CSS.escape(`heir-${lost?.id ?? ""}-0`)}"]`)?.focus();
    },
    lack(message) {
      missing.textContent = message ?? "";
    },
  };
}
