// What may be chosen for a piece, in the words of the page: titles in its language where the edition has them.

import type { Guidance, State, Viewed } from "../contract";
import { titleOf } from "../titles";
import { say } from "../words";

/** What may be added to each outcome, by names that only the command says. */
const DETAILS = new Set(["pupil", "evidence", "examples", "misconception", "family", "prerequisites", "alignments", "reused"]);

export function titled(views: readonly Viewed[], state: State): Viewed[] {
  const { stage = [], grade = [], strand = [], competency = [] } = state.edition;
  const lists: { [ask: string]: readonly { id?: string; title?: string }[] } = { stage, grade, strand, competency };
  const title = (ask: string, name: string, otherwise: string): string => {
    if (ask === "with") return DETAILS.has(name) ? say(`print-with-${name}`) : otherwise;
    return titleOf(
      lists[ask]?.find(({ id }) => id === name),
      otherwise,
    );
  };
  return views.map((view) => ({
    ...view,
    asks: view.asks.map((ask) => ({
      ...ask,
      choices: choicesOf(ask, state).map(([name, said]): [string, string] => [
        String(name),
        title(ask.name, String(name), String(said)),
      ]),
    })),
  }));
}

/** An outcome is asked for by its number, which nobody knows by heart. */
function choicesOf(ask: Guidance, state: State): readonly (readonly [unknown, unknown])[] {
  if (ask.name !== "around" || ask.choices.length > 0) return ask.choices;
  return state.rows.map((row) => [row.id, `${row.id} – ${row.statement}`]);
}
