// Why something is found: what the rule demands, what is checked, why it matters, how to mend it.

import { refusalOf } from "../change";
import type { PageFinding } from "../contract";
import { openDialog, tellRefused } from "../dialog";
import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";

export async function explain(store: Store, finding: PageFinding): Promise<void> {
  try {
    const explained = await store.engine.ask({ ask: "explain", rule: finding.rule });
    const parts = [
      ["what", explained.what], ["why", explained.why], ["mend-title", explained.mend], ["allow", explained.allow],
    ] as const;
    const content = h(
      "div",
      { class: "explained" },
      h("p", { class: "lead" }, finding.message),
      parts.map(([name, text]) => (text === "" ? null : [h("h3", null, say(`findings-${name}`)), text.split("\n\n").map((words) => h("p", null, words))])),
      h("p", { class: "soft" }, say("findings-rule", { rule: explained.rule })),
    );
    openDialog(explained.summary, content, [{ label: say("dialog-close"), primary: true, act: () => {} }]);
  } catch (error) {
    tellRefused(refusalOf(error));
  }
}
