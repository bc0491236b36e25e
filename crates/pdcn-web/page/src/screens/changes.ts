// *Changements*: since opening, since last year or against another edition; the steps since opening; the page for the meeting.

import type { State } from "../contract";
import { tellRefused } from "../dialog";
import { h, replace } from "../dom";
import { EngineError } from "../engine";
import { download, printDocument, showDocument } from "../frame";
import type { Store } from "../store";
import { attempt } from "../steps/notice";
import { language, say } from "../words";

const OPENED = "opened";

/** The screen of changes. */
export function changes(store: Store): HTMLElement {
  const frame = h("iframe", { class: "changes-page" });
  const bar = h("div", { class: "changes-bar" });
  const steps = h("section", { class: "changes-steps" });
  const status = h("p", { class: "changes-status", role: "status" });
  const element = h("div", { class: "changes" }, bar, status, steps, frame);
  let from = OPENED;
  /** What is shown: of which state, in which language, from where. */
  let shown: { state: State | null; language: string; from: string } = { state: null, language: "", from: "" };
  let html = "";

  const others = (state: State): string[] =>
    state.editions
      .map((one) => one.id)
      .filter((id) => id !== state.edition.id)
      .reverse();
  const draw = (): void => {
    const { state } = store;
    if (store.screen !== "changes" || !state) return;
    if (from !== OPENED && !others(state).includes(from)) from = OPENED;
    if (shown.state === state && shown.language === language() && shown.from === from) return;
    shown = { state, language: language(), from };
    drawBar(state);
    drawSteps(state);
    void load(shown);
  };
  const turn = (next: string): void => {
    from = next;
    draw();
  };
  const drawBar = (state: State): void => {
    const previous = state.edition.previous;
    const button = (value: string, label: string): HTMLElement =>
      h(
        "button",
        {
          type: "button",
          "aria-pressed": String(from === value),
          "data-key": `changes-${value}`,
          on: { click: () => turn(value) },
        },
        label,
      );
    const rest = others(state).filter((id) => id !== previous);
    const other = h(
      "select",
      {
        id: "changes-other",
        "data-key": "changes-other",
        on: {
          change: () => {
            if (other.value !== "") turn(other.value);
          },
        },
      },
      h("option", { value: "" }, say("steps-choose")),
      rest.map((id) => h("option", { value: id }, id)),
    );
    other.value = rest.includes(from) ? from : "";
    replace(
      bar,
      h("h1", null, say("changes-title")),
      h(
        "div",
        { class: "row", role: "group", "aria-label": say("changes-from") },
        button(OPENED, say("changes-opened")),
        previous && others(state).includes(previous) ? button(previous, say("changes-previous", { edition: previous })) : null,
        rest.length > 0 ? h("span", { class: "row" }, h("label", { for: "changes-other" }, say("changes-other")), other) : null,
      ),
      h(
        "div",
        { class: "row", role: "group", "aria-label": say("changes-meeting") },
        h("span", { class: "soft" }, say("changes-meeting")),
        h(
          "button",
          { type: "button", "data-key": "changes-print", on: { click: () => printDocument(frame) } },
          say("changes-print"),
        ),
        h("button", { type: "button", "data-key": "changes-save", on: { click: save } }, say("changes-save")),
      ),
    );
  };
  const drawSteps = (state: State): void => {
    const made = state.steps;
    steps.hidden = from !== OPENED || made.length === 0;
    /** Undoes the last steps, as many as are asked for. */
    const undo = (count: number): Promise<void | null> =>
      attempt(async () => {
        for (let more = count; more > 1; more--) {
          const { refused } = await store.engine.ask({ ask: "undo" });
          if (refused) break;
        }
        const { refused } = await store.undo();
        if (refused) tellRefused(refused);
      });
    replace(
      steps,
      h(
        "details",
        { open: steps.querySelector("details")?.open ?? made.length <= 5 },
        h("summary", { "data-key": "changes-steps" }, say("changes-steps", { count: made.length })),
        h(
          "ol",
          { reversed: true },
          [...made].reverse().map((one, at) =>
            h(
              "li",
              null,
              one,
              " ",
              store.readonly
                ? null
                : h(
                    "button",
                    {
                      type: "button",
                      class: at === 0 ? null : "plain",
                      "data-key": `changes-undo-${at}`,
                      "aria-label": at === 0 ? null : say("changes-undo-to-step", { step: one }),
                      on: { click: () => void undo(at + 1) },
                    },
                    say(at === 0 ? "steps-undo" : "changes-undo-to"),
                  ),
            ),
          ),
        ),
      ),
    );
  };
  const load = async (asked: typeof shown): Promise<void> => {
    frame.title = say("changes-title");
    status.textContent = say("changes-loading");
    try {
      const page = await store.engine.ask({ ask: "changes", from: asked.from, to: asked.state?.edition.id ?? "" });
      if (asked !== shown) return;
      html = page;
      status.textContent = "";
      showDocument(frame, page);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (asked !== shown) return;
      html = "";
      status.textContent = `${error.message} ${error.help}`;
    }
  };
  const save = (): void => {
    if (html !== "") download(say("changes-file", { edition: store.edition }), html, "text/html");
  };
  store.subscribe(draw);
  // The frame is ready for a document only once it is in the page.
  requestAnimationFrame(draw);
  return element;
}
