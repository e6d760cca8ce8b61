import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import { HearingAttendance } from '#server/law/hearing-words.ts';

const COUNTED = {
  [HearingAttendance.PARTICIPANT]: 'sign_ups',
  [HearingAttendance.OBSERVER]: 'observers_taken',
  [HearingAttendance.PRESS]: 'press_taken',
} as const;

/** Counts a sign-up in (`+1`) or out (`-1`), with the hearing in hand. */
export async function countSignUp(db: Db, hearingId: string, as: HearingAttendance, sign: 1 | -1) {
  const column = sql.ref(COUNTED[as]);
  await sql`update hearing set ${column} = ${column} + ${sign} where id = ${hearingId}`.execute(db);
}
