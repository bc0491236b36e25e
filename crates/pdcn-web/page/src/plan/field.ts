// A field of an activity: it saves when it is left, and what is being typed lives through a drawing of the screen.

import { h, replace, type Child } from "../dom";

export interface PlanField {
  key: string;
  label: string;
  help?: string;
  value: string;
  type?: "text" | "number" | "date" | "area";
  disabled: boolean;
  save: (value: string) => void;
}

let isDrawing = false;

export function planField({ key, label, help, value, type = "text", disabled, save }: PlanField): HTMLElement {
  const id = `plan-field-${key}`;
  const leave = (): void => {
    const written = input.value.trim().replace(/\s*\n\s*/g, " ");
    if (isDrawing || written === input.dataset["drawn"]) return;
    input.dataset["drawn"] = written;
    save(written);
  };
  // A day is whole only when it is left: its year changes with each digit.
  const on = type === "date" ? { blur: leave } : { blur: leave, change: leave };
  const shared = { id, value, disabled, "data-key": id, "data-drawn": value, "aria-describedby": help ? `${id}-help` : null, on };
  const input =
    type === "area"
      ? h("textarea", { ...shared, rows: 2 })
      : h("input", { ...shared, type, min: type === "number" ? 1 : null, max: type === "number" ? 200 : null });
  return h(
    "div",
    { class: `plan-field ${type}` },
    h("label", { for: id }, label),
    input,
    help ? h("small", { id: `${id}-help`, class: "soft" }, help) : null,
  );
}

/** Draws again; what somebody is typing stays as typed, and is saved when it is left. */
export function redrawTyped(parent: HTMLElement, ...children: Child[]): void {
  const before = document.activeElement;
  const typed =
    before instanceof HTMLElement && parent.contains(before) && "value" in before && before.dataset["drawn"] !== undefined
      ? { key: before.dataset["key"] ?? "", value: String(before.value), isChanged: before.value !== before.dataset["drawn"] }
      : null;
  isDrawing = true;
  replace(parent, ...children);
  isDrawing = false;
  if (!typed?.isChanged) return;
  const next = parent.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(typed.key)}"]`);
  if (next) next.value = typed.value;
}
