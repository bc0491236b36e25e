// The cells that changed on both sides: both texts beside each other, to decide one by one or all at once.

import type { WorkbookConflict } from "../contract";
import { h, replace } from "../dom";
import { say } from "../words";
import { radios } from "./controls";

export type Side = "ours" | "theirs";

export interface Conflicts {
  readonly element: HTMLElement;
  decisions(): Record<string, string>;
  /** How many nobody has decided. */
  open(): number;
  /** Goes to the first that nobody has decided. */
  focus(): void;
}

export function conflictsOf(conflicts: WorkbookConflict[], changed: () => void): Conflicts {
  const sides = new Map<string, Side>();
  for (const { cell, decided } of conflicts) if (decided === "ours" || decided === "theirs") sides.set(cell, decided);
  const status = h("p", { role: "status", class: "soft" });
  const told = (text: string): HTMLElement =>
    text === "" ? h("em", { class: "soft" }, say("import-empty")) : h("span", null, text);
  const left = (): number => conflicts.filter(({ cell }) => !sides.has(cell)).length;
  const tellLeft = (): void => {
    status.textContent = say("import-conflicts-left", { count: left() });
  };
  const choices = conflicts.map((conflict) => {
    const choose = (): void => {
      sides.set(conflict.cell, one.value as Side);
      tellLeft();
      changed();
    };
    const shown = (side: Side): HTMLElement =>
      h("span", { class: "side-text" }, h("strong", null, say(`import-${side}`)), " ", told(conflict[side]));
    const one = radios(
      conflict.place,
      [
        ["ours", shown("ours")],
        ["theirs", shown("theirs")],
      ],
      sides.get(conflict.cell) ?? "",
      choose,
    );
    one.element.classList.add("conflict");
    return { cell: conflict.cell, one };
  });
  const all = (side: Side): void => {
    for (const { cell, one } of choices) {
      sides.set(cell, side);
      one.value = side;
    }
    tellLeft();
    changed();
  };
  const element = h("section", { class: "conflicts", hidden: conflicts.length === 0 });
  replace(
    element,
    h("h3", null, say("import-conflicts", { count: conflicts.length })),
    h("p", null, say("import-conflicts-lead")),
    conflicts.length > 1
      ? h(
          "div",
          { class: "row" },
          h("button", { type: "button", on: { click: () => all("ours") } }, say("import-all-ours")),
          h("button", { type: "button", on: { click: () => all("theirs") } }, say("import-all-theirs")),
        )
      : null,
    choices.map(({ one }) => one.element),
    status,
  );
  tellLeft();
  return {
    element,
    decisions: () => Object.fromEntries(sides),
    open: left,
    focus: () =>
      choices
        .find(({ cell }) => !sides.has(cell))
        ?.one.element.querySelector("input")
        ?.focus(),
  };
}
