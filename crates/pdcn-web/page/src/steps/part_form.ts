// One part of an outcome that is split, or what several become: its texts, its competency and its grades.

import type { Outcome, Part, State } from "../contract";
import { h } from "../dom";
import { say } from "../words";
import { competencies, grades } from "./choices";
import { choice, more, said, side, words, type Control } from "./controls";

export interface PartForm {
  readonly statement: Control;
  part(): Part;
  /** Its fields, by its number from 0; with a way to take it out when there is one. */
  fieldset(at: number, drop: (() => void) | null): HTMLElement;
}

interface Asked {
  outcome: Outcome;
  statement: string;
  /** The first keeps the texts of the outcome, when its statement stays whole. */
  isFirst: boolean;
  changed: () => void;
}

export function partOf(state: State, { outcome, statement, isFirst, changed }: Asked): PartForm {
  const english = outcome.translation?.["en"];
  const isWhole = isFirst && statement === outcome.statement;
  const same = (value: string | null | undefined): string => value ?? "";
  const statements = words({ label: say("steps-statement"), rows: 2, value: statement, first: isFirst, changed });
  const pupil = words({ label: say("steps-pupil"), value: isWhole ? same(outcome.pupil) : "", changed });
  const learn = choice({ label: say("steps-learn"), groups: grades(state), value: same(outcome.learn), changed });
  const master = choice({
    label: say("steps-master"),
    groups: grades(state),
    none: say("steps-none"),
    value: same(outcome.master),
    changed,
  });
  const competency = choice({
    label: say("steps-competency"),
    groups: competencies(state),
    value: same(outcome.competency),
    changed,
  });
  const englishStatement = words({
    label: say("steps-statement-en"),
    rows: 2,
    lang: "en",
    value: isWhole ? same(english?.statement) : "",
    changed,
  });
  const englishPupil = words({ label: say("steps-pupil-en"), lang: "en", value: isWhole ? same(english?.pupil) : "", changed });
  const other = (control: Control, own: string | null | undefined): string | null =>
    control.value === same(own) || control.value === "" ? null : control.value;
  const content = [
    statements.element,
    pupil.element,
    side(learn.element, master.element),
    more(say("steps-part-more"), competency.element, englishStatement.element, englishPupil.element),
  ];
  return {
    statement: statements,
    part: () => ({
      statement: statements.value,
      pupil: said(pupil),
      competency: other(competency, outcome.competency),
      learn: other(learn, outcome.learn),
      master: other(master, outcome.master),
      translations:
        englishStatement.value === "" ? [] : [{ language: "en", statement: englishStatement.value, pupil: said(englishPupil) }],
    }),
    fieldset: (at, drop) =>
      h(
        "fieldset",
        null,
        h("legend", null, say("steps-part", { number: at + 1 })),
        content,
        drop &&
          h(
            "div",
            { class: "row" },
            h("button", { type: "button", class: "plain", on: { click: drop } }, say("steps-part-drop", { number: at + 1 })),
          ),
      ),
  };
}
