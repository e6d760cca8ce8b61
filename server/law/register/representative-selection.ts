/**
 * 轮换选取: the choice of people to invite follows from the matter, from the seats of each kind, from how often
 * everybody was invited, and from lots where all that is equal; each pick is explained. The lots are fixed by a seed
 * published beforehand.
 */
import { type Finding, provision } from '#server/law/refusal.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表邀请规则');

/** Someone who may be selected (候选代表): eligible, without a direct interest, rested. */
export interface SelectionCandidate {
  id: string;
  categories: readonly string[];
  fields: readonly string[];
  /** Number of invitations in the twelve months before the meeting. */
  invitations: number;
  /** Lot by the published seed; the smaller one goes first. */
  lot: string;
}

/** Seats of one kind (名额), and the categories that may take them. */
export interface SelectionQuota {
  label: string;
  categories: readonly string[];
  seats: number;
}

/** A selected person (入选), with the kind of seat and the reasons. */
export interface Selected {
  id: string;
  quota: string;
  reasons: readonly string[];
}

/** Result of the selection (选取结果): people to invite, and per kind of seat the order of those who follow. */
export interface Selection {
  selected: readonly Selected[];
  reserves: readonly { quota: string; ids: readonly string[] }[];
  findings: readonly Finding[];
}

const relevance = ({ fields }: SelectionCandidate, topics: readonly string[]) =>
  fields.filter((field) => topics.includes(field)).length;

/** The order of rotation (轮换次序): the topic first, then the fewest invitations, then the lot. */
function rotation(pool: readonly SelectionCandidate[], topics: readonly string[]): SelectionCandidate[] {
  return [...pool].sort(
    (one, other) =>
      relevance(other, topics) - relevance(one, topics) ||
      one.invitations - other.invitations ||
      (one.lot < other.lot ? -1 : 1),
  );
}

/**
 * Selects (选取). In the order of rotation everybody is taken for whom there is still a seat of their kind, if need be by moving those
 * taken before to another of their kinds: so nobody of several categories keeps others from a seat, and each counts once.
 */
export function selectInvitees(
  pool: readonly SelectionCandidate[],
  topics: readonly string[],
  quotas: readonly SelectionQuota[],
): Selection {
  const order = rotation(pool, topics);
  const seated: SelectionCandidate[][] = quotas.map(() => []);
  for (const candidate of order) seat(candidate, quotas, seated, new Set());
  const taken = new Set(seated.flat().map(({ id }) => id));
  return {
    selected: quotas.flatMap(({ label }, at) =>
      (seated[at] ?? []).map((one) => ({ id: one.id, quota: label, reasons: reasonsOf(one, topics) })),
    ),
    reserves: quotas.map(({ label, categories }) => ({
      quota: label,
      ids: order.filter((one) => !taken.has(one.id) && fits(one, categories)).map(({ id }) => id),
    })),
    findings: quotas.flatMap(({ label, seats }, at) => {
      const found = seated[at]?.length ?? 0;
      return found < seats ? [poolTooSmall(label, seats, found)] : [];
    }),
  };
}

const fits = (one: SelectionCandidate, categories: readonly string[]) =>
  one.categories.some((category) => categories.includes(category));

/** Finds a seat, moving others along if that frees one (增广路); leaves all as it was when there is none. */
function seat(
  candidate: SelectionCandidate,
  quotas: readonly SelectionQuota[],
  seated: SelectionCandidate[][],
  tried: Set<number>,
): boolean {
  for (const [at, { categories, seats }] of quotas.entries()) {
    const holders = seated[at];
    if (!holders || tried.has(at) || !fits(candidate, categories)) continue;
    tried.add(at);
    if (holders.length < seats) {
      holders.push(candidate);
      return true;
    }
    const moved = holders.findIndex((holder) => seat(holder, quotas, seated, tried));
    if (moved >= 0) {
      holders[moved] = candidate;
      return true;
    }
  }
  return false;
}

/** Reasons for a person's place in the order (入选理由), in a few words each. */
export const reasonsOf = (
  one: Pick<SelectionCandidate, 'fields' | 'invitations'>,
  topics: readonly string[],
): string[] => {
  const known = one.fields.filter((field) => topics.includes(field));
  return [
    known.length > 0 ? `熟悉${known.join('、')}` : '熟悉的领域与议题没有直接关系',
    `近12个月受邀${one.invitations}次`,
  ];
};

const poolTooSmall = (label: string, seats: number, found: number) => r66.warn('POOL_TOO_SMALL', 'quotas')`
  ${label}要邀请${seats}人，符合条件的只有${found}人，已全部列入。
  减少名额、调整类别，或者先补充代表库。`;
