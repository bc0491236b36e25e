// What the person prefers: the language of the page, and light or dark.

import type { Keeper } from "./keep";
import { speak, type Language } from "./words";

export type Theme = "automatic" | "light" | "dark";

export const THEMES: readonly Theme[] = ["automatic", "light", "dark"];

export class Preferences {
  language: Language = navigator.language.toLowerCase().startsWith("en") ? "en" : "fr";
  theme: Theme = "automatic";

  constructor(private readonly keeper: Keeper) {}

  /** Reads what was preferred last; a browser that keeps nothing, or is slow to, does not hold up the page. */
  async read(): Promise<void> {
    const late = new Promise<null>((done) => {
      setTimeout(done, 300, null);
    });
    const both = Promise.all([this.keeper.preferred("language"), this.keeper.preferred("theme")]);
    const [language, theme] = (await Promise.race([both, late])) ?? [];
    if (language === "fr" || language === "en") this.language = language;
    this.theme = THEMES.find((known) => known === theme) ?? "automatic";
    speak(this.language);
    this.show();
  }

  speak(language: Language): void {
    this.language = language;
    speak(language);
    this.keep("language", language);
  }

  nextTheme(): void {
    this.theme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] ?? "automatic";
    this.show();
    this.keep("theme", this.theme);
  }

  private show(): void {
    const { dataset } = document.documentElement;
    if (this.theme === "automatic") delete dataset["theme"];
    else dataset["theme"] = this.theme;
  }

  private keep(name: string, value: string): void {
    this.keeper.prefer(name, value).catch(() => {});
  }
}
