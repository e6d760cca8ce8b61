import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { PressTranscriptView } from '#schema/press/press-transcript-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** The transcript of a conference (文字实录) with its corrections, as the requester may see it. */
export async function transcriptOf(db: Db, eventId: string): Promise<PressTranscriptView | null> {
  const row = await db
    .selectFrom('press_transcript as t')
    .select(['t.version', 't.review', 't.review_note as reviewNote', 't.published_at as publishedAt'])
    .select(['t.author_ids as authorIds', 't.reviewed_by_id as reviewedById'])
    .select(sql<Passage[]>`t.passages`.as('passages'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('press_correction as c')
          .innerJoin('person as p', 'p.id', 'c.by_id')
          .innerJoin('unit as u', 'u.id', 'p.unit_id')
          .select(['c.id', 'c.passage', 'c.before', 'c.after', 'c.note', 'c.at', 'u.name as unitName'])
          .whereRef('c.event_id', '=', 't.event_id')
          .orderBy('c.at')
          .orderBy('c.id'),
      ).as('corrections'),
    )
    .where('t.event_id', '=', eventId)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, corrections: row.corrections.map((one) => ({ ...one, at: new Date(one.at) })) };
}
