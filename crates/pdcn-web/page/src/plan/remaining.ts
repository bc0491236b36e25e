// What is left to place: the outcomes that the grades work on and that no activity names, by strand.

import type { Row } from "../contract";
import { h } from "../dom";
import { strandTitle } from "../titles";
import { say } from "../words";
import { yearsOf } from "../years";
import { askedOf, gradesOf } from "./activities";
import { placeOutcome } from "./add";
import { fold } from "./fold";
import type { PlanView } from "./view";

/** How much of what is asked has a place, in words. */
export function placedWords(view: PlanView): string {
  const { asked, placed } = placedCount(view);
  return say("plan-placed", { placed, asked });
}

export function placedSoFar(view: PlanView): HTMLElement {
  const { asked, placed } = placedCount(view);
  return h(
    "div",
    { class: "plan-placed" },
    h("label", { for: "plan-progress" }, placedWords(view)),
    h("progress", { id: "plan-progress", max: Math.max(asked, 1), value: placed }),
  );
}

function placedCount({ state, page }: PlanView): { asked: number; placed: number } {
  const asked = askedOf(state, gradesOf(state, page)).length;
  return { asked, placed: Math.max(asked - page.left_out.length, 0) };
}

export function remaining(view: PlanView): HTMLElement {
  const rows = leftRows(view, view.grade ? [view.grade] : null);
  const title = h("h2", { id: "plan-remaining" }, say("plan-remaining", { count: rows.length }));
  const strands = (view.state.edition.strand ?? []).map(({ id = "" }) => {
    const own = rows.filter((row) => row.strand === id);
    if (own.length === 0) return null;
    const rest = own.length - SHOWN;
    return fold(
      `strand-${id}`,
      false,
      [strandTitle(view.state, id), h("span", { class: "soft count" }, ` ${own.length}`)],
      h(
        "ul",
        null,
        own.slice(0, SHOWN).map((row) => leftRow(view, row)),
      ),
      rest > 0 ? h("p", { class: "soft" }, say("plan-remaining-more", { count: rest })) : null,
    );
  });
  return h(
    "section",
    { class: "plan-remaining", "aria-labelledby": "plan-remaining" },
    title,
    rows.length === 0 ? h("p", null, say("plan-remaining-none")) : h("p", { class: "soft" }, say("plan-remaining-help")),
    strands,
  );
}

/** More of one strand would be no list that anybody reads; a grade is chosen first. */
const SHOWN = 60;

function leftRow(view: PlanView, row: Row): HTMLElement {
  return h(
    "li",
    null,
    h(
      "span",
      null,
      row.statement,
      h("small", { class: "soft" }, ` ${yearsOf(view.state, row)} · ${row.id}`),
      row.essential ? h("small", { class: "essential" }, say("plan-essential")) : null,
    ),
    view.store.readonly
      ? null
      : h(
          "button",
          {
            type: "button",
            "aria-label": say("plan-place-this", { statement: row.statement }),
            "data-key": `plan-left-${row.id}`,
            on: { click: () => placeOutcome(view, row.id) },
          },
          say("plan-place-short"),
        ),
  );
}

/** What is left, for some grades or for all of the school; the essential first. */
export function leftRows(view: PlanView, grades: readonly string[] | null): Row[] {
  const left = new Set(view.page.left_out);
  const rows = grades ? askedOf(view.state, grades) : view.state.rows;
  return rows.filter((row) => left.has(row.id)).sort((one, other) => Number(other.essential) - Number(one.essential));
}
