// Two texts that came of one, joined line by line where they do not touch. The engine reads what comes of it like any other text.

/** Lines `from` to `to` of the text before, which became `lines`. */
interface Hunk {
  from: number;
  to: number;
  lines: readonly string[];
}

/** More differences than two people make between two savings. */
const MOST = 2000;

/** Returns a text with both changes; null when they touch. */
export function merge(before: string, ours: string, theirs: string): string | null {
  const lines = linesOf(before);
  const [a, b] = [hunks(lines, linesOf(ours)), hunks(lines, linesOf(theirs))];
  if (!a || !b) return null;
  const all = [...a];
  for (const hunk of b) {
    const near = a.filter((other) => other.from <= hunk.to && hunk.from <= other.to);
    if (near.length === 0) all.push(hunk);
    else if (near.length > 1 || !near.every((other) => isSame(other, hunk))) return null;
  }
  all.sort((x, y) => x.from - y.from);
  const merged: string[] = [];
  let at = 0;
  for (const { from, to, lines: instead } of all) {
    merged.push(...lines.slice(at, from), ...instead);
    at = to;
  }
  return [...merged, ...lines.slice(at)].join("");
}

/** The lines of a text, each with its end, so that no end of line is lost. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join("") === b.lines.join("");
}

/** The shortest way from one list of lines to another (Myers 1986); null when it is too long. */
function hunks(before: readonly string[], after: readonly string[]): Hunk[] | null {
  const trace: Int32Array[] = [];
  let reached = Int32Array.of(0);
  const x = (diagonal: number, steps: number): number => reached[diagonal + steps] ?? -1;
  for (let steps = 0; steps <= MOST; steps++) {
    const next = new Int32Array(2 * steps + 1);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let at = steps === 0 ? 0 : isDown(diagonal, steps, (k) => x(k, steps - 1)) ? x(diagonal + 1, steps - 1) : x(diagonal - 1, steps - 1) + 1;
      while (at < before.length && at - diagonal < after.length && before[at] === after[at - diagonal]) at++;
      next[diagonal + steps] = at;
      if (at >= before.length && at - diagonal >= after.length) return back(before, after, [...trace, next]);
    }
    trace.push(next);
    reached = next;
  }
  return null;
}

function isDown(diagonal: number, steps: number, x: (diagonal: number) => number): boolean {
  return diagonal === -steps || (diagonal !== steps && x(diagonal - 1) < x(diagonal + 1));
}

/** Walks the way back and gathers the lines that differ; steps without a line that stayed between them are one change. */
function back(before: readonly string[], after: readonly string[], trace: readonly Int32Array[]): Hunk[] {
  const found: Hunk[] = [];
  let [x, y] = [before.length, after.length];
  // Where the change that was found last begins in the text after.
  let begins = -1;
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const at = (diagonal: number): number => trace[steps - 1]?.[diagonal + steps - 1] ?? -1;
    const down = isDown(x - y, steps, at);
    const diagonal = down ? x - y + 1 : x - y - 1;
    const [fromX, fromY] = [at(diagonal), at(diagonal) - diagonal];
    const [toX, toY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const lines = after.slice(fromY, toY);
    const last = found[0];
    if (last && last.from === toX && begins === toY) found[0] = { from: fromX, to: last.to, lines: [...lines, ...last.lines] };
    else found.unshift({ from: fromX, to: toX, lines });
    begins = fromY;
    [x, y] = [fromX, fromY];
  }
  return found;
}
