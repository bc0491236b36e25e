// Boxes for grades, by stage, with one button for a whole stage.

import type { State } from "../contract";
import { h } from "../dom";
import { titleOf, shortOf } from "../titles";
import { say } from "../words";

export function gradeBoxes(
  state: State,
  name: string,
  legend: string,
  chosen: ReadonlySet<string>,
  disabled: boolean,
  change: (grades: string[]) => void,
): HTMLElement {
  const boxes: HTMLInputElement[] = [];
  const told = (): void => change(boxes.filter((box) => box.checked).map((box) => box.value));
  const stages = (state.edition.stage ?? []).map((stage) => {
    const own = (state.edition.grade ?? [])
      .filter((grade) => grade.stage === stage.id)
      .map((grade) => {
        const box = h("input", {
          type: "checkbox",
          value: grade.id,
          checked: chosen.has(grade.id ?? ""),
          disabled,
          "data-key": `${name}-${grade.id}`,
          on: { change: told },
        });
        boxes.push(box);
        return {
          box,
          label: h(
            "label",
            { class: "grade-box", title: titleOf(grade) },
            box,
            h("span", { "aria-hidden": true }, shortOf(grade)),
            h("span", { class: "hidden" }, titleOf(grade)),
          ),
        };
      });
    if (own.length === 0) return null;
    const all = (): void => {
      const isFull = own.every(({ box }) => box.checked);
      for (const { box } of own) box.checked = !isFull;
      told();
    };
    return h(
      "div",
      { class: "grade-stage" },
      h(
        "button",
        { type: "button", class: "plain", disabled, "data-key": `${name}-${stage.id}`, on: { click: all } },
        say("plan-whole-stage", { stage: titleOf(stage) }),
      ),
      h(
        "div",
        { class: "row" },
        own.map(({ label }) => label),
      ),
    );
  });
  return h("fieldset", { class: "grade-boxes" }, h("legend", null, legend), stages);
}
