import { sql } from 'kysely';
import type { DiscussionSchedule } from '#schema/procedure/review-contents.ts';
import { lastStanding, type RecordRow, standing } from '#server/domains/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Arranged } from '#server/law/procedure/discussion-held.ts';

/** For which meeting a matter was arranged last (安排上会), and of which items its discussions stand on record; null: for none. */
export function arrangedIn(
  records: readonly RecordRow[],
): (Arranged & { schedule: DiscussionSchedule }) | null {
  const arranged = lastStanding(records, RecordKind.SCHEDULE);
  if (!arranged) return null;
  const { content: schedule, happenedOn: arrangedOn } = arranged;
  const recorded = standing(records, RecordKind.DISCUSSION).flatMap(
    ({ content }) => content.agendaItemId ?? [],
  );
  return { schedule, arrangedOn, meetingId: schedule.meetingId ?? null, recorded };
}

/** Whether a discussion stands on record of one of these agenda items (已登记讨论情况). */
export async function discussionRecordedOf(db: Db, itemIds: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('decision_record')
    .select('id')
    .where('kind', '=', RecordKind.DISCUSSION)
    .where(sql<boolean>`content ->> 'agendaItemId' = any(${itemIds})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
