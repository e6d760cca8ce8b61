import type { EventCorrectionView } from '#schema/event/event-report-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** 更正 of a published report, the first one first: each with what was read before it. */
export const correctionsOf = (context: Context, eventId: string): Promise<EventCorrectionView[]> =>
  read(context, async (db) => {
    const original = await db
      .selectFrom('event_report')
      .select(['summary', 'attendance'])
      .where('event_id', '=', eventId)
      .executeTakeFirst();
    if (!original) return [];
    const rows = await db
      .selectFrom('event_correction')
      .select(['summary', 'attendance', 'note', 'at'])
      .where('event_id', '=', eventId)
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map(({ note, at }, index) => {
      const before = rows[index - 1] ?? original;
      return { note, at, summaryBefore: before.summary, attendanceBefore: before.attendance };
    });
  });
