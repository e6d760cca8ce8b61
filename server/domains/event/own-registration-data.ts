import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { RegistrationState, REGISTRATION_STATE_LABELS } from '#server/law/event/event-words.ts';
import { registrationState } from '#server/law/event/registration-course.ts';
import { contactsKeptThrough } from '#server/law/people/contact-retention.ts';
import { OwnNeed } from '#server/law/people/own-data.ts';
import { ownSignUpData, type SignUpSays } from '#server/engines/signup/own-sign-up-data.ts';
import type { OwnSignUp } from '#server/engines/signup/own-sign-up.ts';

/** 政府开放活动报名. */
export const OWN_REGISTRATION = ownSignUpData({ key: 'EVENT', says: saysOf });

const OVER: ReadonlySet<RegistrationState> = new Set([
  RegistrationState.CANCELLED,
  RegistrationState.LAPSED,
  RegistrationState.NO_SHOW,
]);

interface Row {
  title: string;
  cancelled: boolean;
  endsAt: Date;
  slotEndsAt: Date;
  withMinor: boolean;
  held: boolean;
}

async function saysOf(db: Db, own: OwnSignUp, { now, policy }: Rules): Promise<SignUpSays> {
  const { rows } = await sql<Row>`
    select e.title, e.cancelled_at is not null as cancelled, e.ends_at as "endsAt", r.with_minor as "withMinor",
      coalesce(s.ends_at, e.ends_at) as "slotEndsAt",
      e.decision_id is not null and contact_held(e.decision_id, null, null) as held
    from sign_up r join event e on e.id = r.subject_id left join seat_group g on g.id = r.group_id
    left join event_slot s on s.id = g.slot_id where r.id = ${own.id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`no event of ${own.id}`);
  const state = registrationState(own, now);
  const stands = !row.cancelled && !OVER.has(state) && now < row.slotEndsAt;
  return {
    matter: row.title,
    said: [
      ['场次', inChinese(dayOf(row.slotEndsAt))],
      ['人数', `${own.persons}人`],
      ['同行有未满14周岁的', row.withMinor ? '有' : '没有'],
      ['需要的帮助', own.needs],
      ['报名情况', REGISTRATION_STATE_LABELS[state]],
    ],
    held: row.held,
    need: stands ? { what: OwnNeed.EVENT_PLACE, until: dayOf(row.slotEndsAt) } : null,
    nameSettled: false,
    term: {
      through: contactsKeptThrough(dayOf(row.endsAt), policy),
      rule: `活动结束之日起满${policy.contactRetentionYears}年，系统自动删除。`,
    },
  };
}
