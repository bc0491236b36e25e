// Begins a school's plan: its name and its grades, and the engine writes the rest.

import { tellRefused, openDialog } from "../dialog";
import { h } from "../dom";
import { EngineError } from "../engine";
import type { Store } from "../store";
import { say } from "../words";
import { gradeBoxes } from "./grades";

export function beginPlan(store: Store): void {
  const { state } = store;
  if (!state) return;
  let grades: string[] = [];
  const school = h("input", { id: "plan-school", type: "text", autocomplete: "organization" });
  const missing = h("p", { class: "error", role: "alert" });
  const content = h(
    "div",
    { class: "plan-begin" },
    h("p", null, say("plan-begin-help", { edition: store.edition })),
    h("label", { for: "plan-school" }, say("plan-school")),
    school,
    gradeBoxes(state, "plan-begin", say("plan-begin-grades"), new Set(), false, (chosen) => {
      grades = chosen;
    }),
    missing,
  );
  const begin = async (): Promise<boolean> => {
    const name = school.value.trim();
    if (name === "" || grades.length === 0) {
      missing.textContent = say(name === "" ? "plan-begin-no-school" : "plan-begin-no-grade");
      return false;
    }
    try {
      const decided = await store.engine.ask({ ask: "new-plan", edition: store.edition, school: name, grades });
      if (decided.refused) {
        missing.textContent = `${decided.refused.message} ${decided.refused.help}`.trim();
        return false;
      }
      store.plan = decided.files.find((file) => file.is_new)?.path ?? store.plan;
      await store.refresh();
      return true;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      tellRefused(error);
      return false;
    }
  };
  openDialog(say("plan-begin"), content, [
    { label: say("plan-cancel"), act: () => {} },
    { label: say("plan-begin-now"), primary: true, act: begin },
  ]);
}
