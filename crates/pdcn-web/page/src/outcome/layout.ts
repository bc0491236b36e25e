// The order of the form: what is changed often first, the rest under one heading; each text in English beside it.

import type { OutcomePage } from "../contract";
import { h } from "../dom";
import { say } from "../words";
import { chipsField } from "./chips-field";
import { aiField, competencyField, yesField } from "./choice-field";
import { titleFor, type Form, type FormField } from "./form";
import { gradesField } from "./grades-field";
import { keptField } from "./kept-field";
import { listField } from "./list-field";
import { prerequisitesField } from "./prerequisites";
import { textField } from "./text-field";

/** The languages of the texts beside those of the pathway. */
export function languagesOf(form: Form, page: OutcomePage): string[] {
  const { state } = form.store;
  const said = [...Object.keys(state?.edition.translation ?? {}), ...Object.keys(page.outcome.translation ?? {})];
  return [...new Set(said)].filter((language) => language !== state?.language);
}

/** Two fields or more that stand beside each other: a text, and the same in other languages. */
function beside(fields: FormField[]): FormField[] {
  const pair = h("div", { class: "pair" }, fields.map((field) => field.element));
  const [first, ...rest] = fields;
  return first ? [{ ...first, element: pair }, ...rest.map((field) => ({ ...field, element: h("span", { hidden: true }) }))] : [];
}

export function frequentFields(form: Form, languages: readonly string[]): FormField[] {
  return [
    ...text(form, "statement", languages),
    ...text(form, "pupil", languages),
    gradesField(form),
    competencyField(form),
    aiField(form),
    yesField(form, "essential"),
    prerequisitesField(form),
    chipsField(form, "aligns"),
    ...list(form, "examples", languages),
  ];
}

export function otherFields(form: Form, languages: readonly string[]): FormField[] {
  return [
    ...text(form, "evidence.learn", languages),
    ...list(form, "evidence.master", languages),
    ...text(form, "evidence.adapted", languages),
    ...text(form, "misconception", languages),
    ...text(form, "family", languages),
    chipsField(form, "resources"),
    chipsField(form, "topics"),
    chipsField(form, "prepares"),
    textField(form, "periods", { kind: "number" }),
    listField(form, "carried-by"),
    textField(form, "code", { kind: "line" }),
    textField(form, "note"),
    textField(form, "source"),
    ...unknown(form),
    keptField(form),
  ];
}

function text(form: Form, key: string, languages: readonly string[]): FormField[] {
  const others = languages.map((lang) => textField(form, `translation.${lang}.${key}`, { lang, title: inLanguage(form, key, lang), help: "" }));
  return beside([textField(form, key), ...others]);
}

function list(form: Form, key: string, languages: readonly string[]): FormField[] {
  const others = languages.map((lang) => listField(form, `translation.${lang}.${key}`, { lang, title: inLanguage(form, key, lang), help: "" }));
  return beside([listField(form, key), ...others]);
}

function inLanguage(form: Form, key: string, lang: string): string {
  return lang === "en" ? say("outcome-in-english", { title: titleFor(form, key) }) : say("outcome-in-language", { title: titleFor(form, key), language: lang });
}

const SHOWN = new Set([
  "id", "statement", "pupil", "competency", "learn", "master", "reuse", "open", "essential", "ai-use", "prerequisite", "aligns", "prepares",
  "resources", "topics", "examples", "evidence", "misconception", "family", "code", "periods", "carried-by", "note", "source", "translation", "allow",
]);

/** Fields that the pathway has and this form does not know yet: shown by what is typed into them. */
function unknown(form: Form): FormField[] {
  return [...form.fields.values()].filter(({ key }) => !SHOWN.has(key.split(".")[0] ?? "")).flatMap(({ key, form: kind }) => {
    switch (kind) {
      case "text": return [textField(form, key)];
      case "number": return [textField(form, key, { kind: "number" })];
      case "date": return [textField(form, key, { kind: "date" })];
      case "list": case "ids": return [listField(form, key)];
      case "yes": return [yesField(form, key)];
      // No key of an outcome is a list of numbers.
      case "numbers": case "table": return [];
    }
  });
}
