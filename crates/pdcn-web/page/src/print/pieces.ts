// The pieces that a person may want on paper, by what they are for; each is a view of the engine with what is asked of it. Pure.

import type { Guidance, Viewed } from "../contract";

export interface Piece {
  /** Its name in the catalogue: `print-piece-NAME`; nothing for a view that this page does not know yet. */
  name: string | null;
  view: Viewed;
  /** What is offered first, in this order. */
  first: Guidance[];
  /** What is offered under *Plus de choix*. */
  more: Guidance[];
  /** What must be chosen for the piece to make sense. */
  needed: readonly string[];
  /** What is asked without being offered. */
  fixed: readonly [string, string][];
}

export type Group = { name: string; pieces: Piece[] };

type Told = {
  name: string;
  view: string;
  first?: readonly string[];
  needed?: readonly string[];
  fixed?: readonly [string, string][];
  hidden?: readonly string[];
};

const SELECTING = ["stage", "cycle", "grade", "strand", "competency", "framework", "ai"] as const;

const TOLD: readonly (readonly [string, readonly Told[]])[] = [
  [
    "class",
    [
      { name: "grade", view: "table", first: ["grade"], needed: ["grade"], hidden: ["stage", "cycle"] },
      { name: "checklist", view: "checklist", first: ["grade", "pupils"], needed: ["grade"], hidden: ["stage", "cycle"] },
      { name: "poster", view: "chart", first: ["stage", "strand"] },
    ],
  ],
  [
    "team",
    [
      { name: "table", view: "table", first: ["stage", "strand"] },
      { name: "developing", view: "developing", first: ["cycle"] },
      { name: "coverage", view: "coverage", first: ["stage", "all"], hidden: ["plan", "plans", "framework"] },
      { name: "frameworks", view: "coverage", first: ["framework"], needed: ["framework"], hidden: ["plan", "plans", "all"] },
      { name: "map", view: "map", first: ["grade", "strand", "around"] },
      { name: "topics", view: "topics", first: ["topic"] },
      { name: "material", view: "material", first: ["grade", "resource"] },
      { name: "lexicon", view: "lexicon", first: ["pupils"] },
      { name: "reflection", view: "reflection", hidden: ["plan", "activity"] },
    ],
  ],
  [
    "school",
    [
      { name: "plan", view: "coverage", first: ["plan"], needed: ["plan"], fixed: [["all", ""]], hidden: ["framework", "plans"] },
      { name: "plan-reflection", view: "reflection", first: ["plan"], needed: ["plan"], hidden: ["activity"] },
      { name: "plans", view: "coverage", fixed: [["plans", ""]], hidden: ["plan", "framework", "all", "reuse"] },
    ],
  ],
  [
    "meeting",
    [
      { name: "changes", view: "changes", first: ["details", "list"] },
      { name: "measures", view: "measures" },
      { name: "inventory", view: "inventory", first: ["edition"] },
    ],
  ],
];

/** What only the command has a use for. */
const NEVER = ["min", "steps"];

/** The pieces that can be made, in groups; views that are not known here come last under their own titles. */
export function pieces(views: readonly Viewed[]): Group[] {
  const known = new Set(TOLD.flatMap(([, told]) => told.map(({ view }) => view)));
  const groups = TOLD.map(([name, told]) => ({
    name,
    pieces: told.flatMap((piece) => {
      const view = views.find((view) => view.name === piece.view);
      return view && canBeMade(view, piece) ? [pieceOf(view, piece)] : [];
    }),
  }));
  const others = views.filter((view) => !known.has(view.name) && view.name !== "show");
  groups.push({ name: "others", pieces: others.map((view) => pieceOf(view, { name: "", view: view.name })) });
  return groups.filter((group) => group.pieces.length > 0);
}

/** What must be chosen must have something to choose from: without a plan there is no sheet of a plan. */
function canBeMade(view: Viewed, { needed = [], fixed = [] }: Told): boolean {
  const asks = (name: string): Guidance | undefined => view.asks.find((ask) => ask.name === name);
  return needed.every((name) => (asks(name)?.choices.length ?? 0) > 0) && fixed.every(([name]) => asks(name) !== undefined);
}

function pieceOf(view: Viewed, { name, first = [], needed = [], fixed = [], hidden = [] }: Told): Piece {
  const isShown = (ask: Guidance): boolean => {
    const isOffered = !hidden.includes(ask.name) && !NEVER.includes(ask.name) && !fixed.some(([one]) => one === ask.name);
    return isOffered && (ask.form !== "name" || ask.choices.length > 0);
  };
  const asks = view.asks.filter(isShown);
  const order = first.length > 0 || name !== "" ? first : SELECTING.slice(2, 4);
  return {
    name: name === "" ? null : name,
    view,
    first: order.flatMap((name) => asks.filter((ask) => ask.name === name)),
    more: asks.filter((ask) => !order.includes(ask.name)),
    needed,
    fixed,
  };
}
