// What the fields of the outcome's form share: what they are shown from, and the frame around each with its findings.

import type { Field, Operation, Outcome, OutcomePage, PageFinding, Refused } from "../contract";
import { change } from "../change";
import { h, replace, type Child } from "../dom";
import { findingCard } from "../findings/finding";
import type { Store } from "../store";
import { say } from "../words";

/** What the form is shown from. */
export interface Shown {
  store: Store;
  page: OutcomePage;
  findings: readonly PageFinding[];
  canEdit: boolean;
}

export interface FormField {
  element: HTMLElement;
  /** The keys that it shows; a finding about one of them, or about what is in it, stands beside it. */
  keys: readonly string[];
  update(shown: Shown): void;
  focus(): void;
}

/** What is the same for all fields of one outcome. */
export interface Form {
  store: Store;
  id: string;
  canEdit: boolean;
  fields: ReadonlyMap<string, Field>;
  /** The language of the texts, where it is not that of the page. */
  lang: string | null;
}

/** Returns what a key holds: `translation.en.statement`. */
export function valueAt(outcome: Outcome, key: string): unknown {
  let value: unknown = outcome;
  for (const name of key.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

export function subjectOf(id: string): { is: "outcome"; id: string } {
  return { is: "outcome", id };
}

/** True when a finding about `field` belongs to one of the keys. */
export function isAbout(field: string | null | undefined, keys: readonly string[]): boolean {
  return field !== null && field !== undefined && keys.some((key) => field === key || field.startsWith(`${key}.`));
}

const OWN = new Set([
  "statement", "pupil", "competency", "grades", "ai-use", "essential", "prerequisite", "aligns", "prepares", "resources", "topics",
  "examples", "evidence.learn", "evidence.master", "evidence.adapted", "misconception", "family", "code", "periods", "carried-by",
  "note", "source", "open", "allow",
]);

/** The title of a field: ours where the words of the form are not those of the person who fills it. */
export function titleFor(form: Form, key: string): string {
  return OWN.has(key) ? say(`outcome-${name(key)}`) : form.fields.get(key)?.title ?? key;
}

export function helpFor(form: Form, key: string): string {
  return OWN.has(key) ? say(`outcome-${name(key)}.help`) : form.fields.get(key)?.description ?? "";
}

function name(key: string): string {
  return `field-${key.replaceAll(".", "-")}`;
}

let count = 0;

/** A field with its label, what helps, what is refused and what is found. */
export class Frame {
  readonly id = `outcome-field-${++count}`;
  readonly helpId = `${this.id}-help`;
  readonly element: HTMLElement;
  private readonly refused = h("div", { class: "field-refused", role: "alert" });
  private readonly found = h("div", { class: "found" });
  private fingerprints = "";

  constructor(
    private readonly form: Form,
    readonly keys: readonly string[],
    title: string,
    help: string,
    content: Child,
    /** A group of controls has a legend; one control has a label. */
    isGroup = false,
  ) {
    const label = isGroup ? h("h3", { id: this.id, class: "label" }, title) : h("label", { for: this.id, class: "label" }, title);
    const told = help === "" ? null : h("p", { class: "soft help", id: this.helpId }, help);
    const group = isGroup ? { role: "group", "aria-labelledby": this.id } : {};
    this.element = h("div", { class: "field", "data-field": keys[0], ...group }, label, told, content, this.refused, this.found);
  }

  /** Makes a change of this field; what is refused is told under it. */
  async change(title: string, operations: Operation[]): Promise<boolean> {
    this.refuse(null);
    return change(this.form.store, title, operations, (refused) => this.refuse(refused));
  }

  refuse(refused: Refused | null): void {
    replace(this.refused, refused && [
      h("p", { class: "error" }, h("span", { "aria-hidden": "true" }, "✖ "), refused.message),
      refused.help ? h("p", { class: "soft" }, refused.help) : null,
    ]);
  }

  /** Shows the findings that are about it; whoever had the focus in one that is gone has it on the field. */
  show({ store, findings, canEdit }: Shown, focus: () => void): void {
    const own = findings.filter((finding) => isAbout(finding.field, this.keys));
    const fingerprints = `${canEdit} ${own.map((finding) => `${finding.fingerprint} ${finding.message}`).join(" ")}`;
    if (fingerprints === this.fingerprints) return;
    this.fingerprints = fingerprints;
    const hadFocus = this.found.contains(document.activeElement);
    replace(this.found, own.map((finding) => findingCard(store, finding)));
    this.element.classList.toggle("has-found", own.length > 0);
    if (hadFocus && !this.found.contains(document.activeElement)) focus();
  }
}

/** What the step is called in the list of what can be undone. */
export function stepTitle(form: Form, title: string): string {
  return say("outcome-step", { id: form.id, field: title });
}
