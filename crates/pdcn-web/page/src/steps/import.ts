// A workbook that comes back: what it changes, what cannot be taken and why, and the cells that changed on both sides.

import { openDialog, tellRefused } from "../dialog";
import { h, replace } from "../dom";
import type { Imported } from "../contract";
import type { Store } from "../store";
import { say } from "../words";
import { conflictsOf } from "./conflicts";
import { attempt, tellDone } from "./notice";
import { list, refusal, told } from "./proposed";

/** Shows what a workbook changes, then takes it. */
export function importWorkbook(store: Store, bytes: Uint8Array, name: string): void {
  if (store.readonly) return tellRefused({ message: say("steps-readonly"), help: say("steps-readonly.help") });
  void attempt(async () => {
    await store.engine.giveWorkbook(bytes);
    open(store, name, await store.engine.ask({ ask: "import", decisions: {}, make: false }));
  });
}

function open(store: Store, name: string, first: Imported): void {
  const content = h("div", { class: "proposed-content" });
  const missing = h("p", { class: "error missing", role: "alert" });
  let asked = 0;
  const conflicts = conflictsOf(first.conflicts, () => {
    missing.textContent = "";
    const number = ++asked;
    void attempt(async () => {
      const imported = await store.engine.ask({ ask: "import", decisions: conflicts.decisions(), make: false });
      if (number === asked) show(imported);
    });
  });
  const show = ({ decided }: Imported): void => replace(content, decided.refused ? refusal(decided.refused) : told(decided));
  show(first);
  const { decided, problems, remarks } = first;
  const isStuck = problems.length > 0;
  const isNothing = decided.changes.length + decided.new_ids.length + decided.files.length + first.conflicts.length === 0;
  const ahead = say(isStuck ? "import-rest" : "steps-proposed");
  const body = h(
    "div",
    { class: "step" },
    h("p", { class: "lead" }, say(isStuck ? "import-stuck" : isNothing ? "import-nothing" : "import-lead", { name })),
    problems.length > 0
      ? h(
          "section",
          { class: "problems" },
          list(say("import-problems", { count: problems.length }), problems, "h3"),
          h("p", { class: "soft" }, say("import-problems-help")),
        )
      : null,
    isStuck ? null : [conflicts.element, missing],
    isNothing ? null : h("section", { class: "proposed", "aria-label": ahead }, h("h3", null, ahead), content),
    remarks.length > 0 ? h("section", null, list(say("import-remarks"), remarks, "h3")) : null,
  );
  const take = async (): Promise<boolean> => {
    if (conflicts.open() > 0) {
      missing.textContent = say("import-conflicts-left", { count: conflicts.open() });
      conflicts.focus();
      return false;
    }
    const imported = await attempt(() => store.engine.ask({ ask: "import", decisions: conflicts.decisions(), make: true }));
    if (!imported) return false;
    if (imported.decided.refused) show(imported);
    if (!imported.decided.made) return false;
    await attempt(() => store.refresh());
    // The step is called as the engine calls it, so that what is said goes once it is no longer the last.
    tellDone(store, store.state?.undo ?? say("import-step", { name }), imported.decided);
    return true;
  };
  openDialog(
    say("import-title"),
    body,
    isNothing || isStuck
      ? [{ label: say("steps-close"), primary: true, act: () => {} }]
      : [
          { label: say("steps-cancel"), act: () => {} },
          { label: say("import-take"), primary: true, act: take },
        ],
  );
}
