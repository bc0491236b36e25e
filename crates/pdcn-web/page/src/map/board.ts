// The cards of the map: five columns from the farthest before to the farthest after, each a list that reads well without the lines.

import type { Row, State } from "../contract";
import { h, svg } from "../dom";
import { yearsOf } from "../years";
import { say } from "../words";
import type { Around, Link } from "./around";
import { drawLines } from "./lines";

const PLACES = ["earlier", "before", "middle", "after", "later"] as const;
/** In the far columns more would hide what is near. */
const FAR = 14;

export function mapBoard(state: State, around: Around, walk: (id: string) => void, read: (id: string) => void): HTMLElement {
  const rows = new Map(state.rows.map((row) => [row.id, row]));
  const drawing = svg("svg", { class: "map-lines", "aria-hidden": "true", focusable: "false" });
  const columns = around.columns.map((ids, at) => {
    const place = PLACES[at] ?? "middle";
    const isFar = at === 0 || at === 4;
    const shown = isFar ? ids.slice(0, FAR) : ids;
    const cards = shown.map((id) => card(state, rows.get(id), id, place, linksOf(around, id, at), rows, walk, read));
    const rest = ids.length - shown.length;
    return h(
      "section",
      { class: `map-column ${place}`, "aria-labelledby": `map-${place}` },
      h("h2", { id: `map-${place}` }, say(`map-${place}`, { count: ids.length })),
      ids.length === 0 ? h("p", { class: "soft" }, say(`map-nothing-${place}`)) : h("ul", null, cards),
      rest > 0 ? h("p", { class: "soft" }, say("map-rest", { count: rest })) : null,
    );
  });
  // Read in this order: what is asked about, then what is nearest; the style sheet puts each in its column.
  const board = h(
    "div",
    { class: "map-board" },
    drawing,
    [2, 1, 0, 3, 4].map((at) => columns[at]),
  );
  const shownIds = new Set(around.columns.flatMap((ids, at) => (at === 0 || at === 4 ? ids.slice(0, FAR) : ids)));
  const links = around.links.filter((link) => shownIds.has(link.from) && shownIds.has(link.to));
  new ResizeObserver(() => {
    // What is about the middle must not hide it: a board higher than the window begins at its top.
    board.classList.toggle("tall", board.scrollHeight > window.innerHeight * 0.7);
    drawLines(drawing, board, links);
  }).observe(board);
  return board;
}

/** The links that a card tells of: those towards the middle. */
function linksOf({ links, columns }: Around, id: string, at: number): Link[] {
  if (at === 2) return [];
  const nearer = new Set(at < 2 ? columns[at + 1] : columns[at - 1]);
  return links.filter((link) => (at < 2 ? link.from === id && nearer.has(link.to) : link.to === id && nearer.has(link.from)));
}

function card(
  state: State,
  row: Row | undefined,
  id: string,
  place: (typeof PLACES)[number],
  links: Link[],
  rows: ReadonlyMap<string, Row>,
  walk: (id: string) => void,
  read: (id: string) => void,
): HTMLElement {
  const statement = row?.statement ?? id;
  const about = h("small", { class: "soft" }, row ? `${yearsOf(state, row)} · ` : null, h("span", { class: "id" }, id));
  if (place === "middle") {
    return h(
      "li",
      { "data-outcome": id, class: "map-card", "aria-current": "true" },
      h("strong", null, statement),
      about,
      row?.pupil ? h("p", { class: "pupil" }, row.pupil) : null,
      h("button", { type: "button", "data-key": "map-read", on: { click: () => read(id) } }, say("map-read")),
    );
  }
  const isFar = place === "earlier" || place === "later";
  const reasons = links.map((link) => {
    const other = link.from === id ? link.to : link.from;
    const towards = isFar ? say("map-towards", { statement: short(rows.get(other)?.statement ?? other), direction: place }) : null;
    return h(
      "li",
      { class: link.strength ?? "unsaid" },
      h("b", null, say(`map-${link.strength ?? "unsaid"}`)),
      link.isWithin ? ` (${say("outcome-within")})` : null,
      towards ? ` ${towards}` : null,
      link.reason ? [say("map-colon"), link.reason] : null,
    );
  });
  return h(
    "li",
    { "data-outcome": id, class: "map-card" },
    h("button", { type: "button", class: "plain", "data-key": `map-${id}`, on: { click: () => walk(id) } }, statement, about),
    h("ul", { class: "map-reasons" }, reasons),
  );
}

function short(statement: string): string {
  const words = statement.split(" ");
  return words.length <= 6
    ? statement.replace(/\.$/, "")
    : `${words
        .slice(0, 6)
        .join(" ")
        .replace(/[,;:]$/, "")}…`;
}
