// The header: what is open and its editions, what can be undone, saving, the language, light and dark, and the screens. Its buttons
// stay the same elements for good: a click that follows a change of a field must not fall on one that was taken away meanwhile.

import { h, replace } from "../dom";
import { openSaving } from "../screens/unsaved";
import type { Shell } from "../shell";
import { editionSteps } from "../steps/steps";
import { say } from "../words";
import { redo, undo } from "./keys";
import { tabs } from "./tab-bar";
import { tools } from "./tools";

export function header(shell: Shell): HTMLElement {
  return h("header", { class: "top" }, h("div", { class: "top-row" }, naming(shell), steps(shell), tools(shell)), tabs(shell));
}

/** The title of the pathway and its editions, the latest first. */
function naming({ session: { store } }: Shell): HTMLElement {
  const title = h("p", { class: "title" });
  const picker = h("select", { "aria-label": say("shell-edition"), "data-key": "edition" });
  const whole = h(
    "button",
    { type: "button", "data-key": "edition-steps", "aria-haspopup": "dialog", on: { click: () => editionSteps(store) } },
    say("steps-edition"),
  );
  let drawn = "";
  store.subscribe(() => draw());
  picker.addEventListener("change", () => {
    store.several.clear();
    void store.refresh(picker.value).then(() => {
      if (!store.state?.rows.some(({ id }) => id === store.chosen)) store.choose(null);
    });
  });
  function draw(): void {
    const { state } = store;
    title.textContent = state?.edition.title ?? say("shell-name");
    picker.hidden = !state;
    whole.hidden = !state;
    const names = [...state?.editions ?? []].reverse();
    const written = JSON.stringify(names);
    if (written !== drawn) {
      replace(picker, names.map(({ id, status }) => h("option", { value: id }, say("shell-edition-name", { id, status }))));
    }
    drawn = written;
    picker.value = store.edition;
  }
  draw();
  return h("div", { class: "naming" }, title, picker, whole);
}

/** What can be undone and done again, by its name, and saving. */
function steps(shell: Shell): HTMLElement {
  const { store } = shell.session;
  const button = (name: string, sign: string, act: () => void): HTMLButtonElement => h(
    "button", { type: "button", class: "icon", "data-key": name, on: { click: act } }, h("span", { "aria-hidden": "true" }, sign),
  );
  const back = button("undo", "↶", () => void undo(shell));
  const again = button("redo", "↷", () => void redo(shell));
  const save = h(
    "button",
    { type: "button", "data-key": "save", "aria-haspopup": "dialog", title: say("shell-save.key"), on: { click: () => openSaving(shell) } },
    say("shell-save"),
  );
  const place = h("div", { class: "row steps" }, back, again, save);
  const name = (element: HTMLButtonElement, word: string, title: string | null | undefined): void => {
    const label = title ? say(`${word}-step`, { title }) : say(word);
    element.setAttribute("aria-label", label);
    element.title = `${label} (${say(`${word}.key`)})`;
    element.disabled = !title || store.readonly;
  };
  const draw = (): void => {
    place.hidden = !store.state;
    name(back, "shell-undo", store.state?.undo);
    name(again, "shell-redo", store.state?.redo);
    save.classList.toggle("primary", (store.state?.unsaved ?? 0) > 0);
  };
  store.subscribe(draw);
  draw();
  return place;
}
