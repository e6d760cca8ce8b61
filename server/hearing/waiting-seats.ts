import { sql } from 'kysely';
import type { CommandContext, Db } from '#server/kernel/context.ts';
import { hearingBegins } from '#server/law/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing-tiding.ts';
import { claimUntil } from '#server/law/seat-offer.ts';
import { HearingAttendance } from '#server/law/hearing-words.ts';
import { announceTiding } from './announce-tiding.ts';
import { countSignUp } from './count-sign-up.ts';
import type { HeldHearing } from './sign-up-store.ts';

/** What is taken first come, first served (旁听席位、记者席位). */
const SEATED = [HearingAttendance.OBSERVER, HearingAttendance.PRESS] as const;

const AHEAD: readonly HearingStage[] = [
  HearingStage.NOTICE_PUBLISHED,
  HearingStage.SELECTING,
  HearingStage.LIST_PUBLISHED,
  HearingStage.MATERIALS_DELIVERED,
];

const seatsOf = ({ observer_seats, press_seats }: HeldHearing, attendance: HearingAttendance) =>
  attendance === HearingAttendance.OBSERVER ? observer_seats : press_seats;

/** Seats that are neither confirmed nor kept for somebody, with the hearing in hand. */
async function freeSeats(db: Db, held: HeldHearing, attendance: HearingAttendance): Promise<number> {
  const { rows } = await sql<{ taken: number }>`select count(*)::int as taken from hearing_sign_up
    where hearing_id = ${held.id} and attendance = ${attendance} and withdrawn_at is null
      and (confirmed_at is not null or claim_by > app_now())`.execute(db);
  return seatsOf(held, attendance) - (rows[0]?.taken ?? 0);
}

/** Those who wait (候补), the first first. */
const waiting = (db: Db, hearingId: string, attendance: HearingAttendance) =>
  db
    .selectFrom('hearing_sign_up')
    .select('id')
    .where('hearing_id', '=', hearingId)
    .where('attendance', '=', attendance)
    .where('withdrawn_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .where('claim_by', 'is', null)
    .orderBy('place');

/** Whether a newcomer has a seat at once (有空席): nobody who waits is passed over. */
export async function seatAtOnce(db: Db, held: HeldHearing, attendance: HearingAttendance): Promise<boolean> {
  if (attendance === HearingAttendance.PARTICIPANT) return false;
  if ((await freeSeats(db, held, attendance)) <= 0) return false;
  return (await waiting(db, held.id, attendance).limit(1).execute()).length === 0;
}

/** Offers what is free to whoever waits first (候补到位), and comes back when the time to claim is over. */
export async function offerFreeSeats(command: CommandContext, held: HeldHearing): Promise<void> {
  const begins = hearingBegins(held.held_on, held.starts_at);
  const claimBy = claimUntil(command.now, command.policy.waitlistClaimHours, begins);
  if (!claimBy || !AHEAD.includes(held.stage)) return;
  for (const attendance of SEATED) {
    const free = await freeSeats(command.db, held, attendance);
    if (free <= 0) continue;
    const next = await waiting(command.db, held.id, attendance).limit(free).execute();
    for (const { id } of next) await offer(command, held.id, id, claimBy);
  }
}

async function offer(command: CommandContext, hearingId: string, id: string, claimBy: Date) {
  await command.db.updateTable('hearing_sign_up').set({ claim_by: claimBy }).where('id', '=', id).execute();
  await command.enqueue(
    'pass-hearing-seats',
    { hearingId },
    { runAt: claimBy, key: `pass-hearing-seats:${id}` },
  );
  await announceTiding(command, hearingId, HearingTiding.SEAT_OFFERED, id);
}

/** Lets go of the seats that nobody claimed in time (逾期未确认); how many they were. */
export async function letGo({ db, now }: CommandContext, held: HeldHearing): Promise<number> {
  const gone = await db
    .updateTable('hearing_sign_up')
    .set({ lapsed_at: now })
    .where('hearing_id', '=', held.id)
    .where('claim_by', '<=', now)
    .where('confirmed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .returning('attendance')
    .execute();
  for (const { attendance } of gone) await countSignUp(db, held.id, attendance, -1);
  return gone.length;
}
