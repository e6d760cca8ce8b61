import { sql } from 'kysely';
import { type ArrivalSource } from '#server/engines/receipt/arrivals.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { refuseInquiryPhase } from '#server/law/procedure/unit-inquiry.ts';
import { answersForUnit } from './inquiry.permissions.ts';

const ASKING = Object.values(DecisionPhase).filter((phase) => refuseInquiryPhase(phase).length === 0);

/** 征求有关单位意见 (国令713号第十三条): letters in which another body asks the unit, until it answers. */
export const arrivedInquiries: ArrivalSource = {
  kind: ArrivalKind.INQUIRY,
  stands: { WAITING: '待回复', REPLIED: '已回复', RECALLED: '已收回', PASSED: '不再征求意见' },
  allows: (actor) => answersForUnit.allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`i.id`,
      title: sql`i.matter`,
      text: sql`i.note`,
      name: sql`i.from_unit`,
      receivedAt: sql`i.sent_at`,
      stand: sql`case when i.reply is not null then 'REPLIED' when i.recalled_at is not null then 'RECALLED'
        when d.phase = any(${ASKING}::text[]) then 'WAITING' else 'PASSED' end`,
      done: sql`(i.reply is not null or i.recalled_at is not null or d.phase <> all(${ASKING}::text[]))`,
      doneOn: sql`i.replied_on`,
      dueOn: sql`i.due_on`,
      path: sql`'/gongzuotai/laihan/' || i.id`,
    },
    from: sql`inquiry i join decision d on d.id = i.decision_id
      where i.kind = ${InquiryKind.UNIT} and i.unit_id = ${actor.unitId}::uuid and i.link_hmac is null`,
  }),
};
