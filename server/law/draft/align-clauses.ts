/**
 * Alignment of the clauses of a draft with those of its next version (条款对应). Words decide; a clause's number is a hint
 * only, for one inserted clause renumbers all behind it. Doubtful matches are marked for a clerk to check.
 */
import { findKin } from './clause-kin.ts';
import { familyOf, type LikenessTable, likenessTable } from './clause-likeness.ts';
import { APART, CLEAR, pairClauses, type Pairing } from './pair-clauses.ts';

/** A clause of the version before, by the identity it keeps through all versions. */
export interface KnownClause {
  anchorId: string;
  kind: string;
  no: string;
  text: string;
}

/** A clause of the next version, of which only its words are known. */
export interface NextClause {
  kind: string;
  no: string;
  text: string;
}

/** A clause of the next version and the clauses it comes from. */
export interface AlignedClause {
  /** The clause it continues; null: it is new, or one of several parts of a clause named in `originIds`. */
  anchorId: string | null;
  /** Further clauses whose text it took in, or the one it was split from. */
  originIds: string[];
  /** Likeness to the clause it continues or comes from, 0 to 1. */
  likeness: number;
  /** False: a clerk should look; the words changed much, were split or put together, or fit several clauses. */
  sure: boolean;
}

/** One aligned clause for each next one, in its order, and the clauses that were neither continued nor absorbed. */
export interface Alignment {
  clauses: AlignedClause[];
  gone: string[];
}

/** Likeness to a vanished clause up to which a new clause is surely new, 0 to 1. */
const LIKE_NONE = 0.3;

/** Aligns the next version with the one before. No known clause is lost: each is continued, an origin, or gone. */
export function alignClauses(known: readonly KnownClause[], next: readonly NextClause[]): Alignment {
  const table = likenessTable(known, next);
  const pairing = pairClauses(known, next, table);
  const kin = findKin(pairing, table);
  const origins = new Set(kin.origins.values().flatMap((places) => places));
  const clauses = next.map((_, j): AlignedClause => {
    const [i, from] = [pairing.knownOf[j]!, [...(kin.origins.get(j) ?? [])].toSorted(inOrder)];
    const source = i === -1 ? from[0] : i;
    return {
      anchorId: known[i]?.anchorId ?? null,
      originIds: from.map((place) => known[place]!.anchorId),
      likeness: source === undefined ? 0 : table.of(j, source),
      sure: from.length === 0 && !origins.has(i) && !kin.doubtful.has(j) && isSure(pairing, table, j),
    };
  });
  const gone = known.filter((_, i) => pairing.nextOf[i] === -1 && !origins.has(i));
  return { clauses, gone: gone.map(({ anchorId }) => anchorId) };
}

const inOrder = (one: number, other: number) => one - other;

function isSure(pairing: Pairing, table: LikenessTable, j: number): boolean {
  const i = pairing.knownOf[j]!;
  if (pairing.equal.has(j)) return true;
  if (i === -1) return isSurelyNew(pairing, table, j);
  const likeness = table.of(j, i);
  return likeness >= CLEAR && !rivalled(pairing, table, j, likeness);
}

/**
 * Whether a next clause is surely new: no vanished clause stood in its place or resembles it; a heading is too short to
 * tell.
 */
function isSurelyNew(pairing: Pairing, table: LikenessTable, j: number): boolean {
  const family = familyOf(pairing.next[j]!.kind);
  const gone = [...pairing.known.keys()].filter(
    (i) => pairing.nextOf[i] === -1 && familyOf(pairing.known[i]!.kind) === family,
  );
  if (family === 'HEADING') return gone.length === 0;
  return !pairing.replaces(j) && gone.every((i) => table.of(j, i) < LIKE_NONE);
}

/** Another clause fits nearly as well, on either side, and does not itself fit elsewhere far better. */
function rivalled(
  { known, next, nextOf, knownOf }: Pairing,
  table: LikenessTable,
  j: number,
  likeness: number,
) {
  const i = knownOf[j]!;
  const better = (pair: number, other: number, of: number) =>
    pair !== -1 && other !== -1 && table.of(pair, other) >= of + APART;
  const near = (of: number) => of > likeness - APART;
  return (
    known.some(
      (_, one) => one !== i && near(table.of(j, one)) && !better(nextOf[one]!, one, table.of(j, one)),
    ) ||
    next.some(
      (_, one) => one !== j && near(table.of(one, i)) && !better(one, knownOf[one]!, table.of(one, i)),
    )
  );
}
