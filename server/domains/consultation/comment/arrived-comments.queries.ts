import { sql } from 'kysely';
import { type ArrivalSource, dayIn } from '#server/engines/receipt/arrivals.ts';
import { COMMENT_STAGE_LABELS } from '#server/law/consultation/comment-stage.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { FROM_COMMENTS, WITH_OUTCOME } from './comment-select.ts';
import { records } from './comment.permissions.ts';

const STAND = sql`case when s.status = 'WITHDRAWN' then s.status when e.state = 'CONFIRMED' then 'DISPOSED'
  when k.withdrawn_at is not null then 'TERMINATED' else s.status end`;

/** Opinions on the unit's consultations (国令713号第十八条): each until its outcome is confirmed, by the day of the feedback. */
export const arrivedComments: ArrivalSource = {
  kind: ArrivalKind.COMMENT,
  stands: { ...COMMENT_STAGE_LABELS, TERMINATED: '征求意见已终止' },
  allows: (actor) => records.allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`c.id`,
      receiptNo: sql`c.receipt_no`,
      title: sql`k.title`,
      text: sql`coalesce(v.text, c.text)`,
      name: sql`c.display_name`,
      channel: sql`c.channel`,
      receivedAt: sql`c.submitted_at`,
      stand: STAND,
      done: sql`(s.status = 'WITHDRAWN' or e.state is not distinct from 'CONFIRMED' or k.withdrawn_at is not null)`,
      doneOn: dayIn(sql`case when s.status <> 'WITHDRAWN' then e.confirmed_at end`),
      dueOn: sql`(case when not k.feedback_due_provisional then k.feedback_due_on end)`,
      path: sql`'/gongzuotai/yijian/' || k.id || '?yijian=' || c.id`,
    },
    from: sql`${FROM_COMMENTS} ${WITH_OUTCOME} where ${actor.unitId}::uuid = any(k.unit_ids)`,
  }),
};
