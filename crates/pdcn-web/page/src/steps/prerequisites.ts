// The outcomes that come before a new one: each with how much it is needed, and why.

import type { NewPrerequisite, Strength } from "../contract";
import { h } from "../dom";
import { say } from "../words";
import { choice, said, words, type Control } from "./controls";
import type { Pickable } from "./combobox";
import { picker } from "./picker";

interface About {
  strength: Control;
  reason: Control;
}

export interface Prerequisites {
  readonly element: HTMLElement;
  prerequisites(): NewPrerequisite[];
}

export function prerequisitePicker(
  all: Pickable[],
  { near, changed }: { near: (one: Pickable) => boolean; changed: () => void },
): Prerequisites {
  const abouts = new Map<string, About>();
  const about = (id: string): HTMLElement => {
    const strengths: [string, string][] = [
      ["required", say("steps-required")],
      ["helpful", say("steps-helpful")],
      ["", say("steps-strength-unsaid")],
    ];
    const strength = choice({
      label: say("steps-strength"),
      groups: [{ label: "", options: strengths }],
      value: "required",
      changed,
    });
    const reason = words({ label: say("steps-prerequisite-reason"), changed });
    abouts.set(id, { strength, reason });
    return h("div", { class: "abreast" }, strength.element, reason.element);
  };
  const before = picker({ label: say("steps-prerequisites"), help: say("steps-prerequisites.help"), all, near, about, changed });
  return {
    element: before.element,
    prerequisites: () =>
      before.ids.map((id) => {
        const known = abouts.get(id);
        return { id, strength: (known?.strength.value || null) as Strength | null, reason: known ? said(known.reason) : null };
      }),
  };
}
