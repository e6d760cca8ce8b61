import type { Person } from '#schema/identity/person.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { Role } from '#server/law/people/role.ts';
import type { AccountFacts } from './refuse-person.ts';

/** Facts from the database that decide whether an account may be made, or changed into this one. */
export async function accountFacts(
  db: Db,
  { loginName, unitId }: { loginName: string; unitId: string },
  person: Person | null = null,
): Promise<AccountFacts> {
  const unit = isId(unitId)
    ? await db.selectFrom('unit').select('active').where('id', '=', unitId).executeTakeFirst()
    : undefined;
  const namesake = await db
    .selectFrom('person')
    .select('id')
    .where('login_name', '=', loginName)
    .executeTakeFirst();
  const administrators = await activeAdministrators(db);
  return {
    unit: unit ?? null,
    sameUnit: person?.unitId === unitId,
    loginNameTaken: namesake !== undefined && namesake.id !== person?.id,
    administrator: administrators.some((id) => id === person?.id),
    otherAdministrator: administrators.some((id) => id !== person?.id),
  };
}

/** The active system administrators (在用的系统管理员). */
export async function activeAdministrators(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('person').select(['id', 'roles']).where('active', '=', true).execute();
  return rows.filter(({ roles }) => roles.includes(Role.SYS_ADMIN)).map(({ id }) => id);
}
