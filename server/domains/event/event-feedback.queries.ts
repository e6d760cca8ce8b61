import { sql } from 'kysely';
import type { EventFeedbackNote, EventFeedbackView } from '#schema/event/event-report-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import {
  Accessibility,
  type FeedbackWindow,
  feedbackShown,
  refuseFeedbackNow,
  Satisfaction,
} from '#server/law/event/event-feedback.ts';
import type { Finding } from '#server/law/refusal.ts';

/** When an event can be judged (评价时段). */
export async function feedbackWindow(db: Db, no: string): Promise<(FeedbackWindow & { id: string }) | null> {
  const row = await db
    .selectFrom('event')
    .select(['id', 'starts_at as startsAt', 'ends_at as endsAt', 'published_at', 'cancelled_at'])
    .where('no', '=', no)
    .executeTakeFirst();
  if (!row) return null;
  const { published_at: publishedAt, cancelled_at: cancelledAt, ...rest } = row;
  return { ...rest, published: publishedAt !== null, cancelled: cancelledAt !== null };
}

/** Why an event cannot be judged now (能否评价); empty: it can. */
export const feedbackFindings = (context: Context, no: string): Promise<Finding[]> =>
  read(context, async (db) => {
    const window = await feedbackWindow(db, no);
    return window ? refuseFeedbackNow(window, (await rulesOf(db)).now) : [];
  });

/**
 * 活动评价 in numbers; shown to nobody (`all`: shown all the same) until there are enough of them for nobody to be
 * known by their answer.
 */
export const feedbackOf = (
  context: Context,
  eventId: string,
  all: boolean,
): Promise<EventFeedbackView | null> =>
  readAsSystem(context, async (db) => {
    const rows = await db
      .selectFrom('event_feedback')
      .select(['satisfaction', 'accessibility', sql<number>`count(*)::int`.as('count')])
      .where('event_id', '=', eventId)
      .groupBy(['satisfaction', 'accessibility'])
      .execute();
    const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(fits).reduce((total, { count }) => total + count, 0);
    const answers = sum(() => true);
    if (!all && !feedbackShown(answers)) return null;
    return {
      answers,
      satisfaction: Object.values(Satisfaction).map((value) => ({
        value,
        count: sum(({ satisfaction }) => satisfaction === value),
      })),
      accessibility: Object.values(Accessibility).map((value) => ({
        value,
        count: sum(({ accessibility }) => accessibility === value),
      })),
    };
  });

const MOST_NOTES = 200;

/** Texts written by visitors (评价的文字), latest first; for the hosts. */
export const feedbackNotesOf = (context: Context, eventId: string): Promise<EventFeedbackNote[]> =>
  read(context, (db) =>
    db
      .selectFrom('event_feedback')
      .select(['id', 'satisfaction', 'good', 'better', 'given_at as givenAt'])
      .where('event_id', '=', eventId)
      .where((eb) => eb.or([eb('good', '<>', ''), eb('better', '<>', '')]))
      .orderBy('given_at', 'desc')
      .limit(MOST_NOTES)
      .execute(),
  );

/** Events that still hold words of those who came, and when they ended (保存评价文字的活动). */
export async function eventsHoldingFeedback(db: Db): Promise<{ id: string; endsAt: Date }[]> {
  const { rows } = await sql<{ id: string; endsAt: Date }>`select e.id, e.ends_at as "endsAt" from event e
    where exists (select from event_feedback f where f.event_id = e.id and (f.good <> '' or f.better <> ''))`.execute(
    db,
  );
  return rows;
}
