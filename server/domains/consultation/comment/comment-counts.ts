import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** Rows of their own for what is counted one by one, so that it never waits for a queue of submissions. */
const BY_HAND = 99;

/** One place where comments are counted (计数). */
export interface Counted {
  consultationId: string;
  channel: string;
  clauseNo: string | null;
  peopleCount: number;
}

/** Counts a comment in (`+1`) or out (`-1`); the sum over the slots is what counts. */
export async function countComment(db: Db, counted: Counted, sign: 1 | -1): Promise<void> {
  const { consultationId, channel, clauseNo, peopleCount } = counted;
  await sql`
    insert into comment_counter (consultation_id, channel, clause_no, slot, comments, people)
    values (${consultationId}, ${channel}, ${clauseNo ?? ''}, ${BY_HAND}, ${sign}, ${sign * peopleCount})
    on conflict (consultation_id, channel, clause_no, slot) do update
      set comments = comment_counter.comments + excluded.comments,
          people = comment_counter.people + excluded.people`.execute(db);
}
