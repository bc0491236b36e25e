// The language of the page, and light or dark.

import { h } from "../dom";
import type { Shell } from "../shell";
import { say, type Language } from "../words";

const SIGNS = { automatic: "◐", light: "☀", dark: "☾" } as const;

export function tools(shell: Shell): HTMLElement {
  const { preferences } = shell;
  const sign = h("span", { "aria-hidden": "true" });
  const theme = h("button", { type: "button", class: "icon", "data-key": "theme" }, sign);
  const draw = (): void => {
    const named = say("shell-theme", { theme: preferences.theme });
    sign.textContent = SIGNS[preferences.theme];
    theme.setAttribute("aria-label", named);
    theme.title = named;
  };
  theme.addEventListener("click", () => {
    preferences.nextTheme();
    draw();
  });
  draw();
  const language = (tag: Language, name: string): HTMLElement => h(
    "button",
    {
      type: "button", lang: tag, "aria-label": `${tag.toUpperCase()} · ${name}`, "aria-pressed": String(preferences.language === tag), "data-key": `language-${tag}`,
      on: { click: () => void shell.speak(tag) },
    },
    tag.toUpperCase(),
  );
  return h(
    "div", { class: "row tools" },
    h("div", { class: "switch", role: "group", "aria-label": say("shell-language") }, language("fr", "Français"), language("en", "English")),
    theme,
  );
}
