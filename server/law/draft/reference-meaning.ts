/**
 * 援引所指的条款: which clause a reference means. It is told by the numbers that stood when its words were written, and stays that
 * clause whatever number that has later.
 */
import { clauseName } from './clause-number.ts';
import { type ClauseReference, keyOf, referencesIn } from './clause-references.ts';
import { ClauseKind, isHeading } from './draft-tree.ts';
import { placeOf } from './number-pattern.ts';

/** A clause as references are read from it and lead to it. */
export interface CitingClause {
  readonly anchorId: string;
  readonly originIds: readonly string[];
  readonly kind: ClauseKind;
  readonly no: string;
  readonly text: string;
  /** Meaning of each of its references, in their order; null: what the numbers of the version before say. */
  readonly cites: readonly Cite[] | null;
}

/** Meaning of one reference. */
export interface Cite {
  /** The clause; null: none of the draft. */
  readonly means: string | null;
  readonly kept?: KeptReference;
}

/** 不改的说明: why the reference stays as it is although its clause has moved. */
export interface KeptReference {
  /** The clause's number when this was said; empty where it was gone. */
  readonly now: string;
  readonly reason: string;
  readonly byId: string;
  readonly at: string;
}

type Numbered = Pick<CitingClause, 'anchorId' | 'kind' | 'no' | 'text'>;

const MARK = /（\d+）$/u;
const UNIT = /(编|章|节|条)(?:之|$)/u;

/** The number of a clause as a text names it: 第二条, 第一部分, without a mark of ours. */
export const citedNo = ({ no }: Pick<CitingClause, 'no'>): string => clauseName(no.replace(MARK, ''));

function keyOfClause({ kind, no }: Numbered): string | null {
  const plain = no.replace(MARK, '');
  if (kind === ClauseKind.ANNEX) return keyOf('附件', plain.replace(/^附件/u, ''));
  const place = placeOf(plain);
  const unit = kind === ClauseKind.ITEM ? '部分' : UNIT.exec(plain)?.[1];
  return place && unit ? keyOf(unit, place.digits, /之.+$/u.exec(plain)?.[0]) : null;
}

/** Says which clause a reference leads to in one version; null: to none, or to more than one. */
export type Numbering = (reference: ClauseReference, from: Numbered) => string | null;

/** The numbers of one version. */
export function numberingOf(clauses: readonly Numbered[]): Numbering {
  const byKey = new Map<string, string | null>();
  for (const clause of clauses) {
    const key = keyOfClause(clause);
    // Of clauses that bear one number, as where each chapter begins again, none is meant for certain.
    if (key !== null) byKey.set(key, byKey.has(key) ? null : clause.anchorId);
  }
  const row = clauses.filter(({ kind }) => !isHeading(kind));
  const places = new Map(row.map(({ anchorId }, place) => [anchorId, place]));
  return ({ at, key, step }, { anchorId, text }) => {
    if (key !== null) return byKey.get(key) ?? null;
    if (step === 0) return text.slice(0, at).includes('\n') ? anchorId : null;
    const place = places.get(anchorId);
    const next = place === undefined || step === null ? undefined : row[place + step];
    return next && placeOf(next.no) ? next.anchorId : null;
  };
}

/** The former state of the draft, from which the meaning of references comes. */
export interface Former {
  /** By identity, with what their references mean. */
  readonly clauses: ReadonlyMap<string, CitingClause>;
  /** The numbers of the version before. */
  readonly numbering: Numbering;
  readonly base: ReadonlyMap<string, CitingClause>;
}

/** Meaning of the references of a clause, one for each. */
export function meaningsOf(
  clause: CitingClause,
  { numbering, base }: Omit<Former, 'clauses'>,
): readonly Cite[] {
  const references = referencesIn(clause.text);
  if (clause.cites?.length === references.length) return clause.cites;
  const before = base.get(clause.anchorId) ?? clause;
  const said = referencesIn(before.text).map((one) => ({ ...one, means: numbering(one, before) }));
  return references.map((one, place) => {
    const same = said.length === references.length ? said[place] : said.find(({ key }) => key === one.key);
    return { means: same?.said === one.said ? same.means : null };
  });
}

/** The clauses with the answer that a reference stays as it is. */
export function keptIn<Clause extends CitingClause>(
  clauses: readonly Clause[],
  base: readonly CitingClause[],
  { anchorId, said }: { anchorId: string; said: string },
  kept: KeptReference,
): Clause[] {
  const former = {
    numbering: numberingOf(base),
    base: new Map(base.map((one) => [one.anchorId, one])),
  };
  return clauses.map((clause) => {
    if (clause.anchorId !== anchorId) return clause;
    const references = referencesIn(clause.text);
    const cites = meaningsOf(clause, former).map((cite, place) =>
      references[place]?.said === said ? { ...cite, kept } : cite,
    );
    return { ...clause, cites };
  });
}

/**
 * The clauses after an edit, with what their references mean: a reference whose words stayed means what it meant, one that was
 * written means what the numbers say now.
 */
export function citesAfter<Clause extends CitingClause>(former: Former, edited: readonly Clause[]): Clause[] {
  const numbering = numberingOf(edited);
  return edited.map((clause) => {
    const held = former.clauses.get(clause.anchorId);
    if (held?.text === clause.text) return { ...clause, cites: held.cites };
    const references = referencesIn(clause.text);
    if (references.length === 0) return { ...clause, cites: null };
    if (!held && former.base.get(clause.anchorId)?.text === clause.text) return { ...clause, cites: null };
    const sources = sourcesOf(clause, held, former);
    const kept = aligned(
      sources.map(({ said }) => said),
      references.map(({ said }) => said),
    );
    const cites = references.map((one, place): Cite => {
      const same = kept[place];
      return same === undefined
        ? { means: numbering(one, clause) }
        : (sources[same]?.cite ?? { means: null });
    });
    return { ...clause, cites };
  });
}

/** The references of the words that an edited clause was made from, in their order. */
function sourcesOf(clause: CitingClause, held: CitingClause | undefined, former: Former) {
  const fresh = clause.originIds.filter((id) => !held?.originIds.includes(id));
  const from = [...(held ? [held] : []), ...fresh.flatMap((id) => former.clauses.get(id) ?? [])];
  return from.flatMap((one) => {
    const cites = meaningsOf(one, former);
    return referencesIn(one.text).map(({ said }, place) => ({ said, cite: cites[place] }));
  });
}

/** For each word after, the place of the word before that it is: at its own place where there are as many, else in the same order. */
function aligned(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  if (before.length === after.length) return after.map((one, at) => (before[at] === one ? at : undefined));
  let from = 0;
  return after.map((one) => {
    const at = before.indexOf(one, from);
    if (at < 0) return undefined;
    from = at + 1;
    return at;
  });
}
