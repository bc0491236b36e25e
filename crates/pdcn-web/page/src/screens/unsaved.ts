// Before saving: what changed since opening, and the three ways to save, which are worth the same.

import { openDialog } from "../dialog";
import { h, replace } from "../dom";
import { canPickFolder } from "../files/picker";
import { placeOf } from "../files/place";
import { saveIntoFolder, saveIntoNewFolder, saveWorkbook, saveZip } from "../files/save";
import type { Shell } from "../shell";
import { say } from "../words";

/** More lines than anybody reads before saving; the screen of changes has them all. */
const MOST_LINES = 200;

export function openSaving({ session }: Shell): void {
  const { store } = session;
  const place = placeOf(session);
  if (!store.state) return;
  const isUnsaved = store.state.unsaved > 0;
  const changes = h("div", { class: "unsaved-changes", tabindex: 0, role: "region", "aria-labelledby": "unsaved-changes" });
  const ways = h("ul", { class: "ways" });
  const dialog = openDialog(
    say("unsaved-title"),
    h("div", null, ways, h("h3", { id: "unsaved-changes" }, say("unsaved-changes")), changes),
    [{ label: say("dialog-close"), act: () => {} }],
  );
  const way = (name: string, title: string, help: string, act: (() => void) | null, isFirst = false): HTMLElement => {
    const click = (): void => {
      dialog.close();
      act?.();
    };
    const kind = isFirst ? "way first-way" : "way";
    const parts = [h("strong", null, title), h("span", null, help)];
    return h("li", null, h("button", { type: "button", class: kind, id: `save-${name}`, disabled: act === null, on: { click } }, parts));
  };
  const mayWrite = !store.readonly;
  if (place) {
    const help = isUnsaved ? say("unsaved-folder.help") : say("unsaved-nothing");
    const act = isUnsaved && mayWrite ? () => void saveIntoFolder(session) : null;
    ways.append(way("folder", say("unsaved-folder", { name: place.name }), help, act, true));
  } else {
    const can = canPickFolder() && mayWrite;
    const help = can ? say("unsaved-new-folder.help") : say("unsaved-no-folder");
    ways.append(way("folder", say("unsaved-new-folder"), help, can ? () => void saveIntoNewFolder(session) : null));
  }
  ways.append(
    way("zip", say("unsaved-zip"), say("unsaved-zip.help"), () => void saveZip(session), !place),
    way("workbook", say("unsaved-workbook"), say("unsaved-workbook.help"), () => void saveWorkbook(session)),
  );
  ways.querySelector<HTMLElement>("button:not([disabled])")?.focus();
  void tellChanges(session.store.engine.ask({ ask: "unsaved" }), changes);
}

async function tellChanges(asked: Promise<{ changes: string[]; files: unknown[] }>, place: HTMLElement): Promise<void> {
  replace(place, h("p", { class: "soft" }, say("unsaved-counting")));
  const { changes, files } = await asked;
  if (changes.length === 0) {
    replace(place, h("p", { class: "soft" }, files.length > 0 ? say("unsaved-elsewhere") : say("unsaved-nothing")));
    return;
  }
  const rest = changes.length - MOST_LINES;
  replace(
    place,
    h("ul", null, changes.slice(0, MOST_LINES).map((change) => h("li", null, change))),
    rest > 0 ? h("p", { class: "soft" }, say("unsaved-more", { count: rest })) : null,
  );
}
