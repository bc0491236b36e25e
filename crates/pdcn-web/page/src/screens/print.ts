// What can be printed: a piece is chosen, what it is about, and it is shown as it will be; then the browser prints it, or it is saved.

import type { State } from "../contract";
import { h, replace } from "../dom";
import { EngineError } from "../engine";
import { download, printDocument, showDocument } from "../frame";
import { type Answers, asked, asking, settle } from "../print/asking";
import { type Group, type Piece, pieces } from "../print/pieces";
import { titled } from "../print/titled";
import { takeWanted } from "../print/wanted";
import { redraws } from "../redraw";
import type { Store } from "../store";
import { say } from "../words";

const FORMATS = [
  { format: "html", ending: "html", type: "text/html" },
  { format: "xlsx", ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  { format: "csv", ending: "csv", type: "text/csv" },
  { format: "markdown", ending: "md", type: "text/markdown" },
] as const;

export function print(store: Store): HTMLElement {
  let groups: Group[] = [];
  let chosen = "";
  let settled = "";
  let answers: Answers = new Map();
  let groupsOf: State | null = null;
  let turn = 0;

  const list = h("div", { class: "print-pieces" });
  const options = h("div", { class: "print-options" });
  const frame = h("iframe", { class: "print-frame", title: say("print-preview"), tabindex: 0 });
  const told = h("p", { class: "print-told soft", "aria-live": "polite" });
  const failed = h("p", { class: "error", role: "alert" });
  const heading = h("h2", { id: "print-shown" });

  const keyOf = (piece: Piece): string => piece.name ?? piece.view.name;
  const titleOf = (piece: Piece): string => (piece.name ? say(`print-piece-${piece.name}`) : piece.view.title);
  const piece = (): Piece | undefined => groups.flatMap((group) => group.pieces).find((piece) => keyOf(piece) === chosen);

  const tell = (error: unknown): void => {
    if (!(error instanceof EngineError)) throw error;
    failed.textContent = [error.message, error.help].filter((text) => text !== "").join(" ");
  };

  const write = (piece: Piece, format: string): Promise<Uint8Array> => {
    return store.engine.write(piece.view.name, store.edition, asked(piece, answers), format);
  };

  const show = async (): Promise<void> => {
    const now = piece();
    if (!now) return;
    const mine = ++turn;
    heading.textContent = titleOf(now);
    told.textContent = say("print-making");
    failed.textContent = "";
    try {
      const bytes = await write(now, "html");
      if (mine !== turn) return;
      showDocument(frame, new TextDecoder().decode(bytes));
      frame.hidden = false;
      told.textContent = "";
    } catch (error) {
      if (mine !== turn) return;
      frame.hidden = true;
      told.textContent = "";
      tell(error);
    }
  };

  const save = async (at: (typeof FORMATS)[number]): Promise<void> => {
    const now = piece();
    if (!now) return;
    failed.textContent = "";
    told.textContent = say("print-making");
    try {
      const name = [titleOf(now), ...asked(now, answers).map(([, value]) => value), store.edition]
        .filter((word) => word !== "")
        .join(" ");
      const file = `${name.replace(/[\\/:*?"<>|]+/g, "-")}.${at.ending}`;
      download(file, await write(now, at.format), at.type);
      told.textContent = say("print-saved", { file });
    } catch (error) {
      told.textContent = "";
      tell(error);
    }
  };

  const choose = (piece: Piece): void => {
    answers = settle(piece, answers, settled === keyOf(piece));
    chosen = settled = keyOf(piece);
    replace(
      options,
      asking(piece, answers, () => void show()),
    );
    void show();
  };

  /** On a phone the piece is far below what it was chosen in. */
  const pick = (piece: Piece): void => {
    choose(piece);
    if (window.matchMedia("(max-width: 52rem)").matches) main.scrollIntoView();
  };

  const drawList = (): void => {
    replace(
      list,
      groups.map((group) =>
        h(
          "fieldset",
          null,
          h("legend", null, say(`print-group-${group.name}`)),
          group.pieces.map((piece) => {
            const key = keyOf(piece);
            return h(
              "label",
              { class: "print-piece" },
              h("input", {
                type: "radio",
                name: "print-piece",
                checked: key === chosen,
                "data-key": `print-${key}`,
                on: { change: () => pick(piece) },
              }),
              h(
                "span",
                null,
                titleOf(piece),
                piece.name ? h("small", { class: "soft" }, say(`print-piece-${piece.name}.help`)) : null,
              ),
            );
          }),
        ),
      ),
    );
  };

  const draw = async (): Promise<void> => {
    const { state } = store;
    if (!state) return;
    const wanted = takeWanted();
    if (wanted) {
      chosen = settled = wanted.piece;
      answers = wanted.answers;
    }
    if (groupsOf === state && !wanted) return;
    groupsOf = state;
    try {
      const views = await store.engine.ask({ ask: "views", edition: store.edition });
      if (groupsOf !== state) return;
      groups = pieces(titled(views, state));
    } catch (error) {
      groupsOf = null;
      return tell(error);
    }
    const next = piece() ?? groups[0]?.pieces[0];
    if (!next) return;
    chosen = keyOf(next);
    drawList();
    choose(next);
  };

  const saving = h(
    "div",
    { class: "row print-save", role: "group", "aria-labelledby": "print-save" },
    h("span", { id: "print-save" }, say("print-save")),
    FORMATS.map((at) => h("button", { type: "button", on: { click: () => void save(at) } }, say(`print-save-${at.format}`))),
  );
  const main = h(
    "section",
    { class: "print-main", "aria-labelledby": "print-shown" },
    heading,
    options,
    h(
      "div",
      { class: "row print-acts" },
      h("button", { type: "button", class: "primary", on: { click: () => printDocument(frame) } }, say("print-print")),
      saving,
    ),
    h("p", { class: "soft" }, say("print-pdf")),
    failed,
    told,
    frame,
  );
  redraws(store, "print", () => void draw());
  return h(
    "section",
    { class: "sheet print-screen", "aria-labelledby": "print-title" },
    h(
      "div",
      { class: "print-side" },
      h("h1", { id: "print-title" }, say("print-title")),
      h("p", { class: "soft" }, say("print-lead")),
      list,
    ),
    main,
  );
}
