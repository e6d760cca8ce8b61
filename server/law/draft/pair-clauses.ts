/**
 * Clause of a draft that continues each earlier clause (条款对应): one for one, by their words, their order and, last,
 * their neighbours.
 */
import { numberOf } from './clause-number.ts';
import { type ComparedClause, familyOf, lettersOf, type LikenessTable } from './clause-likeness.ts';

/** Likeness from which on two texts are surely the same clause when nothing else comes near. */
export const CLEAR = 0.6;
/** Lead in likeness of a clear pair over any other pair of the two. */
export const APART = 0.12;
/** Likeness from which on a clause at another place was moved. */
const MOVED = 0.5;
/** Likeness from which on a clause at its place was rewritten, not replaced. */
const REWRITTEN = 0.3;
/** Number of letters below which words decide little: number and neighbours do. */
const BRIEF = 14;
/** Whether the number is the same decides between equals, and nothing more. */
const SAME_NUMBER = 0.001;

type Clauses = readonly ComparedClause[];

/** Pairs of a known and a next clause, by their places; -1: none. */
export class Pairing {
  readonly knownOf: Int32Array;
  readonly nextOf: Int32Array;
  /** By the next clause: paired because the texts are equal. */
  readonly equal = new Set<number>();

  readonly #knownNo: readonly string[];
  readonly #nextNo: readonly string[];

  readonly known: Clauses;
  readonly next: Clauses;

  constructor(known: Clauses, next: Clauses) {
    this.known = known;
    this.next = next;
    this.knownOf = new Int32Array(next.length).fill(-1);
    this.nextOf = new Int32Array(known.length).fill(-1);
    this.#knownNo = known.map(plainNumber);
    this.#nextNo = next.map(plainNumber);
  }

  join(i: number, j: number): void {
    this.knownOf[j] = i;
    this.nextOf[i] = j;
  }

  /** Both are still free, or already a pair. */
  possible(i: number, j: number): boolean {
    return (this.nextOf[i] === -1 && this.knownOf[j] === -1) || this.nextOf[i] === j;
  }

  free(i: number, j: number): boolean {
    return this.nextOf[i] === -1 && this.knownOf[j] === -1;
  }

  /** Whether a next clause takes the place of a known one of its family that nothing continues. */
  replaces(j: number): boolean {
    const i = this.placeOf(j);
    const one = this.known[i];
    return one !== undefined && this.nextOf[i] === -1 && familyOf(one.kind) === familyOf(this.next[j]!.kind);
  }

  /** The known clause between the same neighbours as this one; one neighbour will do if the number is the same. */
  placeOf(j: number): number {
    const behind = j === 0 ? 0 : this.knownOf[j - 1] === -1 ? -1 : this.knownOf[j - 1]! + 1;
    const last = j === this.next.length - 1;
    const before = last ? this.known.length - 1 : this.knownOf[j + 1]! - 1;
    if (behind === before) return behind;
    return [behind, before].find((i) => this.sameNumber(i, j)) ?? -1;
  }

  sameNumber(i: number, j: number): boolean {
    return this.#knownNo[i] !== undefined && this.#knownNo[i] === this.#nextNo[j];
  }
}

/** 第十二条, 第１２条 and 第12条 are one number. */
const plainNumber = ({ no }: ComparedClause): string =>
  no.replace(/[〇零一二三四五六七八九十百千两0-9０-９]+/gu, (digits) => String(numberOf(digits) ?? digits));

/** Pairs the clauses of two drafts: equal texts first, then clear ones, then in their order, then moved ones, then by place. */
export function pairClauses(known: Clauses, next: Clauses, table: LikenessTable): Pairing {
  const pairing = new Pairing(known, next);
  pairEqual(pairing);
  pairClear(pairing, table);
  pairInOrder(pairing, table);
  pairMoved(pairing, table);
  pairByPlace(pairing, table);
  return pairing;
}

/** Equal texts, if there are as many of them on both sides. */
function pairEqual(pairing: Pairing): void {
  const places = (clauses: Clauses) =>
    Map.groupBy(clauses.keys(), (at) => `${familyOf(clauses[at]!.kind)} ${lettersOf(clauses[at]!.text)}`);
  const old = places(pairing.known);
  for (const [text, now] of places(pairing.next)) {
    const from = old.get(text);
    if (from?.length !== now.length) continue;
    now.forEach((j, index) => {
      pairing.join(from[index]!, j);
      pairing.equal.add(j);
    });
  }
}

