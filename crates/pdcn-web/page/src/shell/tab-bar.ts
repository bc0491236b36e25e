// The names of the screens; those that need a pathway come when one is open.

import { h } from "../dom";
import type { Shell } from "../shell";
import type { Screen } from "../store";
import { say } from "../words";

const TABS: readonly Screen[] = ["home", "progression", "coverage", "map", "changes", "plan", "print", "help"];
/** What can be seen before anything is open. */
const ALWAYS: readonly Screen[] = ["home", "help"];

export function tabs({ session: { store, keeping } }: Shell): HTMLElement {
  const count = h("span");
  const buttons = TABS.map((screen) => {
    const button = h(
      "button", { type: "button", class: "tab", "data-key": `tab-${screen}`, on: { click: () => store.go(screen) } },
      say(`shell-tab-${screen}`), screen === "changes" ? count : null,
    );
    return { screen, button };
  });
  const bar = h("nav", { class: "tabs", "aria-label": say("shell-screens") }, buttons.map(({ button }) => button));
  let shown: Screen | null = null;
  const draw = (): void => {
    count.textContent = keeping.changes ? ` ${say("shell-count", { count: keeping.changes })}` : "";
    for (const { screen, button } of buttons) {
      button.hidden = store.state === null && !ALWAYS.includes(screen);
      if (screen === store.screen) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
    if (shown !== store.screen) bring(bar);
    shown = store.screen;
  };
  store.subscribe(draw);
  draw();
  return bar;
}

/** On a phone the names are wider than the window: the one of the screen is brought to the middle. */
function bring(bar: HTMLElement): void {
  const current = bar.querySelector<HTMLElement>("[aria-current]");
  if (current && bar.scrollWidth > bar.clientWidth) bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
}
