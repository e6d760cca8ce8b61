/** Splits and mergers of clauses (条款的拆分与合并): a text contained whole in another one. */
import {
  type ComparedClause,
  familyOf,
  type LikenessTable,
  type Pairs,
  sharedTable,
  without,
} from './clause-likeness.ts';
import type { Pairing } from './pair-clauses.ts';

/** From here on a text stands in another one, and from here on it may. */
const CONTAINED = 0.6;
const PERHAPS = 0.42;
/** Fewer pairs than this stand anywhere. */
const LEAST = 6;
/** A part that holds less of a clause than this does not continue it. */
const PIECE = 0.3;

/** By the next clause: the clauses it absorbed, or was split from, besides the clause it continues. */
export interface Kin {
  origins: ReadonlyMap<number, ReadonlySet<number>>;
  /** Next clauses that may have been split off, or may have absorbed another one. */
  doubtful: ReadonlySet<number>;
}

interface Relation {
  i: number;
  j: number;
  /** Share of the smaller text that stands in the larger one. */
  held: number;
}

/**
 * Finds the splits and mergers among clauses without a pair; the largest part continues a clause that nothing
 * continues.
 */
export function findKin(pairing: Pairing, table: LikenessTable): Kin {
  const origins = new Map<number, Set<number>>();
  const doubtful = new Set<number>();
  const relate = ({ i, j, held }: Relation) => {
    if (held < CONTAINED) doubtful.add(j);
    else if (pairing.free(i, j) && table.shared(j, i) >= PIECE * table.known[i]!.size) pairing.join(i, j);
    else origins.set(j, (origins.get(j) ?? new Set()).add(i));
  };
  merged(pairing, table).forEach(relate);
  split(pairing, table).forEach(relate);
  return { origins, doubtful };
}

/** Known clauses without a pair whose words stand in a next one beside those it already has. */
function merged({ known, next, knownOf, nextOf }: Pairing, table: LikenessTable): Relation[] {
  const rest = table.next.map((pairs, j) =>
    isClause(next[j]!) ? leftOf(pairs, table.known[knownOf[j]!]) : NONE,
  );
  const parts = [...known.keys()].filter((i) => nextOf[i] === -1 && isClause(known[i]!));
  return found(table.known, parts, rest).map(({ part, whole, held }) => ({ i: part, j: whole, held }));
}

/** Next clauses without a pair whose words stand in a known one beside those that went into its own. */
function split({ known, next, knownOf, nextOf }: Pairing, table: LikenessTable): Relation[] {
  const rest = table.known.map((pairs, i) =>
    isClause(known[i]!) ? leftOf(pairs, table.next[nextOf[i]!]) : NONE,
  );
  const parts = [...next.keys()].filter((j) => knownOf[j] === -1 && isClause(next[j]!));
  return found(table.next, parts, rest).map(({ part, whole, held }) => ({ i: whole, j: part, held }));
}

const NONE: Pairs = { counts: new Map(), size: 0 };
const isClause = ({ kind }: ComparedClause) => familyOf(kind) === 'CLAUSE';
const leftOf = (pairs: Pairs, taken: Pairs | undefined): Pairs => (taken ? without(pairs, taken) : pairs);

/** For each part the whole that holds most of it, if that is much; the largest part first. */
function found(all: readonly Pairs[], places: readonly number[], wholes: readonly Pairs[]) {
  const parts = places
    .filter((place) => all[place]!.size >= LEAST)
    .toSorted((one, other) => all[other]!.size - all[one]!.size);
  const shared = sharedTable(
    wholes,
    parts.map((place) => all[place]!),
  );
  return parts.flatMap((part, row) => {
    const most = Math.max(...shared[row]!);
    const held = most / all[part]!.size;
    return held >= PERHAPS ? [{ part, whole: shared[row]!.indexOf(most), held }] : [];
  });
}
