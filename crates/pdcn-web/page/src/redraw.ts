// A screen that draws itself again when something changes, and only while it is the one that is looked at.

import type { Screen, Store } from "./store";

export function redraws(store: Store, screen: Screen, draw: () => void): void {
  const drawIfSeen = (): void => {
    if (store.screen === screen && store.state) draw();
  };
  store.subscribe(drawIfSeen);
  drawIfSeen();
}
