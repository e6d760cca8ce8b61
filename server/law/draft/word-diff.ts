/** Maximum length of an edit script; texts that differ more are replaced as a whole. */
const MOST_EDITS = 2000;

/** A stretch of two rows of words: an unchanged one has the same words on both sides. */
export interface Stretch {
  same: boolean;
  before: readonly string[];
  after: readonly string[];
}

type Words = readonly string[];
type Snake = readonly [before: number, after: number, length: number];

/** The shortest edit script from one row of words to another (Myers 1986): unchanged and changed stretches in turn. */
export function wordDiff(before: Words, after: Words): Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  const add = (same: boolean, i: number, j: number) => {
    if (i > x || j > y) stretches.push({ same, before: before.slice(x, i), after: after.slice(y, j) });
    [x, y] = [i, j];
  };
  for (const [i, j, length] of snakes(before, after)) {
    add(false, i, j);
    add(true, i + length, j + length);
  }
  add(false, before.length, after.length);
  return stretches;
}

/** The stretches that stayed, found by walking back through the rounds. */
function snakes(before: Words, after: Words): Snake[] {
  const rounds = furthest(before, after);
  const found: Snake[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = (rounds?.length ?? 0) - 1; d >= 0; d -= 1) {
    const k = x - y;
    const [fromX, fromK] = d === 0 ? [0, 0] : cameFrom(rounds![d - 1]!, d, k);
    const startX = fromK > k ? fromX : fromX + (d === 0 ? 0 : 1);
    if (x > startX) found.push([startX, startX - k, x - startX]);
    [x, y] = [fromX, fromX - fromK];
  }
  return found.toReversed();
}

/** From which place of the round before a diagonal is reached: one word less of the old, or one more of the new. */
function cameFrom(last: Int32Array, d: number, k: number): [x: number, k: number] {
  const at = (diagonal: number) => last[diagonal + d - 1] ?? -1;
  const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
  return down ? [at(k + 1), k + 1] : [at(k - 1), k - 1];
}

/** For each number of edits, how far into the old words each diagonal gets; null when there are too many edits. */
function furthest(before: Words, after: Words): Int32Array[] | null {
  const rounds: Int32Array[] = [];
  for (let d = 0; d <= Math.min(before.length + after.length, MOST_EDITS); d += 1) {
    const round = new Int32Array(2 * d + 1);
    rounds.push(round);
    for (let k = -d; k <= d; k += 2) {
      let x = 0;
      if (d > 0) {
        const [fromX, fromK] = cameFrom(rounds[d - 1]!, d, k);
        x = fromK > k ? fromX : fromX + 1;
      }
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      round[k + d] = x;
      if (x >= before.length && x - k >= after.length) return rounds;
    }
  }
  return null;
}
