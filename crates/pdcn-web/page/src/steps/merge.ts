// *Fusionner*: several outcomes that become one, with the words of one of them or new ones.

import type { Operation } from "../contract";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { competencies, gradeAt, grades, outcomes, statementOf } from "./choices";
import { choice, part, radios, said, side, words } from "./controls";
import { NO_REASON, guide, mayBegin } from "./guided";
import { picker } from "./picker";

const NEW = "new";

/** Brings outcomes together into one. */
export function mergeOutcomes(store: Store, ids: string[]): void {
  const state = store.state;
  if (!mayBegin(store) || !state) return;
  let refresh = (): void => {};
  const changed = (): void => refresh();
  const rows = new Map(state.rows.map((row) => [row.id, row]));
  const competencyOf = (id: string | undefined): string => rows.get(id ?? "")?.competency ?? "";
  const which = picker({
    label: say("steps-merge-what"),
    help: say("steps-merge-what.help"),
    all: outcomes(state),
    chosen: ids,
    settled: ids.length > 1,
    first: ids.length < 2,
    near: ({ id }) => which.ids.some((one) => competencyOf(one) === competencyOf(id)),
    changed: () => {
      draw();
      changed();
    },
  });
  const statement = words({ label: say("steps-statement"), rows: 2, changed });
  const pupil = words({ label: say("steps-pupil"), changed });
  const english = words({ label: say("steps-statement-en"), rows: 2, lang: "en", changed });
  const englishPupil = words({ label: say("steps-pupil-en"), lang: "en", changed });
  const learn = choice({ label: say("steps-learn"), groups: grades(state), none: say("steps-merge-first"), changed });
  const master = choice({ label: say("steps-master"), groups: grades(state), none: say("steps-merge-last"), changed });
  const competency = choice({
    label: say("steps-competency"),
    groups: competencies(state),
    none: say("steps-merge-competency"),
    changed,
  });
  const reason = words({ label: say("steps-reason"), help: say("steps-reason.help"), rows: 2, first: ids.length >= 2, changed });
  const kept = part();
  const fresh = h("div", { class: "controls" }, statement.element, pupil.element, english.element, englishPupil.element);
  let keep = { element: kept.element, value: NEW };

  const draw = (): void => {
    const value = which.ids.includes(keep.value) ? keep.value : (which.ids[0] ?? NEW);
    const one = (id: string): [string, HTMLElement] => [
      id,
      h("span", null, say("steps-merge-keep", { statement: statementOf(state, id) }), " ", h("small", { class: "soft" }, id)),
    ];
    keep = radios(say("steps-merge-words"), [...which.ids.map(one), [NEW, say("steps-merge-new")]], value, () => {
      turn();
      changed();
    });
    kept.show(which.ids.length > 0 ? keep.element : null);
    turn();
  };
  const turn = (): void => {
    fresh.hidden = keep.value !== NEW || which.ids.length === 0;
  };
  draw();
  const isNew = (): boolean => keep.value === NEW;
  const operations = (): Operation[] => [
    {
      do: "merge",
      ids: which.ids,
      keep: isNew() ? null : keep.value,
      into: {
        // What goes on as it is keeps all its texts.
        statement: isNew() ? statement.value : "",
        pupil: isNew() ? said(pupil) : null,
        competency: said(competency),
        learn: said(learn),
        master: said(master),
        translations:
          isNew() && english.value !== "" ? [{ language: "en", statement: english.value, pupil: said(englishPupil) }] : [],
      },
      reason: reason.value || NO_REASON,
    },
  ];
  const isInOrder = (): boolean =>
    learn.value === "" || master.value === "" || gradeAt(state, learn.value) <= gradeAt(state, master.value);
  refresh = guide(store, {
    title: say("steps-merge-title"),
    lead: say("steps-merge-lead"),
    content: [which.element, kept.element, fresh, reason.element, side(learn.element, master.element), competency.element],
    needs: [
      { control: which, isThere: () => which.ids.length >= 2, message: say("steps-merge-missing") },
      { control: statement, isThere: () => !isNew() || statement.value !== "", message: say("steps-statement-missing") },
      { control: master, isThere: isInOrder, message: say("steps-grades-order") },
      { control: reason, isThere: () => reason.value !== "", message: say("steps-reason-missing"), later: true },
    ],
    operations,
    label: say("steps-merge"),
    step: () => say("steps-merge-step", { ids: which.ids.join(", ") }),
    done: ({ new_ids }) => {
      store.several.clear();
      store.choose(isNew() ? (new_ids[0] ?? null) : keep.value);
    },
  });
}
