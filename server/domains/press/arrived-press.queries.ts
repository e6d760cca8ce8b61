import { sql } from 'kysely';
import { type ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { ACCREDITATION_STATE_LABELS, PRESS_QUESTION_STATE_LABELS } from '#server/law/press/press-words.ts';
import { mayPress } from './press.permissions.ts';

const CANCELLED = { CANCELLED: '发布会已取消' };
const PATH = sql`'/gongzuotai/kaifang/' || e.no || '/jizhe'`;

/** 记者报名 at the unit's press conferences: until it is accredited or not. */
export const arrivedAccreditations: ArrivalSource = {
  kind: ArrivalKind.ACCREDITATION,
  stands: { ...ACCREDITATION_STATE_LABELS, ...CANCELLED },
  allows: (actor) => mayPress('accredit').allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`s.id`,
      receiptNo: sql`s.receipt_no`,
      title: sql`e.title`,
      text: sql`a.outlet`,
      name: sql`s.display_name`,
      channel: sql`s.channel`,
      receivedAt: sql`s.signed_up_at`,
      stand: sql`case when s.cancelled_at is not null then 'WITHDRAWN' when s.checked_in_at is not null then 'ARRIVED'
        when a.declined_at is not null then 'DECLINED' when s.confirmed_at is not null then 'ACCEPTED'
        when e.cancelled_at is not null then 'CANCELLED' else 'RECEIVED' end`,
      done: sql`(coalesce(s.cancelled_at, s.checked_in_at, a.declined_at, s.confirmed_at, e.cancelled_at) is not null)`,
      path: PATH,
    },
    from: sql`sign_up s join sign_up_press a on a.sign_up_id = s.id join event e on e.id = s.subject_id
      where s.kind = 'PRESS' and ${actor.unitId}::uuid = any(e.unit_ids)`,
  }),
};

/** 发布会提问: until it is answered, or not taken with its reason. */
export const arrivedPressQuestions: ArrivalSource = {
  kind: ArrivalKind.PRESS_QUESTION,
  stands: { ...PRESS_QUESTION_STATE_LABELS, ...CANCELLED },
  allows: (actor) => mayPress('accredit').allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`q.id`,
      receiptNo: sql`q.receipt_no`,
      title: sql`e.title`,
      text: sql`q.text`,
      name: sql`q.outlet`,
      channel: sql`case when q.origin = 'ADVANCE' then 'WEB' end`,
      receivedAt: sql`q.received_at`,
      stand: sql`case when q.not_taken is not null then 'NOT_TAKEN'
        when q.answered_at is not null and q.in_writing then 'WRITTEN' when q.answered_at is not null then 'ANSWERED'
        when e.cancelled_at is not null then 'CANCELLED' when q.asked_at is not null then 'ASKED' else 'RECEIVED' end`,
      done: sql`(q.not_taken is not null or q.answered_at is not null or e.cancelled_at is not null)`,
      path: PATH,
    },
    from: sql`press_question q join event e on e.id = q.event_id where ${actor.unitId}::uuid = any(e.unit_ids)`,
  }),
};
