// The small menu of a grade: begins, mastered, reused through here; what would contradict is greyed and says why.

import type { Row } from "../contract";
import { change } from "../change";
import { h } from "../dom";
import { proposals, type Proposal } from "../marks";
import type { Store } from "../store";
import { shortOf, titleOf } from "../titles";
import { say } from "../words";

const SIGNS = { learn: "→", master: "★", reuse: "▒" } as const;

/** Opens the menu at an element, which has the focus again when it closes. */
export function openGradeMenu(store: Store, row: Row, at: number, beside: HTMLElement): void {
  document.querySelector(".grade-menu")?.remove();
  const grades = store.state?.edition.grade ?? [];
  const key = beside.dataset["key"];
  const back = (): void => {
    const next = key === undefined ? beside : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (next ?? beside).focus({ preventScroll: true });
  };
  const choose = (proposal: Proposal): void => {
    if (proposal.hindered !== null) return;
    menu.hidePopover();
    void ask(store, row, at, proposal);
  };
  const items = proposals(row, grades, at).map((proposal) => h(
    "button",
    {
      type: "button", role: "menuitem", class: "plain", tabindex: -1, "aria-disabled": proposal.hindered === null ? null : "true",
      on: { click: () => choose(proposal) },
    },
    h("span", { class: `sign ${proposal.wish}`, "aria-hidden": "true" }, SIGNS[proposal.wish]),
    h("span", null, say(`marks-wish-${proposal.wish}`), proposal.hindered === null ? null : h("small", { class: "soft" }, proposal.hindered)),
    h("kbd", { "aria-hidden": "true" }, say(`marks-key-${proposal.wish}`)),
  ));
  const menu = h(
    "div",
    { class: "grade-menu", popover: "auto", role: "menu", "aria-label": say("marks-menu", { grade: titleOf(grades[at]) }) },
    h("div", { class: "soft head", role: "presentation" }, shortOf(grades[at])),
    items,
  );
  menu.addEventListener("keydown", (event) => {
    const from = items.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Tab") menu.hidePopover();
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    items[(from + step + items.length) % items.length]?.focus();
  });
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) back();
    menu.remove();
  });
  (document.getElementById("screens") ?? document.body).append(menu);
  menu.showPopover();
  place(menu, beside);
  (items.find((item) => !item.hasAttribute("aria-disabled")) ?? items[0])?.focus();
}

/** Puts the menu below the cell, or above where there is no room. */
function place(menu: HTMLElement, beside: HTMLElement): void {
  const cell = beside.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const left = Math.max(8, Math.min(cell.left, window.innerWidth - own.width - 8));
  const isRoom = cell.bottom + own.height + 8 < window.innerHeight;
  menu.style.setProperty("left", `${left}px`);
  menu.style.setProperty("top", `${isRoom ? cell.bottom + 2 : Math.max(8, cell.top - own.height - 2)}px`);
}

/** Makes what was chosen of a grade. */
export async function ask(store: Store, row: Row, at: number, proposal: Proposal): Promise<void> {
  const grade = shortOf(store.state?.edition.grade?.[at]);
  await change(store, say("marks-step", { id: row.id, wish: say(`marks-wish-${proposal.wish}`), grade }), proposal.operations);
}
