import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { signUpKind } from './kinds.ts';
import { holdGroup } from './seat-group.ts';
import { passSeats } from './waiting-line.ts';

/** 候补名额顺延: seats that were not claimed in time go on to the next, group by group in one order; how many offers ended. */
export const passSeatsOf = defineCommand(
  ['signUp.seatsPassed', '候补名额顺延'],
  byDeadline,
  async (command, subjectId: string) => {
    const groups = await groupsOf(command.db, subjectId);
    let passed = 0;
    for (const { groupId, kind: key } of groups) {
      const kind = signUpKind(key);
      command.about(kind.subject, subjectId);
      passed += await passSeats(command, kind, await holdGroup(command.db, kind, groupId));
    }
    return passed;
  },
);

const groupsOf = (db: Db, subjectId: string) =>
  db
    .selectFrom('sign_up')
    .select(['group_id as groupId', 'kind'])
    .distinct()
    .where('subject_id', '=', subjectId)
    .where('group_id', 'is not', null)
    .$narrowType<{ groupId: string }>()
    .orderBy('group_id')
    .execute();

/** Events and hearings with seats that were offered and not claimed in time (逾期未确认). */
export async function subjectsWithLapsedOffers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct subject_id as id from sign_up
    where claim_by <= app_now() and confirmed_at is null and cancelled_at is null and lapsed_at is null`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
