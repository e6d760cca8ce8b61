import { sql } from 'kysely';
import type { EventOpinionView } from '#schema/event/event-report-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';

interface Row {
  id: string;
  text: string;
  category: RepresentativeCategory | null;
  answer: string;
  receiptNo: string | null;
  decisionNo: string | null;
  round: number | null;
  outcome: Outcome | null;
}

/**
 * Opinions heard, each with the comment it was entered as (found by its key) and that comment's outcome from the day it
 * is published.
 */
async function rowsOf(db: Db, eventId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select o.id, o.text, o.category, o.answer, c.receipt_no as "receiptNo", k.no as "decisionNo", k.round,
      case when k.feedback_published_at is not null then e.result end as outcome
    from event_opinion o
      left join comment c on c.idempotency_key = o.id
      left join consultation k on k.id = c.consultation_id
      left join cluster_member m on m.comment_id = c.id
      left join disposition e on e.id = coalesce(
        (select own.id from disposition own where own.comment_id = c.id),
        (select shared.id from disposition shared where shared.cluster_id = m.cluster_id))
    where o.event_id = ${eventId}::uuid order by o.position, o.id`.execute(db);
  return rows;
}

const viewOf = ({
  id,
  text,
  category,
  answer,
  receiptNo,
  decisionNo,
  round,
  outcome,
}: Row): EventOpinionView => ({
  id,
  text,
  category,
  answer,
  entered:
    receiptNo !== null && decisionNo !== null && round !== null
      ? { receiptNo, decisionNo, round, outcome }
      : null,
});

/** 听到的意见 of an event, in their order, for whoever has proved that they may read them. */
export const opinionsOf = (context: Context, eventId: string): Promise<EventOpinionView[]> =>
  readAsSystem(context, async (db) => (await rowsOf(db, eventId)).map(viewOf));

/** The consultation that takes what is said about the event's decision now (正在征求意见的), until its report is published. */
export const consultationOf = (context: Context, eventId: string): Promise<string | null> =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<{ id: string }>`
      select k.id from event e join consultation k on k.decision_id = e.decision_id
      where e.id = ${eventId}::uuid and k.opens_at <= app_now() and k.withdrawn_at is null
        and k.feedback_published_at is null order by k.round desc limit 1`.execute(db);
    return rows[0]?.id ?? null;
  });
