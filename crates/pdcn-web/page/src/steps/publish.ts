// *Publier*: from now on the schools have it, and it does not change; the draft of the next year may be prepared at once.

import { h } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { tick, words } from "./controls";
import { guide, mayBegin } from "./guided";
import { yearAfter } from "./next";

/** Publishes the edition that is shown. */
export function publishEdition(store: Store, _ids: string[]): void {
  const state = store.state;
  if (!mayBegin(store) || !state) return;
  let refresh = (): void => {};
  const edition = store.edition;
  const isOf = (level: string): number =>
    store.findings.filter((finding) => finding.level === level && finding.path.startsWith(`editions/${edition}/`)).length;
  const [errors, warnings] = [isOf("error"), isOf("warning")];
  const superseded = state.editions.find((one) => one.id === state.edition.previous && one.status === "published");
  const prepares = tick(say("steps-publish-next"), true, () => {
    next.element.hidden = !prepares.checked;
    refresh();
  });
  const next = words({ label: say("steps-next-id"), value: yearAfter(edition), changed: () => refresh() });
  refresh = guide(store, {
    title: say("steps-publish-title", { edition }),
    lead: say("steps-publish-lead"),
    content: [
      errors > 0 ? h("p", { class: "error" }, h("strong", null, "✖ "), say("steps-publish-errors", { count: errors })) : null,
      warnings > 0
        ? h("p", { class: "warning" }, h("strong", null, "⚠ "), say("steps-publish-warnings", { count: warnings }))
        : null,
      errors + warnings === 0 ? h("p", null, say("steps-publish-clean")) : null,
      prepares.element,
      next.element,
    ],
    needs: [{ control: next, isThere: () => !prepares.checked || next.value !== "", message: say("steps-next-missing") }],
    operations: () => [{ do: "publish", next: prepares.checked ? next.value : null }],
    also: () => [
      ...(superseded ? [say("steps-publish-supersedes", { edition: superseded.id })] : []),
      ...(prepares.checked ? [say("steps-next-added", { edition: next.value, count: state.rows.length })] : []),
    ],
    label: say("steps-publish"),
    step: () => say("steps-publish-step", { edition }),
  });
}
