// The home: where a work begins, or goes on. It needs no engine, so that it is there at once.

import { confirm } from "../dialog";
import { h, replace, type Child } from "../dom";
import type { Work } from "../keep";
import type { Shell } from "../shell";
import { ago } from "../when";
import { say } from "../words";

export function home(shell: Shell): HTMLElement {
  const { store, keeper } = shell.session;
  const place = h("div", { class: "home" });
  let works: Work[] = [];
  let seen: number | null = -1;
  const draw = (): void => replace(place, parts(shell, works, read));
  const read = (): void => {
    keeper.works().then((found) => {
      works = found;
      draw();
    }, () => {});
  };
  const look = (): void => {
    draw();
    const { keptAt } = shell.session.keeping;
    if (keptAt === seen) return;
    seen = keptAt;
    read();
  };
  store.subscribe(look);
  look();
  return place;
}

function parts(shell: Shell, works: readonly Work[], again: () => void): Child[] {
  const { session: { store, busy, keeping }, files } = shell;
  const others = works.filter((work) => work.changes > 0 || work.origin.handle !== null || work.savedAt !== null);
  const latest = store.state ? undefined : others.find((work) => work.changes > 0);
  const openTitle = `${store.state?.edition.title ?? ""} ${store.edition}`;
  return [
    h("h1", null, say("home-title")),
    h("p", { class: "home-lead" }, say("home-lead")),
    busy ? h("p", { class: "home-busy" }, busy) : null,
    h(
      "ul",
      { class: "ways" },
      store.state ? way("back", say("home-back"), say("home-back.help", { title: openTitle }), () => store.go("progression"), true) : null,
      latest ? way("resume", lastStep(latest), nameOf(latest), () => void files.resume(latest), true) : null,
      way("folder", say("home-folder"), say("home-folder.help"), () => void files.openFolder()),
      way("file", say("home-file"), say("home-file.help"), () => files.openFile()),
      way("shipped", say("home-shipped"), say("home-shipped.help"), () => void files.openShipped(), !store.state && !latest),
    ),
    h("p", { class: "soft home-drop" }, say("home-drop")),
    others.length > 0 ? kept(shell, others.filter((work) => work !== latest && work.id !== keeping.id), again) : null,
  ];
}

function way(name: string, title: string, help: string, act: () => void, isFirst = false): HTMLElement {
  return h(
    "li",
    null,
    h(
      "button", { type: "button", class: isFirst ? "way first-way" : "way", "data-key": `home-${name}`, on: { click: act } },
      h("strong", null, title), h("span", null, help),
    ),
  );
}

function lastStep(work: Work): string {
  return say("home-resume", { when: ago(work.at), count: work.changes });
}

/** What a work is known by: its title, its edition and where it came from. */
function nameOf(work: Work): string {
  const from = say("home-from", { kind: work.origin.kind, name: work.origin.name });
  return `${work.title} ${work.edition} · ${from}`;
}

function kept(shell: Shell, works: readonly Work[], again: () => void): HTMLElement {
  const { session: { keeper, keeping, store }, files } = shell;
  const forget = async (work: Work): Promise<void> => {
    const isSure = work.changes === 0 || await confirm(say("home-forget"), say("home-forget-sure", { count: work.changes }), say("home-forget"));
    if (!isSure) return;
    await keeper.forget(work.id);
    again();
  };
  const erase = async (): Promise<void> => {
    if (!await confirm(say("home-erase"), say("home-erase-sure"), say("home-erase-act"))) return;
    await keeper.erase();
    keeping.erased();
    store.changed();
    again();
  };
  return h(
    "section",
    { class: "kept", "aria-labelledby": "home-kept" },
    h("h2", { id: "home-kept" }, say("home-kept")),
    h("p", { class: "soft" }, say("home-kept-lead")),
    works.length > 0 && h("ul", null, works.map((work) => h(
      "li",
      null,
      h("div", null, h("strong", null, nameOf(work)), h("span", { class: "soft" }, say("home-work", { when: ago(work.at), count: work.changes }))),
      h(
        "div",
        { class: "row" },
        choice(`resume-${work.id}`, say("home-open"), nameOf(work), "", () => void files.resume(work)),
        choice(`forget-${work.id}`, say("home-forget"), nameOf(work), "plain", () => void forget(work)),
      ),
    ))),
    h("p", null, h("button", { type: "button", "data-key": "erase", on: { click: () => void erase() } }, say("home-erase"))),
  );
}

/** A button of a list: who only hears it hears also what it is about. */
function choice(key: string, word: string, about: string, kind: string, act: () => void): HTMLElement {
  return h("button", { type: "button", class: kind, "data-key": key, "aria-label": `${word}, ${about}`, on: { click: act } }, word);
}
