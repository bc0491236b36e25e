// Mends what is found: at once where that is safe, else shown before and after first; or keeps it as it is, with a reason.

import { refusalOf } from "../change";
import type { Decided, Fixed, PageFinding } from "../contract";
import { askReason, openDialog, tellRefused } from "../dialog";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";

export async function mend(store: Store, finding: PageFinding): Promise<void> {
  await tried(async () => {
    if (finding.fix === "safe") return take(store, (await fix(store, finding, true)).decided);
    show(store, finding, await fix(store, finding, false));
  });
}

function fix(store: Store, { fingerprint }: PageFinding, make: boolean): Promise<Fixed> {
  return store.engine.ask({ ask: "fix", fingerprint, make });
}

async function take(store: Store, decided: Decided): Promise<void> {
  if (decided.refused) tellRefused(decided.refused);
  if (decided.made) await store.refresh();
}

/** Shows what a fix changes, and asks. */
function show(store: Store, finding: PageFinding, { decided, before, after }: Fixed): void {
  if (decided.refused) return tellRefused(decided.refused);
  const lines = (title: string, texts: string[]): HTMLElement => {
    const read = texts.map(readable).filter((text) => text !== "");
    const shown = read.length === 0 ? h("p", { class: "soft" }, say("findings-nothing")) : read.map((text) => h("p", null, text));
    return h("div", { class: "side" }, h("h3", null, title), shown);
  };
  const content = h(
    "div",
    null,
    h("p", null, finding.message),
    h("div", { class: "sides" }, lines(say("findings-before"), before), lines(say("findings-after"), after)),
    decided.left.map((text) => h("p", { class: "soft" }, text)),
  );
  const act = (): Promise<void> => tried(async () => take(store, (await fix(store, finding, true)).decided));
  openDialog(say("findings-look-first"), content, [
    { label: say("dialog-cancel"), act: () => {} },
    { label: say("findings-mend"), primary: true, act },
  ]);
}

/** What a person reads of a line of a file: its words, without what is around them. */
function readable(line: string): string {
  const words = line.trim().replace(/^[\w.-]+\s*=\s*/, "").replace(/^\[+[\w.-]*\]+$/, "").replace(/^\[\s*|\s*\]?,?$/g, "");
  return words.replace(/^"|"$/g, "").replace(/",\s*"/g, " · ").replaceAll('\\"', '"');
}

/** Keeps what is found as it is, and writes why. */
export async function keep(store: Store, finding: PageFinding): Promise<void> {
  const reason = await askReason(say("findings-keep-title"), finding.message, say("findings-keep-reason"));
  if (reason === null) return;
  await tried(async () => take(store, await store.engine.ask({ ask: "accept", fingerprint: finding.fingerprint, reason })));
}

/** Mends all that can be mended safely. */
export async function mendAll(store: Store): Promise<void> {
  await tried(async () => take(store, await store.engine.ask({ ask: "fix-all" })));
}

async function tried(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    tellRefused(refusalOf(error));
  }
}
