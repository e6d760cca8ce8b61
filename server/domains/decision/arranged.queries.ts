import type { DiscussionSchedule } from '#schema/procedure/review-contents.ts';
import { lastStanding, type RecordRow, standing } from '#server/domains/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
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
