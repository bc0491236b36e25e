// A school's plan: which one, its activities along the months, one of them as a form, and what is left to place.

import type { Operation, PlanPage, State } from "../contract";
import { tellRefused } from "../dialog";
import { h, replace } from "../dom";
import { EngineError } from "../engine";
import { activityForm } from "../plan/activity";
import { addActivity } from "../plan/add";
import { beginPlan } from "../plan/begin";
import { planBoard } from "../plan/board";
import { redrawTyped } from "../plan/field";
import { placedSoFar, placedWords, remaining } from "../plan/remaining";
import type { PlanView } from "../plan/view";
import { want } from "../print/wanted";
import { redraws } from "../redraw";
import type { Store } from "../store";
import { say } from "../words";

export function plan(store: Store): HTMLElement {
  const head = h("div", { class: "plan-head" });
  const body = h("div", { class: "plan-body" });
  const failed = h("p", { class: "error", role: "alert" });
  const told = h("p", { class: "hidden", "aria-live": "polite" });
  let activity: string | null = null;
  let grade: string | null = null;
  let page: PlanPage | null = null;
  let pageOf: { state: State; path: string } | null = null;
  let wantsFocus: string | null = null;

  const decide = async (title: string, operations: Operation[]): Promise<boolean> => {
    try {
      const decided = await store.decide(title, operations);
      if (decided.refused) tellRefused(decided.refused);
      if (!decided.made) draw();
      return decided.made;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      tellRefused(error);
      return false;
    }
  };
  const open = (next: string | null): void => {
    wantsFocus = next ? "#plan-activity" : activity ? `[data-key="plan-card-${CSS.escape(activity)}"]` : null;
    activity = next;
    draw();
  };
  const look = (next: string | null): void => {
    grade = next;
    draw();
  };

  const ask = async (state: State, path: string): Promise<void> => {
    pageOf = { state, path };
    try {
      const answer = await store.engine.ask({ ask: "plan", path });
      if (pageOf?.state !== state || pageOf.path !== path) return;
      page = answer;
      failed.textContent = "";
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      page = null;
      failed.textContent = `${error.message} ${error.help}`.trim();
    }
    draw();
  };

  const draw = (): void => {
    const { state } = store;
    if (!state) return;
    const isThere = state.plans.some((plan) => plan.path === store.plan);
    if (!isThere) store.plan = (state.plans.find((plan) => plan.edition === store.edition) ?? state.plans[0])?.path ?? null;
    drawHead(state);
    if (!store.plan) {
      page = null;
      replace(body, nothingYet(store));
      return;
    }
    // The plan is asked for again when anything changed; until it comes, the one that is shown stays.
    if (pageOf?.state !== state || pageOf.path !== store.plan) {
      if (pageOf?.path !== store.plan) activity = null;
      void ask(state, store.plan);
      return;
    }
    if (!page) return;
    const view: PlanView = { store, state, page, decide, open, grade, look };
    const words = placedWords(view);
    if (told.textContent !== words) told.textContent = words;
    const shown = page.plan.activity?.find((one) => one.id === activity);
    if (shown) {
      redrawTyped(body, activityForm(view, shown));
    } else {
      redrawTyped(
        body,
        h(
          "div",
          { class: "row plan-summary" },
          placedSoFar(view),
          store.readonly
            ? null
            : h(
                "button",
                { type: "button", class: "primary", "data-key": "plan-add", on: { click: () => addActivity(view, "") } },
                say("plan-add"),
              ),
        ),
        h("div", { class: "plan-columns" }, planBoard(view), remaining(view)),
      );
    }
    if (wantsFocus) {
      const target = body.querySelector<HTMLElement>(wantsFocus);
      if (target) wantsFocus = null;
      target?.focus();
      if (shown) target?.scrollIntoView({ block: "nearest" });
    }
  };

  const drawHead = (state: State): void => {
    const choose = (): void => {
      store.plan = select.value;
      grade = null;
      store.changed();
    };
    const select = h(
      "select",
      { id: "plan-which", "data-key": "plan-which", on: { change: choose } },
      state.plans.map((plan) =>
        h(
          "option",
          { value: plan.path, selected: plan.path === store.plan },
          say("plan-name", { school: plan.school, edition: plan.edition }),
        ),
      ),
    );
    replace(
      head,
      state.plans.length === 0 ? null : [h("label", { for: "plan-which" }, say("plan-which")), select],
      store.readonly
        ? null
        : h("button", { type: "button", "data-key": "plan-begin", on: { click: () => beginPlan(store) } }, say("plan-begin")),
      state.plans.length === 0
        ? null
        : h(
            "button",
            {
              type: "button",
              "data-key": "plan-print",
              on: {
                click: () => {
                  want("plan", new Map([["plan", store.plan ?? ""]]));
                  store.go("print");
                },
              },
            },
            say("plan-print"),
          ),
    );
  };

  redraws(store, "plan", draw);
  return h(
    "section",
    { class: "sheet plan-screen", "aria-labelledby": "plan-title" },
    h("h1", { id: "plan-title" }, say("plan-title")),
    h("p", { class: "soft" }, say("plan-lead")),
    head,
    failed,
    told,
    body,
  );
}

function nothingYet(store: Store): HTMLElement {
  return h(
    "div",
    { class: "plan-nothing" },
    h("p", null, say("plan-nothing")),
    store.readonly
      ? null
      : h("button", { type: "button", class: "primary", on: { click: () => beginPlan(store) } }, say("plan-begin")),
  );
}
