import { sql } from 'kysely';
import { type ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { drafts } from './feedback.permissions.ts';

const DONE = sql`(a.state is not distinct from 'CONFIRMED')`;

/** 理由不清楚: an author asks once more, by the receipt of the opinion, and is answered by a day. */
export const arrivedQuestions: ArrivalSource = {
  kind: ArrivalKind.REASON_QUESTION,
  stands: { OPEN: '待答复', PROPOSED: '再次答复待确认', CONFIRMED: '已再次答复' },
  allows: (actor) => drafts.allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`q.comment_id`,
      receiptNo: sql`c.receipt_no`,
      title: sql`k.title`,
      text: sql`q.question`,
      name: sql`c.display_name`,
      channel: sql`'WEB'`,
      receivedAt: sql`q.asked_at`,
      stand: sql`case when ${DONE} then 'CONFIRMED' when a.id is null or a.returned_reason is not null then 'OPEN'
        else 'PROPOSED' end`,
      done: DONE,
      doneOn: sql`a.answered_on`,
      dueOn: sql`(case when not q.due_provisional then q.due_on end)`,
      path: sql`'/gongzuotai/yijian/' || k.id || '/liyou'`,
    },
    from: sql`reason_question q join comment c on c.id = q.comment_id join consultation k on k.id = q.consultation_id
      left join reason_answer a on a.id = q.answer_id where ${actor.unitId}::uuid = any(k.unit_ids)`,
  }),
};
