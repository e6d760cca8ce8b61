import type { Person } from '#schema/identity/person.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { Role } from '#server/law/people/role.ts';
import type { AccountDraft, AccountFacts, AlikeAccount } from './refuse-person.ts';

/** Facts from the database that decide whether an account may be made, or changed into this one. */
export async function accountFacts(
  db: Db,
  draft: Pick<AccountDraft, 'loginName' | 'name' | 'unitId' | 'mobile'>,
  person: Person | null = null,
): Promise<AccountFacts> {
  const { loginName, unitId } = draft;
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
    alike: await alikeAccounts(db, draft, person?.id ?? null),
    administrator: administrators.some((id) => id === person?.id),
    otherAdministrator: administrators.some((id) => id !== person?.id),
  };
}

/** The active system administrators (在用的系统管理员). */
export async function activeAdministrators(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('person').select(['id', 'roles']).where('active', '=', true).execute();
  return rows.filter(({ roles }) => roles.includes(Role.SYS_ADMIN)).map(({ id }) => id);
}

/** Active accounts of others, under another login name, with this mobile number, or with this name in this unit (疑为同一人的账号). */
async function alikeAccounts(
  db: Db,
  { loginName, name, unitId, mobile }: Pick<AccountDraft, 'loginName' | 'name' | 'unitId' | 'mobile'>,
  own: string | null,
): Promise<AlikeAccount[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'login_name as loginName', 'name', 'mobile'])
    .where('active', '=', true)
    .where((is) => is.or([is('unit_id', '=', isId(unitId) ? unitId : null), is('mobile', '=', mobile)]))
    .orderBy('login_name')
    .execute();
  return rows
    .filter((one) => one.id !== own && one.loginName !== loginName)
    .flatMap((one): AlikeAccount[] => {
      if (mobile !== null && one.mobile === mobile) return [{ ...one, by: 'MOBILE' }];
      return plainName(one.name) === plainName(name) ? [{ ...one, by: 'NAME' }] : [];
    });
}

/** A name without blanks, in half-width letters: 王 芳 is 王芳. */
const plainName = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');
