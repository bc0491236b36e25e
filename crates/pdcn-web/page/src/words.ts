// What the page says, in French or English: the catalogues of Fluent beside the engine's own.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import englishHelp from "../../texts/en/help.ftl";
import englishProgression from "../../texts/en/progression.ftl";
import englishScreens from "../../texts/en/screens.ftl";
import englishShell from "../../texts/en/shell.ftl";
import englishSteps from "../../texts/en/steps.ftl";
import frenchHelp from "../../texts/fr/help.ftl";
import frenchProgression from "../../texts/fr/progression.ftl";
import frenchScreens from "../../texts/fr/screens.ftl";
import frenchShell from "../../texts/fr/shell.ftl";
import frenchSteps from "../../texts/fr/steps.ftl";

export type Language = "fr" | "en";

const CATALOGUES: Record<Language, string[]> = {
  fr: [frenchShell, frenchProgression, frenchSteps, frenchScreens, frenchHelp],
  en: [englishShell, englishProgression, englishSteps, englishScreens, englishHelp],
};

let bundle = bundleOf("fr");
let current: Language = "fr";

function bundleOf(language: Language): FluentBundle {
  const made = new FluentBundle(language === "fr" ? "fr-CA" : "en-CA", { useIsolating: false });
  for (const catalogue of CATALOGUES[language]) made.addResource(new FluentResource(catalogue));
  return made;
}

export function language(): Language {
  return current;
}

export function speak(next: Language): void {
  current = next;
  bundle = bundleOf(next);
  document.documentElement.lang = next === "fr" ? "fr-CA" : "en-CA";
}

/** Says a text by its name: `open-folder`, or `open-folder.help` for a part of it. */
export function say(name: string, values: Record<string, FluentVariable> = {}): string {
  const [id = "", part] = name.split(".");
  const message = bundle.getMessage(id);
  const pattern = part === undefined ? message?.value : message?.attributes[part];
  if (!pattern) throw new Error(`no text ${name}`);
  return bundle.formatPattern(pattern, values);
}
