import type { DrawQuota } from '#server/law/draw/draw-plan.ts';

/** Somebody who was not in the pool, and why (不列入抽选的代表), by their number. */
export interface Excluded {
  no: string;
  reasons: readonly string[];
}

/** Somebody in the pool (候选), by their number: all that the draw looks at, and nothing else. */
export interface PoolMember {
  id: string;
  /** In a rotation: the kinds of seat they can take, and their fields. */
  categories?: readonly string[];
  fields?: readonly string[];
  /** In the twelve months before the meeting. */
  invitations?: number;
  /** In a lottery: their value for each attribute a quota asks for. */
  values?: Record<string, string>;
}

/** Whom the matter touches directly (议题直接涉及的对象): they are not representatives of the public here. */
export interface Parties {
  units: readonly string[];
  regions: readonly string[];
}

/** Somebody drawn, for which kind of seat (入选). */
export interface DrawnSeat {
  id: string;
  quota: string;
  reasons: readonly string[];
}

/** Result of a draw (抽选结果): the persons drawn, and the reserves for each kind of seat. */
export interface DrawResult {
  selected: readonly DrawnSeat[];
  reserves: { quota: string; ids: string[] }[];
  /** In a lottery: the number of the panel drawn; null otherwise. */
  ticketNo: number | null;
}

/** The quotas of a draw (名额), as they were published. */
export type Quotas = readonly DrawQuota[];
