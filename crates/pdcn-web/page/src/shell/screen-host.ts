// The screens: each is drawn when it is first shown, and stays as it was when another is shown.

import { h } from "../dom";
import { changes } from "../screens/changes";
import { coverage } from "../screens/coverage";
import { help } from "../screens/help";
import { home } from "../screens/home";
import { map } from "../screens/map";
import { plan } from "../screens/plan";
import { print } from "../screens/print";
import { progression } from "../screens/progression";
import type { Shell } from "../shell";
import type { Screen, Store } from "../store";
import { say } from "../words";

const SCREENS: Record<Exclude<Screen, "home">, (store: Store) => HTMLElement> = {
  progression, coverage, map, changes, plan, print, help,
};

export function screenHost(shell: Shell): HTMLElement {
  const { store } = shell.session;
  const host = h("main", { id: "screens", tabindex: -1 });
  const drawn = new Map<Screen, HTMLElement>();
  const show = (): void => {
    const { screen } = store;
    if (!drawn.has(screen)) {
      const place = h("div", { class: `screen screen-${screen}` }, store.mount(screen, () => screenOf(shell, screen)));
      drawn.set(screen, place);
      host.append(place);
    }
    const isLost = [...drawn].some(([name, place]) => name !== screen && place.contains(document.activeElement));
    for (const [name, place] of drawn) place.hidden = name !== screen;
    // Who was in a screen that is gone begins at the one that came.
    if (isLost) host.focus({ preventScroll: true });
    host.setAttribute("aria-busy", String(shell.session.busy !== null));
    document.title = `${say(`shell-tab-${screen}`)} · ${store.state?.edition.title ?? say("shell-name")}`;
  };
  store.subscribe(show);
  show();
  return host;
}

/** A screen that cannot be drawn says so in its place, and the others go on. */
function screenOf(shell: Shell, screen: Screen): HTMLElement {
  try {
    return screen === "home" ? home(shell) : SCREENS[screen](shell.session.store);
  } catch (error) {
    reportError(error);
    return h("p", { class: "error" }, say("shell-screen-failed"));
  }
}
