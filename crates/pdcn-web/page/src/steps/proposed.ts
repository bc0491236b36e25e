// *Ce qui va arriver*: what operations come to, asked anew a moment after each change.

import type { Decided, Operation, PageFinding, Refused } from "../contract";
import { h, replace, type Child } from "../dom";
import { EngineError } from "../engine";
import type { Store } from "../store";
import { say } from "../words";

const WAIT = 250;
const SHOWN = 6;

export interface Proposed {
  readonly element: HTMLElement;
  /** Asks again, in a moment. */
  refresh(): void;
  /** Shows why it was refused, where the person looks. */
  refuse(refused: Refused): void;
}

/** Shows what the operations come to; `operations` gives nothing as long as something is missing. */
export function proposed(store: Store, operations: () => Operation[] | null, also: () => string[] = () => []): Proposed {
  const content = h("div", { class: "proposed-content" });
  const status = h("p", { class: "hidden", role: "status" });
  const element = h(
    "section",
    { class: "proposed", "aria-label": say("steps-proposed") },
    h("h3", null, say("steps-proposed")),
    content,
    status,
  );
  let asked = 0;
  let isShown = false;
  let wait = 0;

  const ask = async (): Promise<void> => {
    const number = ++asked;
    const list = operations();
    if (list === null) {
      status.textContent = "";
      element.removeAttribute("aria-busy");
      isShown = false;
      return replace(content, h("p", { class: "soft" }, say("steps-proposed-nothing-yet")));
    }
    element.setAttribute("aria-busy", "true");
    if (!isShown) replace(content, h("p", { class: "soft" }, say("steps-proposed-wait")));
    try {
      const decided = await store.engine.ask({ ask: "propose", edition: store.edition, operations: list });
      if (number === asked) show(decided);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (number === asked) refuse(error);
    } finally {
      if (number === asked) element.removeAttribute("aria-busy");
    }
  };
  const refuse = (refused: Refused): void => {
    isShown = true;
    replace(content, refusal(refused));
    status.textContent = refused.message;
    content.scrollIntoView({ block: "nearest" });
  };
  const show = (decided: Decided): void => {
    isShown = true;
    replace(content, decided.refused ? refusal(decided.refused) : told(decided, also()));
    const values = { changes: decided.changes.length + also().length, come: decided.come.length };
    status.textContent = decided.refused ? decided.refused.message : say("steps-proposed-count", values);
  };
  const refresh = (): void => {
    clearTimeout(wait);
    wait = window.setTimeout(() => void ask(), WAIT);
  };
  void ask();
  return { element, refresh, refuse };
}

/** Why something cannot be done, and what to do. */
export function refusal({ message, help }: Refused): HTMLElement {
  return h(
    "div",
    { class: "refused" },
    h("p", null, h("strong", { class: "error" }, "✖ ", say("steps-refused")), " ", message),
    help ? h("p", { class: "soft" }, help) : null,
  );
}

/** All that operations come to, in words. */
export function told(decided: Decided, also: string[] = []): Child {
  const { left, new_ids, come, gone } = decided;
  const changes = [...also, ...decided.changes];
  const isNothing = changes.length + left.length + new_ids.length + come.length + gone.length === 0;
  if (isNothing) return h("p", { class: "soft" }, say("steps-proposed-nothing"));
  return [
    list(null, changes),
    new_ids.length > 0 ? h("p", null, say("steps-new-ids", { count: new_ids.length, ids: new_ids.join(", ") })) : null,
    list(say("steps-left"), left),
    list(say("steps-come"), come.map(finding)),
    list(say("steps-gone"), gone.map(finding)),
  ];
}

const SIGNS: Record<string, string> = { error: "✖", warning: "⚠", info: "ℹ" };

function finding({ level, message, subject }: PageFinding): HTMLElement {
  const name = level === "error" || level === "warning" ? level : "info";
  return h(
    "span",
    null,
    h("span", { class: name }, h("span", { "aria-hidden": "true" }, SIGNS[name], " "), say(`steps-level-${name}`)),
    // Many a message names it already.
    subject && !message.includes(subject) ? ` ${subject}` : null,
    say("steps-colon"),
    message,
  );
}

/** A list whose first ones are in view and the others folded. */
export function list(title: string | null, items: Child[], heading: "h3" | "h4" = "h4"): Child {
  if (items.length === 0) return null;
  const item = (one: Child): HTMLElement => h("li", null, one);
  const rest = items.slice(SHOWN);
  return [
    title === null ? null : h(heading, null, title),
    h("ul", null, items.slice(0, SHOWN).map(item)),
    rest.length > 0
      ? h("details", null, h("summary", null, say("steps-others", { count: rest.length })), h("ul", null, rest.map(item)))
      : null,
  ];
}
