// Elements made from text: what a person wrote is always a text node, never markup.

export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Listeners = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Attributes by their HTML names; `true` is an attribute without a value, `false`, `null` and `undefined` none. */
export type Attributes = { [name: string]: string | number | boolean | null | undefined | Listeners } & { on?: Listeners };

/** Makes an element. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** Makes an element of a drawing. */
export function svg(tag: string, attributes: Attributes | null = null, ...children: Child[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  append(element, children);
  return element;
}

function set(element: Element, attributes: Attributes | null): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value as Listeners)) {
        element.addEventListener(event, listener as EventListener);
      }
    } else if (name === "value" && "value" in element) {
      (element as HTMLInputElement).value = String(value ?? "");
    } else if (value === true) {
      // What is true in ARIA is said so: without a value it would count for nothing.
      element.setAttribute(name, name.startsWith("aria-") ? "true" : "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) {
      append(parent, child);
    } else if (child instanceof Node) {
      parent.append(child);
    } else if (child !== null && child !== undefined && child !== false) {
      parent.append(String(child));
    }
  }
}

/**
 * Puts other children into an element. Whoever had the focus keeps it, with the cursor, when an element with the same `data-key` is
 * among the new ones; what is scrolled stays so.
 */
export function replace(parent: Element, ...children: Child[]): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && parent.contains(focused) ? focused : null;
  const key = inside?.dataset["key"];
  const cursor = isTyped(inside) ? [inside.selectionStart, inside.selectionEnd] as const : null;
  const top = parent.scrollTop;
  parent.replaceChildren();
  append(parent, children);
  parent.scrollTop = top;
  if (key === undefined) return;
  const next = parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  next?.focus({ preventScroll: true });
  if (cursor && isTyped(next) && next.type !== "checkbox") next.setSelectionRange(cursor[0], cursor[1]);
}

function isTyped(element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && /^(text|search)$/.test(element.type));
}
