// What a finding is about, by the name that people know it by.

import type { PageFinding, State } from "../contract";
import { titleOf } from "../titles";
import { say } from "../words";

export function aboutOf(state: State, finding: PageFinding): string {
  const plan = state.plans.find((one) => one.path === finding.path);
  if (plan) return plan.school;
  const { edition } = state;
  const lists: readonly (readonly { id?: string; title?: string | null }[] | undefined)[] = [
    edition.competency, edition.strand, edition.grade, edition.stage, edition.resource, edition.topic, state.tools, state.frameworks,
  ];
  for (const list of lists) {
    const record = list?.find((one) => one.id !== undefined && one.id === finding.subject);
    if (record) return titleOf({ ...record, title: record.title ?? "" }) || (record.id ?? "");
  }
  return finding.subject || say("findings-elsewhere");
}
