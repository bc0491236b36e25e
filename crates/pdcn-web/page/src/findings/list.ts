// All that is found, the most serious first; a click goes to the outcome and to its field.

import { canEdit } from "../change";
import type { PageFinding } from "../contract";
import { h, replace } from "../dom";
import { editionOf } from "../filters";
import { NARROW } from "../narrow";
import { openAt } from "../outcome/open-at";
import type { Store } from "../store";
import { say } from "../words";
import { aboutOf } from "./about";
import { findingCard, LEVELS } from "./finding";
import { mendAll } from "./mend";

/** How many are drawn at once; more come with a button. */
const STEP = 60;

/** Shows the list of findings in the middle of the progression. */
export function showFindings(store: Store): void {
  store.middle = "findings";
  // The outcome would hide the list.
  if (window.matchMedia(NARROW).matches) store.chosen = null;
  store.go("progression");
}

export function findingList(store: Store): { element: HTMLElement; update(shown: readonly PageFinding[]): void } {
  const element = h("div", { class: "finding-list", tabindex: -1 });
  let most = STEP;
  let last: readonly PageFinding[] = [];

  function update(shown: readonly PageFinding[]): void {
    last = shown;
    const cards = [...element.querySelectorAll(".finding")];
    const had = cards.findIndex((card) => card.contains(document.activeElement));
    const sorted = LEVELS.flatMap((level) => shown.filter((finding) => finding.level === level));
    const safe = shown.filter((finding) => finding.fix === "safe").length;
    const near = sorted.slice(0, most);
    replace(
      element,
      sorted.length === 0 ? h("p", { class: "empty" }, say("findings-none")) : null,
      safe > 0 && canEdit(store)
        ? h("div", { class: "row all" }, h(
          "button",
          { type: "button", "data-key": "mend all", on: { click: () => void mendAll(store) } },
          say("findings-mend-all", { count: safe }),
        ))
        : null,
      LEVELS.map((level) => {
        const count = sorted.filter((finding) => finding.level === level).length;
        const own = near.filter((finding) => finding.level === level);
        if (own.length === 0) return null;
        return h("section", null, h("h2", null, say(`findings-${level}s`, { count })), h("ul", null, own.map((finding) => h("li", null, card(finding)))));
      }),
      sorted.length > most
        ? h("button", { type: "button", "data-key": "more findings", on: { click: more } }, say("findings-more", { count: sorted.length - most }))
        : null,
    );
    // What was mended is gone: the focus goes to what stands in its place.
    if (had < 0 || element.contains(document.activeElement)) return;
    const next = element.querySelectorAll(".finding");
    (next[Math.min(had, next.length - 1)]?.querySelector("button") ?? element).focus();
  }

  function more(): void {
    most += STEP;
    update(last);
  }

  function card(finding: PageFinding): HTMLElement {
    const edition = editionOf(finding) ?? store.edition;
    const isOther = edition !== store.edition;
    const row = isOther ? undefined : store.state?.rows.find((one) => one.id === finding.subject);
    const isPlan = store.state?.plans.some((plan) => plan.path === finding.path) ?? false;
    const name = row || !store.state ? row?.statement ?? "" : aboutOf(store.state, finding);
    const go = async (): Promise<void> => {
      if (isOther) {
        await store.refresh(edition);
        return openAt(store, finding.subject ?? "", finding.field ?? null);
      }
      if (row) return openAt(store, row.id, finding.field ?? null);
      store.plan = finding.path;
      store.go("plan");
    };
    const lead = row || isPlan || isOther
      ? h(
        "button",
        { type: "button", class: `plain lead${row?.id === store.chosen ? " chosen" : ""}`, "data-key": `finding ${finding.fingerprint} go`, on: { click: () => void go() } },
        name, " ", h("span", { class: "id" }, row?.id, isOther ? ` ${edition}` : null),
      )
      : h("p", { class: "lead" }, name);
    return findingCard(store, finding, lead);
  }

  return { element, update };
}
