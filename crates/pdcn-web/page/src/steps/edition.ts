// What can be done with an edition as a whole: its lists, its names, the next year, publishing.

import { openDialog } from "../dialog";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { nextEdition } from "./next";
import { publishEdition } from "./publish";
import { editRecords } from "./records";
import { renameRecord } from "./rename";

const STEPS: [name: string, open: (store: Store) => void][] = [
  ["records", (store) => editRecords(store)],
  ["rename", (store) => renameRecord(store, [])],
  ["next", (store) => nextEdition(store, [])],
  ["publish", (store) => publishEdition(store, [])],
];

/** Asks which of them. */
export function editionSteps(store: Store): void {
  const way = ([name, open]: (typeof STEPS)[number], at: number): HTMLElement =>
    h(
      "li",
      null,
      h(
        "button",
        {
          type: "button",
          autofocus: at === 0,
          on: {
            click: () => {
              dialog.close();
              setTimeout(() => open(store));
            },
          },
        },
        h("strong", null, say(`steps-edition-${name}`)),
        h("span", { class: "soft" }, say(`steps-edition-${name}.help`)),
      ),
    );
  const content = h("ul", { class: "edition-steps" }, STEPS.map(way));
  const dialog = openDialog(say("steps-edition-title", { edition: store.edition }), content, [
    { label: say("steps-close"), act: () => {} },
  ]);
}
