// Another outcome as a link that opens it: its sentence first, its grade and id small.

import { h } from "../dom";
import type { Store } from "../store";
import { gradeOf, shortOf } from "../titles";
import { openAt } from "./open-at";

export function rowLink(store: Store, id: string, otherwise = ""): HTMLElement {
  const row = store.state?.rows.find((one) => one.id === id);
  if (!row || !store.state) return h("span", { class: "link" }, otherwise || id, " ", h("small", { class: "id" }, id));
  return h(
    "button",
    { type: "button", class: "plain link", "data-key": `link ${id}`, on: { click: () => openAt(store, id, null) } },
    row.statement,
    h("small", { class: "id" }, `${shortOf(gradeOf(store.state, row.learn), row.learn)} · ${id}`),
  );
}
