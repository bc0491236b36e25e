// Above the table: how many outcomes are shown, the table or what is found, the order, and the signs.

import { h, replace } from "../dom";
import type { Store } from "../store";
import { say } from "../words";
import { ORDERS, type Order } from "./lines";

export interface Told {
  shown: number;
  all: number;
  order: Order;
  isList: boolean;
  found: number;
}

export function toolbar(store: Store, sort: (order: Order) => void, pickAll: (isOn: boolean) => void): { element: HTMLElement; update(told: Told): void } {
  const count = h("p", { class: "count", role: "status" });
  const views = h("div", { class: "row views", role: "group", "aria-label": say("progression-view") });
  const tools = h("div", { class: "row tools" });
  const signs = legend();
  const element = h("div", { class: "toolbar" }, views, count, signs, tools);

  function update({ shown, all, order, isList, found }: Told): void {
    const words = shown === all ? say("progression-all", { count: all }) : say("progression-some", { shown, all });
    if (count.textContent !== words) count.textContent = words;
    const isTable = store.middle === "table";
    replace(views, view("table", say("progression-view-table"), isTable), view("findings", say("progression-view-findings", { count: found }), !isTable));
    signs.hidden = isList || !isTable;
    if (!isTable) return replace(tools);
    const select = h(
      "select",
      { id: "progression-order", "data-key": "order", on: { change: () => sort(select.value as Order) } },
      ORDERS.map((one) => h("option", { value: one, selected: one === order }, say(`progression-order-${one}`))),
    );
    const isAll = store.several.size > 0 && store.several.size >= shown;
    replace(
      tools,
      h("label", { for: "progression-order" }, say("progression-order")),
      select,
      isList || shown === 0 ? null : h(
        "button",
        { type: "button", class: "plain", "data-key": "pick all", on: { click: () => pickAll(!isAll) } },
        say(isAll ? "progression-pick-none" : "progression-pick-all"),
      ),
    );
  }

  function view(name: "table" | "findings", label: string, isOn: boolean): HTMLElement {
    const act = (): void => {
      store.middle = name;
      store.changed();
    };
    return h("button", { type: "button", "aria-pressed": String(isOn), "data-key": `view ${name}`, on: { click: act } }, label);
  }

  return { element, update };
}

/** The signs of the table, in words. */
function legend(): HTMLElement {
  const sign = (name: string, mark: string): HTMLElement =>
    h("li", null, h("span", { class: `sign ${name}`, "aria-hidden": "true" }, mark), say(`marks-${name}`));
  return h("ul", { class: "legend" }, sign("begin", "→"), sign("master", "★"), sign("reuse", ""));
}
