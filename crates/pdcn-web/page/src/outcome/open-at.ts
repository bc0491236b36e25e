// Opens an outcome at one of its fields, from wherever the person is.

import type { Store } from "../store";

const wanted = new WeakMap<Store, { id: string; field: string | null }>();

export function openAt(store: Store, id: string, field: string | null): void {
  wanted.set(store, { id, field });
  store.chosen = id;
  store.go("progression");
}

/** What is to have the focus once the outcome is shown; asked once. */
export function takeWanted(store: Store, id: string): { field: string | null } | null {
  const want = wanted.get(store);
  if (want?.id !== id) return null;
  wanted.delete(store);
  return want;
}
