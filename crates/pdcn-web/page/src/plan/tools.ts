// The AI tools of an activity: which pupils use, from what age, and when parents consent; said where it does not fit the grades.

import type { Activity, Tool } from "../contract";
import { h } from "../dom";
import { say } from "../words";
import { isTooYoung, needsConsent, subjectOf, youngest } from "./activities";
import type { PlanView } from "./view";

export function activityTools(view: PlanView, activity: Activity): HTMLElement | null {
  const { tools } = view.state;
  if (tools.length === 0) return null;
  const age = youngest(view.state, activity);
  return h(
    "fieldset",
    { class: "plan-tools" },
    h("legend", null, say("plan-tools")),
    h("p", { class: "soft" }, age === null ? say("plan-tools-no-age") : say("plan-tools-age", { age })),
    tools.map((tool) => box(view, activity, tool, age)),
  );
}

function box(view: PlanView, activity: Activity, tool: Tool, age: number | null): HTMLElement {
  const id = tool.id ?? "";
  const isUsed = activity.tools?.includes(id) ?? false;
  const minimum = tool["min-age"] ?? 0;
  const consent = tool["consent-under"] ?? 0;
  const change = (): void => {
    const subject = subjectOf(view.page, activity.id ?? "");
    const name = { title: activity.title ?? "", tool: tool.title ?? id };
    const title = say(isUsed ? "plan-step-untool" : "plan-step-tool", name);
    void view.decide(title, [{ do: isUsed ? "exclude" : "include", subject, key: "tools", item: id }]);
  };
  const young = isTooYoung(tool, age);
  const warnings = [
    young ? say("plan-tool-too-young", { minimum, age: age ?? 0 }) : null,
    needsConsent(tool, age) ? say("plan-tool-consent", { consent }) : null,
  ].filter((text) => text !== null);
  const about = [
    minimum > 0 ? say("plan-tool-age", { minimum }) : say("plan-tool-any-age"),
    consent > 0 ? say("plan-tool-consent-under", { consent }) : "",
    tool.checked ? say("plan-tool-checked", { day: tool.checked }) : "",
  ]
    .filter((text) => text !== "")
    .join(" · ");
  return h(
    "div",
    { class: isUsed ? "plan-tool used" : "plan-tool" },
    h(
      "label",
      null,
      h("input", {
        type: "checkbox",
        checked: isUsed,
        disabled: view.store.readonly,
        "data-key": `plan-tool-${id}`,
        "aria-describedby": `plan-tool-${id}-about`,
        on: { change },
      }),
      tool.title ?? id,
    ),
    h(
      "div",
      { id: `plan-tool-${id}-about` },
      h("small", { class: "soft" }, about),
      warnings.map((text) => h("small", { class: isUsed ? "warning" : "soft" }, isUsed ? `⚠ ${text}` : text)),
    ),
  );
}
