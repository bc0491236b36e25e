// Help: the year in eight steps, the words of the trade, the keys, and what stays in this browser.

import { type Child, h } from "../dom";
import type { Screen, Store } from "../store";
import { nextEdition, publishEdition } from "../steps/steps";
import { say } from "../words";

type Place = Screen | "next" | "publish";

/** The steps of the year, each with the screen where it is done, or the guided step that does it. */
const STEPS: readonly (readonly [string, Place])[] = [
  ["hand-out", "print"],
  ["plans", "plan"],
  ["listen", "progression"],
  ["next", "next"],
  ["decide", "progression"],
  ["mend", "progression"],
  ["read-again", "changes"],
  ["publish", "publish"],
];

const TERMS = [
  "outcome",
  "statement",
  "pupil",
  "competency",
  "strand",
  "stage",
  "begin",
  "master",
  "reuse",
  "prerequisite",
  "alignment",
  "essential",
  "edition",
  "draft",
  "published",
  "retired",
  "finding",
  "plan",
] as const;

const KEYS = ["undo", "redo", "save", "walk", "open", "begin", "master", "reuse", "pick", "leave"] as const;

const KEPT = ["where", "leave", "erase", "share"] as const;

export function help(store: Store): HTMLElement {
  const part = (name: string, ...children: Child[]): HTMLElement => {
    return h("section", { "aria-labelledby": `help-${name}` }, h("h2", { id: `help-${name}` }, say(`help-${name}`)), children);
  };
  const goTo =
    (id: string) =>
    (event: Event): void => {
      event.preventDefault();
      const heading = element.querySelector<HTMLElement>(`#${id}`);
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView();
    };
  const parts = ["year", "terms", "keys", "kept", "trouble"];
  const element = h(
    "article",
    { class: "sheet help-screen", "aria-labelledby": "help-title" },
    h("h1", { id: "help-title" }, say("help-title")),
    h("p", null, say("help-lead")),
    h(
      "nav",
      { "aria-label": say("help-contents") },
      h(
        "ul",
        { class: "row" },
        parts.map((name) =>
          h("li", null, h("a", { href: `#help-${name}`, on: { click: goTo(`help-${name}`) } }, say(`help-${name}`))),
        ),
      ),
    ),
    part(
      "year",
      h(
        "ol",
        { class: "help-steps" },
        STEPS.map(([name, place]) =>
          h(
            "li",
            null,
            h("h3", null, say(`help-step-${name}`), h("small", { class: "soft" }, say(`help-step-${name}.when`))),
            h("p", null, say(`help-step-${name}.how`)),
            h(
              "button",
              {
                type: "button",
                "data-key": `help-${name}`,
                on: { click: () => lead(store, place) },
              },
              say(`help-go-${place}`),
            ),
          ),
        ),
      ),
    ),
    part(
      "terms",
      h(
        "dl",
        { class: "help-terms" },
        TERMS.map((name) => h("div", null, h("dt", null, say(`help-term-${name}`)), h("dd", null, say(`help-term-${name}.means`)))),
      ),
    ),
    part(
      "keys",
      h("p", null, say("help-keys-lead")),
      h(
        "table",
        { class: "help-keys" },
        h(
          "thead",
          null,
          h("tr", null, h("th", { scope: "col" }, say("help-keys-key")), h("th", { scope: "col" }, say("help-keys-does"))),
        ),
        h(
          "tbody",
          null,
          KEYS.map((name) =>
            h(
              "tr",
              null,
              h("th", { scope: "row" }, h("kbd", null, say(`help-key-${name}`))),
              h("td", null, say(`help-key-${name}.does`)),
            ),
          ),
        ),
      ),
    ),
    part(
      "kept",
      h(
        "ul",
        null,
        KEPT.map((name) => h("li", null, say(`help-kept-${name}`))),
      ),
    ),
    part(
      "trouble",
      h(
        "dl",
        { class: "help-terms wide" },
        ["save", "tabs", "file", "print"].map((name) =>
          h("div", null, h("dt", null, say(`help-trouble-${name}`)), h("dd", null, say(`help-trouble-${name}.mend`))),
        ),
      ),
    ),
  );
  return element;
}

/** Leads to where a step is done; without a pathway, to where one is opened. */
function lead(store: Store, place: Place): void {
  if (!store.state) return store.go("home");
  if (place === "next") return nextEdition(store, []);
  if (place === "publish") return publishEdition(store, []);
  store.go(place);
}
