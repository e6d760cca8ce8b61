import type { Stance } from '#server/law/consultation/comment-words.ts';

/** People who want the same for the same kind of reasons. */
export interface Camp {
  /** The desk's name for the concern. */
  concern: string;
  /** How many of a thousand. */
  weight: number;
  clauseNo: string | null;
  stances: readonly (readonly [stance: Stance, weight: number])[];
  /** Each scene leads to the ask in its place alone; else every scene goes with every ask and every reason. */
  paired?: true;
  /** From daily life. */
  scenes: readonly string[];
  asks: readonly string[];
  reasons: readonly string[];
  /** Texts of people who write a single line. */
  curt: readonly string[];
  /** Words of the clause, and what should stand there. */
  wording?: readonly [quote: string, suggested: string];
  groups?: readonly string[];
}
