// The lines of the map: a curve from each outcome to what builds on it; whole when it is required, broken when it helps,
// dotted when nobody said.

import { replace, svg } from "../dom";
import type { Link } from "./around";

/** Draws the lines over the cards, which say in words what the lines show. */
export function drawLines(drawing: SVGElement, board: HTMLElement, links: readonly Link[]): void {
  const frame = board.getBoundingClientRect();
  drawing.setAttribute("width", String(board.scrollWidth));
  drawing.setAttribute("height", String(board.scrollHeight));
  const boxOf = (id: string): DOMRect | undefined => {
    return board.querySelector(`[data-outcome="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  };
  replace(
    drawing,
    links.map(({ from, to, strength }) => {
      const [start, end] = [boxOf(from), boxOf(to)];
      if (!start || !end) return null;
      const isAcross = end.left > start.right;
      const x1 = start.right - frame.left;
      const y1 = start.top + start.height / 2 - frame.top;
      const x2 = (isAcross ? end.left : end.right) - frame.left;
      const y2 = end.top + end.height / 2 - frame.top;
      const bend = isAcross ? Math.max(16, (x2 - x1) / 2) : 28;
      const turn = isAcross ? x2 - bend : x2 + bend;
      const path = `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${turn} ${y2}, ${x2} ${y2}`;
      const tip = isAcross ? -7 : 7;
      return svg(
        "g",
        { class: strength ?? "unsaid" },
        svg("path", { d: path, class: "line" }),
        svg("path", { d: `M ${x2 + tip} ${y2 - 4} L ${x2} ${y2} L ${x2 + tip} ${y2 + 4}`, class: "tip" }),
      );
    }),
  );
}
