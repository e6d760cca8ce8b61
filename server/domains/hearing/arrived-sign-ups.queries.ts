import { sql } from 'kysely';
import { type ArrivalSource, dayIn } from '#server/engines/receipt/arrivals.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { ArrivalKind } from '#server/law/people/arrival-kind.ts';
import { reveals } from './hearing.permissions.ts';

/**
 * Who asks to take part in a hearing (国令713号第十七条) waits until the list of participants is published. Observers and the
 * press have their seat with the receipt: nobody owes them an answer.
 */
export const arrivedSignUps: ArrivalSource = {
  kind: ArrivalKind.HEARING_SIGN_UP,
  stands: { WAITING: '等待遴选', LISTED: '名单已公布', WITHDRAWN: '已撤回报名', CANCELLED: '听证会已取消' },
  allows: (actor) => reveals.allows(actor),
  rows: ({ actor }) => ({
    columns: {
      id: sql`s.id`,
      receiptNo: sql`s.receipt_no`,
      title: sql`h.name`,
      text: sql`coalesce(a.reason, '')`,
      name: sql`s.display_name`,
      channel: sql`s.channel`,
      receivedAt: sql`s.signed_up_at`,
      stand: sql`case when s.cancelled_at is not null then 'WITHDRAWN' when h.cancelled_at is not null then 'CANCELLED'
        when h.list_published_at is not null then 'LISTED' else 'WAITING' end`,
      done: sql`(coalesce(s.cancelled_at, h.cancelled_at, h.list_published_at) is not null)`,
      doneOn: dayIn(sql`coalesce(s.cancelled_at, h.cancelled_at, h.list_published_at)`),
      path: sql`'/gongzuotai/tingzheng/' || h.no`,
    },
    from: sql`sign_up s join sign_up_hearing a on a.sign_up_id = s.id join hearing h on h.id = s.subject_id
      where s.kind = 'HEARING' and a.attendance = ${HearingAttendance.PARTICIPANT}
        and ${actor.unitId}::uuid = any(h.unit_ids)`,
  }),
};
