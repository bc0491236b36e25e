// *Ajouter un apprentissage*: where it goes, what the pupil can show, from when to when, what comes before, what it covers.

import type { AiUse, Operation, State } from "../contract";
import { say } from "../words";
import type { Store } from "../store";
import { codes, competencies, grades, outcomes, strandOf } from "./choices";
import { choice, more, said, side, tick, words } from "./controls";
import { guide, mayBegin } from "./guided";
import { attempt } from "./notice";
import { picker } from "./picker";
import { prerequisitePicker } from "./prerequisites";

/** Adds an outcome; it begins like the one whose id is given. */
export function addOutcome(store: Store, ids: string[]): void {
  if (mayBegin(store)) void attempt(() => open(store, ids[0]));
}

/** The competency that is meant: of the outcome that is looked at, else of what is filtered. */
function begun({ edition, rows }: State, store: Store, id: string | undefined): string {
  const like = rows.find((row) => row.id === id)?.competency;
  const filtered = store.filters.competency ?? edition.competency?.find((one) => one.strand === store.filters.strand)?.id;
  return filtered ?? like ?? "";
}

async function open(store: Store, id: string | undefined): Promise<void> {
  const state = store.state;
  if (!state) return;
  const fields = await store.engine.ask({ ask: "fields", of: "outcome" });
  const uses = fields.find((field) => field.key === "ai-use")?.choices ?? [];
  let refresh = (): void => {};
  const changed = (): void => refresh();

  const competency = choice({
    label: say("steps-competency"),
    groups: competencies(state),
    none: say("steps-choose"),
    value: begun(state, store, id),
    changed,
  });
  const statement = words({ label: say("steps-statement"), help: say("steps-statement.help"), rows: 2, first: true, changed });
  const pupil = words({ label: say("steps-pupil"), help: say("steps-pupil.help"), changed });
  const learn = choice({
    label: say("steps-learn"),
    groups: grades(state),
    none: say("steps-choose"),
    value: store.filters.grade ?? "",
    changed,
  });
  const master = choice({ label: say("steps-master"), groups: grades(state), none: say("steps-choose"), changed });
  const use = choice({ label: say("steps-ai-use"), groups: [{ label: "", options: uses }], value: "none", changed });
  const essential = tick(say("steps-essential"), false, changed);
  const reuse = choice({ label: say("steps-reuse"), groups: grades(state), none: say("steps-reuse-last"), changed });
  const without = words({ label: say("steps-open"), help: say("steps-open.help"), changed });
  const before = prerequisitePicker(outcomes(state), {
    near: (row) => strandOf(state, competency.value) === state.rows.find((one) => one.id === row.id)?.strand,
    changed,
  });
  const covers = picker({ label: say("steps-aligns"), help: say("steps-aligns.help"), all: codes(state), changed });
  const english = words({ label: say("steps-statement-en"), rows: 2, lang: "en", changed });
  const englishPupil = words({ label: say("steps-pupil-en"), lang: "en", changed });
  const example = words({ label: say("steps-examples"), help: say("steps-one-a-line"), rows: 2, changed });
  const source = words({ label: say("steps-source"), help: say("steps-source.help"), changed });

  const operations = (): Operation[] => [
    {
      do: "add-outcome",
      competency: competency.value,
      statement: statement.value,
      pupil: said(pupil),
      learn: learn.value,
      master: said(master),
      reuse: said(reuse),
      open: said(without),
      "ai-use": use.value === "" ? null : (use.value as AiUse),
      essential: essential.checked,
      aligns: covers.ids,
      examples: example.value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
      source: said(source),
      translations: english.value === "" ? [] : [{ language: "en", statement: english.value, pupil: said(englishPupil) }],
      prerequisites: before.prerequisites(),
    },
  ];
  refresh = guide(store, {
    title: say("steps-add-title"),
    content: [
      statement.element,
      pupil.element,
      competency.element,
      side(learn.element, master.element),
      side(use.element, essential.element),
      before.element,
      covers.element,
      english.element,
      englishPupil.element,
      more(say("steps-more"), reuse.element, without.element, example.element, source.element),
    ],
    needs: [
      { control: statement, isThere: () => statement.value !== "", message: say("steps-statement-missing") },
      { control: competency, isThere: () => competency.value !== "", message: say("steps-competency-missing") },
      { control: learn, isThere: () => learn.value !== "", message: say("steps-learn-missing") },
      {
        control: master,
        isThere: () => master.value !== "" || without.value !== "",
        message: say("steps-master-missing"),
        later: true,
      },
    ],
    operations,
    label: say("steps-add"),
    step: () => say("steps-add-step", { statement: statement.value }),
    done: ({ new_ids }) => store.choose(new_ids[0] ?? null),
  });
}
