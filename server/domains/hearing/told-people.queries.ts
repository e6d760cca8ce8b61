import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';
import {
  HEARING_SIGN_UPS,
  STANDING,
  type Standing,
  type StandingFacts,
  standingOf,
} from './sign-up-state.queries.ts';
import type { TidingOrder } from './announce-tiding.ts';

/** The hearing that a notice is about. */
export interface TidingHearing {
  id: string;
  no: string;
  name: string;
  stage: HearingStage;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  place: string | null;
  contact: string;
  cancelReason: string | null;
  unitId: string;
  unitName: string;
  /** How often it was put off or cancelled. */
  changes: number;
}

/** A person who may have to be notified, and how they can be reached. */
export interface TidingPerson extends Standing {
  contactId: string;
  receiptNo: string | null;
  displayName: string;
  attendance: HearingAttendance;
  sealed: Buffer | null;
}

/** The hearing of a notification (告知的听证会); null where it is not announced. */
export async function tidingHearing(db: Db, id: string): Promise<TidingHearing | null> {
  const { rows } = await sql<TidingHearing>`
    select h.id, h.no, h.name, h.stage, h.held_on::text as "heldOn", h.starts_at as "startsAt", h.place, h.contact,
      h.cancel_reason as "cancelReason", h.unit_id as "unitId", u.name as "unitName",
      (select count(*)::int from hearing_notice n
        where n.hearing_id = h.id and n.kind in ('POSTPONED', 'CANCELLED')) as changes
    from hearing h join unit u on u.id = h.unit_id
    where h.id = ${id} and h.notice_published_at is not null`.execute(db);
  return rows[0] ?? null;
}

interface Row extends StandingFacts {
  contactId: string;
  receiptNo: string | null;
  displayName: string;
  sealed: Buffer | null;
}

/** Those who signed up (报名人), the next `size` of them. */
export async function signedUp(db: Db, order: TidingOrder, after: string, size: number) {
  const { rows } = await sql<Row>`
    select s.id as "contactId", s.receipt_no as "receiptNo", s.display_name as "displayName", k.sealed, ${STANDING}
    from ${HEARING_SIGN_UPS} left join sign_up_person k on k.sign_up_id = s.id
    where s.subject_id = ${order.hearingId} and s.id > ${after}::uuid
      and ${order.contactId ? sql`s.id = ${order.contactId}` : sql`true`}
    order by s.id limit ${size}`.execute(db);
  return rows.map((row): TidingPerson => ({ ...row, ...standingOf(row) }));
}

/** Participants who were nominated (推荐、邀请的参加人): they never signed up, and are notified all the same. */
export async function nominated(db: Db, { hearingId }: TidingOrder): Promise<TidingPerson[]> {
  const rows = await db
    .selectFrom('hearing_participant as p')
    .leftJoin('hearing_contact as k', 'k.id', 'p.id')
    .select(['p.id as contactId', 'p.display_name as displayName', 'k.sealed'])
    .where('p.hearing_id', '=', hearingId)
    .where('p.sign_up_id', 'is', null)
    .where('p.declined_at', 'is', null)
    .orderBy('p.position')
    .execute();
  const seated = { state: SignUpState.DRAWN, waiting: null, claimBy: null };
  const attendance = HearingAttendance.PARTICIPANT;
  return rows.map((row) => ({ ...row, ...seated, attendance, receiptNo: null }));
}
