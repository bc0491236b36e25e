// What is shown where the page cannot run: in both languages, since nothing else is known then.

import { h, replace } from "../dom";

const TEXTS = [
  [
    "fr-CA", "Ce navigateur ne peut pas ouvrir l’atelier",
    "Ouvrez ce fichier avec une version récente de Microsoft Edge, de Google Chrome, de Firefox ou de Safari. Rien n’a été changé.",
    "Détail\u00a0:",
  ],
  [
    "en-CA", "This browser cannot open the workshop",
    "Open this file with a recent version of Microsoft Edge, Google Chrome, Firefox or Safari. Nothing was changed.", "Detail:",
  ],
] as const;

export function tellTooOld(reason: unknown): void {
  const detail = reason instanceof Error ? reason.message : String(reason);
  const window = document.getElementById("window");
  if (!window) return;
  const parts = TEXTS.map(([lang, title, help, word], index) => h(
    "section", { lang }, h(index === 0 ? "h1" : "h2", null, title), h("p", null, help), h("p", { class: "soft" }, `${word} ${detail}`),
  ));
  replace(window, h("main", { class: "too-old" }, parts));
}
