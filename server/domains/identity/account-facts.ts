import type { Person } from '#schema/identity/person.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { Role } from '#server/law/people/role.ts';
import type { AccountDraft, AccountFacts, AlikeAccount } from './refuse-person.ts';

type Draft = Pick<AccountDraft, 'loginName' | 'name' | 'unitId' | 'mobile'>;

/** An account that is there already, as far as another is held against it. */
export interface KnownAccount extends Omit<AccountDraft, 'email'> {
  id: string;
}

/** The accounts that are there (已有的账号), in the order of their login names. */
export const knownAccounts = (db: Db): Promise<KnownAccount[]> =>
  db
    .selectFrom('person')
    .select(['id', 'login_name as loginName', 'name', 'unit_id as unitId', 'mobile', 'roles', 'active'])
    .orderBy('login_name')
    .$castTo<KnownAccount>()
    .execute();

/** Facts from the database that decide whether an account may be made, or changed into this one. */
export async function accountFacts(
  db: Db,
  draft: Draft,
  person: Person | null = null,
): Promise<AccountFacts> {
  const { unitId } = draft;
  const unit = isId(unitId)
    ? await db.selectFrom('unit').select('active').where('id', '=', unitId).executeTakeFirst()
    : undefined;
  return accountFactsAmong(await knownAccounts(db), { draft, unit: unit ?? null, person });
}

interface Asked {
  draft: Draft;
  unit: { active: boolean } | null;
  /** The account that is changed; null: a new one. */
  person: Pick<Person, 'id' | 'unitId'> | null;
}

/** Facts about an account beside these others (账号的情况). */
export function accountFactsAmong(
  accounts: readonly KnownAccount[],
  { draft, unit, person }: Asked,
): AccountFacts {
  const administrators = accounts.filter(administers);
  const own = person?.id ?? null;
  return {
    unit,
    sameUnit: person?.unitId === draft.unitId,
    loginNameTaken: accounts.some(({ id, loginName }) => loginName === draft.loginName && id !== own),
    alike: accounts.flatMap((one) => (one.id === own ? [] : alike(one, draft))),
    administrator: administrators.some(({ id }) => id === own),
    otherAdministrator: administrators.some(({ id }) => id !== own),
  };
}

const administers = ({ active, roles }: KnownAccount): boolean => active && roles.includes(Role.SYS_ADMIN);

/** The active system administrators (在用的系统管理员). */
export const activeAdministrators = async (db: Db): Promise<string[]> =>
  (await knownAccounts(db)).filter(administers).map(({ id }) => id);

/** An active account under another login name, with this mobile number, or with this name in this unit (疑为同一人的账号). */
function alike(one: KnownAccount, { loginName, name, unitId, mobile }: Draft): AlikeAccount[] {
  if (!one.active || one.loginName === loginName) return [];
  if (mobile !== null && one.mobile === mobile) return [{ ...one, by: 'MOBILE' }];
  return one.unitId === unitId && plainName(one.name) === plainName(name) ? [{ ...one, by: 'NAME' }] : [];
}

/** A name without blanks, in half-width letters: 王 芳 is 王芳. */
export const plainName = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');