/** Pairs clauses that are alike, and far more alike than either is to any other free clause. */
function pairClear(pairing: Pairing, table: LikenessTable): void {
  const found: [number, number][] = [];
  for (let j = 0; j < pairing.next.length; j += 1) {
    if (pairing.knownOf[j] !== -1) continue;
    const i = clearest(pairing.known.length, (one) => (pairing.nextOf[one] === -1 ? table.of(j, one) : 0));
    if (i === -1) continue;
    const back = clearest(pairing.next.length, (one) => (pairing.knownOf[one] === -1 ? table.of(one, i) : 0));
    if (back === j) found.push([i, j]);
  }
  for (const [i, j] of found) pairing.join(i, j);
}

/** The place with the highest value, if it is high and no other comes near; -1: none. */
function clearest(count: number, value: (place: number) => number): number {
  let [best, at, second] = [0, -1, 0];
  for (let place = 0; place < count; place += 1) {
    const here = value(place);
    if (here > best) [best, at, second] = [here, place, best];
    else if (here > second) second = here;
  }
  return best >= CLEAR && best - second >= APART ? at : -1;
}

/** The rest as far as it stands in the same order: the way with the most likeness, squared so that few good pairs outweigh many poor ones. */
function pairInOrder(pairing: Pairing, table: LikenessTable): void {
  const [n, m] = [pairing.known.length, pairing.next.length];
  const worth = (i: number, j: number) => {
    const likeness = pairing.possible(i, j) ? table.of(j, i) : 0;
    const hint = pairing.sameNumber(i, j) ? SAME_NUMBER : 0;
    return likeness < REWRITTEN ? 0 : likeness ** 2 + hint;
  };
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let i = n - 1; i >= 0; i -= 1) {
    const [row, below] = [best[i]!, best[i + 1]!];
    for (let j = m - 1; j >= 0; j -= 1)
      row[j] = Math.max(below[j]!, row[j + 1]!, below[j + 1]! + worth(i, j));
  }
  for (let [i, j] = [0, 0]; i < n && j < m;) {
    const here = best[i]![j]!;
    if (here === best[i + 1]![j]!) i += 1;
    else if (here === best[i]![j + 1]!) j += 1;
    else {
      pairing.join(i, j);
      [i, j] = [i + 1, j + 1];
    }
  }
}

/** Pairs clauses that now stand elsewhere, the most alike first. */
function pairMoved(pairing: Pairing, table: LikenessTable): void {
  const candidates: [likeness: number, i: number, j: number][] = [];
  for (let j = 0; j < pairing.next.length; j += 1)
    for (let i = 0; i < pairing.known.length; i += 1)
      if (pairing.free(i, j) && table.of(j, i) >= MOVED) candidates.push([table.of(j, i), i, j]);
  for (const [, i, j] of candidates.toSorted(([one], [other]) => other - one))
    if (pairing.free(i, j)) pairing.join(i, j);
}

/**
 * Pairs clauses between the same neighbours that have few words, or are the only ones of their kind; until nothing is
 * added.
 */
function pairByPlace(pairing: Pairing, table: LikenessTable): void {
  const { known, next, knownOf } = pairing;
  const only = (clauses: Clauses, kind: string) => clauses.filter((one) => one.kind === kind).length === 1;
  const brief = ({ text }: ComparedClause) => lettersOf(text).length < BRIEF;
  for (let added = true; added;) {
    added = false;
    for (let j = 0; j < next.length; j += 1) {
      if (knownOf[j] !== -1 || !pairing.replaces(j)) continue;
      const i = pairing.placeOf(j);
      const [one, other] = [known[i]!, next[j]!];
      const alone = /^(?:PREAMBLE|WHOLE)$/.test(one.kind) && one.kind === other.kind && only(known, one.kind);
      if (!alone && !(brief(one) && brief(other)) && table.of(j, i) < REWRITTEN) continue;
      pairing.join(i, j);
      added = true;
    }
  }
}
