// One finding, as it stands beside a field or in the list: how serious, what is wrong, and what can be done about it.

import { canEdit } from "../change";
import type { PageFinding } from "../contract";
import { h, type Child } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { explain } from "./explain";
import { keep, mend } from "./mend";

export const LEVELS = ["error", "warning", "info"] as const;
const SIGNS: Record<string, string> = { error: "✖", warning: "▲", info: "●" };

/** Some help says what to write in a file; the form is there for that. */
function isForPage(help: string): boolean {
  return !/\[\w|\.toml|\w = ["\[{]|pdcn /.test(help);
}

/** A finding; `lead` stands above it in the list, and says what it is about. */
export function findingCard(store: Store, finding: PageFinding, lead: Child = null): HTMLElement {
  const key = `finding ${finding.fingerprint}`;
  const button = (name: string, act: () => void, kind = "plain"): HTMLElement => h(
    "button",
    { type: "button", class: `${kind} small`, "data-key": `${key} ${name}`, on: { click: act } },
    say(`findings-${name}`),
    h("span", { class: "hidden" }, say("findings-about", { message: finding.message })),
  );
  const isMine = canEdit(store);
  return h(
    "div",
    { class: `finding ${finding.level}` },
    lead,
    h(
      "p",
      { class: "message" },
      h("span", { class: `level ${finding.level}` }, h("span", { "aria-hidden": "true" }, SIGNS[finding.level] ?? "●", " "), say(`findings-${finding.level}`)),
      " ",
      finding.message,
    ),
    finding.help && isForPage(finding.help) ? h("p", { class: "soft help" }, finding.help) : null,
    h(
      "div",
      { class: "row" },
      isMine && finding.fix ? button("mend", () => void mend(store, finding), "mend") : null,
      button("why-button", () => void explain(store, finding)),
      isMine && finding.can_accept ? button("keep", () => void keep(store, finding)) : null,
    ),
  );
}
