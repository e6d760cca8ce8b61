/**
 * 条文援引随编号移动: an edit that counts the clauses anew leaves 第二条 in another clause pointing elsewhere. Each such reference is
 * changed, or stays for a stated reason, before the version is fixed.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { type ClauseReference, referencesIn } from './clause-references.ts';
import { placeOf } from './number-pattern.ts';
import {
  citedNo,
  type CitingClause,
  type KeptReference,
  meaningsOf,
  type Numbering,
  numberingOf,
} from './reference-meaning.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');

/** Fate of the clause that a reference means: another number, another clause took it in, or it is gone. */
export type ReferenceFate = 'MOVED' | 'JOINED' | 'GONE';

/** A reference that does not lead to its clause any more (随编号移动的援引). */
export interface MovedReference {
  /** The clause in which it stands, */
  anchorId: string;
  no: string;
  /** as it is written there: 第二条. */
  said: string;
  fate: ReferenceFate;
  /** The number that its clause has now; null where that is gone. */
  now: string | null;
  /** First words of its clause, of the version before where it is gone. */
  words: string;
  /** The whole text with this reference put right; null where no number can stand for it. */
  mended: string | null;
  /** Why it stays as it is. */
  kept: KeptReference | null;
}

const WORDS = 24;

/** The references of a version that do not lead to their clauses any more, in its order. */
export function movedReferences(
  clauses: readonly CitingClause[],
  base: readonly CitingClause[],
): MovedReference[] {
  const view = viewOf(clauses, base);
  return clauses.flatMap((clause) => movedIn(clause, view));
}

interface View {
  now: ReadonlyMap<string, CitingClause>;
  /** By a clause that another one took in: that one. */
  homes: ReadonlyMap<string, CitingClause>;
  base: ReadonlyMap<string, CitingClause>;
  numbering: Numbering;
  former: Numbering;
}

function viewOf(clauses: readonly CitingClause[], base: readonly CitingClause[]): View {
  return {
    now: new Map(clauses.map((one) => [one.anchorId, one])),
    homes: new Map(clauses.flatMap((one) => one.originIds.map((id) => [id, one] as const))),
    base: new Map(base.map((one) => [one.anchorId, one])),
    numbering: numberingOf(clauses),
    former: numberingOf(base),
  };
}

function movedIn(clause: CitingClause, view: View): MovedReference[] {
  const references = referencesIn(clause.text);
  if (references.length === 0) return [];
  const cites = meaningsOf(clause, { numbering: view.former, base: view.base });
  const rows = new Map<string, { means: string; kept: KeptReference | null; places: ClauseReference[] }>();
  references.forEach((one, place) => {
    const { means = null, kept = null } = cites[place] ?? {};
    if (means === null || leadsTo(view, means) === view.numbering(one, clause)) return;
    const row = rows.get(`${one.said} ${means}`) ?? { means, kept, places: [] };
    rows.set(`${one.said} ${means}`, { ...row, places: [...row.places, one] });
  });
  return [...rows.values()].map((row) => movedOf(clause, row, view));
}

/** The clause in which one stands now: itself, or the one that took it in. */
const standing = ({ now, homes }: View, id: string) => now.get(id) ?? homes.get(id);
const leadsTo = (view: View, id: string) => standing(view, id)?.anchorId ?? 'gone';

function movedOf(
  clause: CitingClause,
  { means, kept, places }: { means: string; kept: KeptReference | null; places: readonly ClauseReference[] },
  view: View,
): MovedReference {
  const target = standing(view, means);
  const now = target ? citedNo(target) : null;
  const fate = view.now.has(means) ? 'MOVED' : target ? 'JOINED' : 'GONE';
  const [first = ''] = (target ?? view.base.get(means))?.text.split('\n') ?? [];
  const line = first.replace(/[。；]$/u, '');
  return {
    anchorId: clause.anchorId,
    no: clause.no,
    said: places[0]?.said ?? '',
    fate,
    now,
    words: line.length > WORDS ? `${line.slice(0, WORDS)}…` : line,
    mended: now === null ? null : mendedText(clause.text, places, now),
    kept: kept?.now === (now ?? '') ? kept : null,
  };
}

function mendedText(text: string, places: readonly ClauseReference[], now: string): string | null {
  let mended = text;
  for (const { at, length, step, bare } of places.toReversed()) {
    const place = placeOf(now.replace(/部分$/u, ''));
    if (step === 0 || (bare && (!place || place.under))) return null;
    mended = mended.slice(0, at) + (bare ? place?.digits : now) + mended.slice(at + length);
  }
  return mended;
}

/** Findings on references that nobody has answered when a version is fixed (援引没有随编号调整). */
export const refuseMovedReferences = (moved: readonly MovedReference[]): Finding[] =>
  moved.filter(({ kept }) => kept === null).map(unanswered);

const unanswered = (moved: MovedReference) => r32.block('REFERENCE_MOVED', 'references')`
  ${citedNo(moved)}中的“${moved.said}”${becameOf(moved)}。
  ${moved.mended === null ? '改写这一处' : `把这一处改为${moved.now ?? ''}`}，或者写明不改的原因。`;

/** Fate of the clause that a reference means, in words. */
export function becameOf({ fate, now, said }: Pick<MovedReference, 'fate' | 'now' | 'said'>): string {
  if (fate === 'GONE') return '所指的条款已经删去';
  if (fate === 'JOINED') return `所指的条款已经并入${now}`;
  return said === '前款' ? `所指的文字现在${now}` : `所指的条款现为${now}`;
}

/** Reasons against leaving a reference as it is (不改援引): it leads to its clause, or no reason is given. */
export const refuseKeeping = (moved: MovedReference | undefined, reason: string): Finding[] => [
  ...(moved ? [] : [notMoved]),
  ...(saysWhy(reason) ? [] : [reasonRequired]),
];

const notMoved = r32.block('REFERENCE_NOT_FOUND', 'said')`
  这一处援引所指的条款没有移动，或者文字已经改过。
  刷新后再看。`;

const reasonRequired = r32.block('REASON_REQUIRED', 'reason')`
  没有写明这一处为什么不改。
  写明它现在所指的条款为什么正是要说的，如“指的是另一部法规的第二条”。`;
