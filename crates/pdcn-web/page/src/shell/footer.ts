// The bar at the foot, which always tells the truth: what is wrong, what is kept in this browser, what is saved.

import { h, replace, type Child } from "../dom";
import { showFindings } from "../findings/list";
import type { Shell } from "../shell";
import { clock } from "../when";
import { say } from "../words";

/** A check that takes longer is told. */
const SOON = 300;

export function footer(shell: Shell): HTMLElement {
  const { store } = shell.session;
  const found = h("button", { type: "button", class: "plain foot-found", "data-key": "findings", title: say("shell-see-findings") });
  found.addEventListener("click", () => showFindings(store));
  const truth = h("p", { class: "foot-truth" });
  const heard = h("p", { class: "hidden", "aria-live": "polite" });
  let late = 0;
  const count = (): void => {
    clearTimeout(late);
    found.hidden = !store.state;
    found.setAttribute("aria-busy", String(!store.isChecked));
    if (!store.state) return;
    const write = (first: string[]): void => {
      found.textContent = [...first, outcomesOf(shell)].join(" · ");
    };
    if (store.isChecked) write(problemsOf(shell));
    else late = window.setTimeout(() => write([say("shell-checking")]), found.textContent ? SOON : 0);
  };
  const draw = (): void => {
    count();
    replace(truth, saving(shell));
    const said = shell.session.busy ?? (store.state && store.isChecked ? problemsOf(shell).join(" · ") : null);
    if (said !== null && heard.textContent !== said) heard.textContent = said;
  };
  store.subscribe(draw);
  draw();
  return h("footer", { class: "foot" }, found, truth, heard);
}

function problemsOf({ session: { store } }: Shell): string[] {
  const count = (level: string): number => store.findings.filter((finding) => finding.level === level).length;
  return [say("shell-errors", { count: count("error") }), say("shell-warnings", { count: count("warning") })];
}

function outcomesOf({ session: { store } }: Shell): string {
  return say("shell-outcomes", { count: store.state?.rows.length ?? 0 });
}

function saving({ session: { store, keeping, busy } }: Shell): Child {
  if (busy) return h("strong", null, busy);
  const { state, readonly } = store;
  if (!state) return say("shell-nothing-open");
  if (readonly) return h("strong", null, say("shell-readonly"));
  const parts: Child[] = [];
  if (keeping.hasFailed) parts.push(h("strong", { class: "error" }, say("keep-failed")));
  else if (state.unsaved > 0 && keeping.keptAt !== null) parts.push(say("keep-kept", { time: clock(keeping.keptAt) }));
  if (parts.length > 0) parts.push(" · ");
  if (state.unsaved > 0) parts.push(h("strong", { class: "warning" }, say("shell-unsaved", { count: keeping.changes ?? 0 })));
  else if (keeping.savedAt !== null) parts.push(say("shell-saved", { time: clock(keeping.savedAt) }));
  else parts.push(say("shell-unchanged"));
  return parts;
}
