// Holds drawing back while a pointer is pressed: what is drawn anew under it is missed by the click.

/** Returns whether a pointer is pressed on an element; `released` is called after the click that follows. */
export function pressed(element: HTMLElement, released: () => void): () => boolean {
  let isPressed = false;
  element.addEventListener("pointerdown", () => { isPressed = true; });
  for (const end of ["pointerup", "pointercancel"]) {
    window.addEventListener(end, () => {
      if (!isPressed) return;
      isPressed = false;
      setTimeout(released);
    });
  }
  return () => isPressed;
}
