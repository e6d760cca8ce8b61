import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { signUpKind } from './kinds.ts';

/** 删除到期的报名人姓名和联系方式: of one event or hearing and one kind, whose time is over; how many. */
export const purgeSignUps = defineCommand(
  ['signUp.contactsPurged', '删除到期的报名人联系方式'],
  byDeadline,
  async (command, subjectId: string, key: string): Promise<number> => {
    const { numAffectedRows } = await sql`delete from sign_up_person p using sign_up s
      where s.id = p.sign_up_id and s.kind = ${key} and s.subject_id = ${subjectId}::uuid`.execute(
      command.db,
    );
    const deleted = Number(numAffectedRows ?? 0);
    command.about(signUpKind(key).subject, subjectId, `${deleted}条联系方式`);
    return deleted;
  },
);

/** Which events and hearings still hold contacts of this kind (仍存有联系方式的). */
export async function subjectsHoldingContacts(db: Db, key: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up as s')
    .innerJoin('sign_up_person as p', 'p.sign_up_id', 's.id')
    .select('s.subject_id as id')
    .distinct()
    .where('s.kind', '=', key)
    .execute();
  return rows.map(({ id }) => id);
}
