import { sql } from 'kysely';
import { type ArrivalSource, dayIn } from '#server/engines/receipt/arrivals.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { VERIFY_WITHIN_DAYS } from '#server/law/register/representative-stage.ts';
import { mayBring } from './register.permissions.ts';

/** 社会公众代表的推荐和申请 (R-64, R-65): for the office that keeps the register, until they are verified or not taken in. */
export const arrivedApplications: ArrivalSource = {
  kind: ArrivalKind.APPLICATION,
  stands: { VERIFYING: '核实中', REJECTED: '未通过核实', TAKEN_IN: '已入库' },
  allows: (actor) => mayBring('verify').allows(actor),
  rows: () => ({
    columns: {
      id: sql`r.id`,
      receiptNo: sql`r.receipt_no`,
      title: sql`case when u.id is null then '申请成为社会公众代表' else u.name || '推荐社会公众代表' end`,
      text: sql`r.applied`,
      name: sql`r.name`,
      openName: sql`true`,
      channel: sql`case when r.receipt_no is not null then 'WEB' end`,
      receivedAt: sql`r.entered_at`,
      stand: sql`case when r.state in ('VERIFYING', 'REJECTED') then r.state else 'TAKEN_IN' end`,
      done: sql`(r.state <> 'VERIFYING')`,
      doneOn: sql`r.verified_on`,
      dueOn: sql`(${dayIn(sql`r.entered_at`)} + ${VERIFY_WITHIN_DAYS}::int)`,
      path: sql`'/gongzuotai/daibiao/' || r.no`,
    },
    from: sql`representative r left join unit u on u.id = r.nominated_by_unit_id
      where r.receipt_no is not null or r.nominated_by_unit_id is not null`,
  }),
};
