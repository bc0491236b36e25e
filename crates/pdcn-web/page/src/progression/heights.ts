// Where each line of the table stands: heights are guessed until a line is drawn, then measured, so that only lines in view are drawn.

export class Heights {
  private readonly measured = new Map<string, number>();
  private keys: readonly string[] = [];
  private tops: Float64Array = new Float64Array(1);
  private guess: (at: number) => number = () => 44;

  /** Takes other lines; what was measured under the same key holds. */
  take(keys: readonly string[], guess: (at: number) => number): void {
    this.keys = keys;
    this.guess = guess;
    this.settle();
  }

  /** Forgets what was measured: the width is another, or the texts. */
  forget(): void {
    this.measured.clear();
    this.settle();
  }

  /** Remembers how high a line is; true when that is news. */
  measure(key: string, height: number): boolean {
    const before = this.measured.get(key);
    if (before !== undefined && Math.abs(before - height) < 0.5) return false;
    this.measured.set(key, height);
    return true;
  }

  /** Adds the heights up again. */
  settle(): void {
    const tops = new Float64Array(this.keys.length + 1);
    for (let at = 0; at < this.keys.length; at++) {
      tops[at + 1] = (tops[at] ?? 0) + (this.measured.get(this.keys[at] ?? "") ?? this.guess(at));
    }
    this.tops = tops;
  }

  top(at: number): number {
    return this.tops[at] ?? 0;
  }

  get total(): number {
    return this.tops[this.keys.length] ?? 0;
  }

  /** The line at a distance from the top. */
  at(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.keys.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.tops[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
