import { UnitKind } from '#schema/identity/unit-kind.ts';
import { createPerson } from '#server/domains/identity/create-person.ts';
import { createUnit } from '#server/domains/identity/create-unit.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import { saveTowns } from '#server/domains/site/save-towns.ts';
import { updateSiteProfile } from '#server/domains/site/update-site-profile.ts';
import { ACCOUNTS, OWN_DECIDING, PRICE_AUTHORITY, PROFILE, TOWNS, UNITS } from './county.ts';
import { kept, type Teller } from './teller.ts';

/** One demonstration account and the password made for it at this seeding. */
export interface DemoAccount {
  login: string;
  name: string;
  unit: string;
  decidesItself: boolean;
  roles: readonly Role[];
  password: string;
}

/** Units, the site and the accounts that the catalogue needs; the first administrator is the platform's own. */
export async function tellCounty(teller: Teller): Promise<DemoAccount[]> {
  await teller.clock('2026-01-05');
  await firstAdministrator(teller);
  await foundingPolicy(teller);
  for (const [code, name, kind, phone] of UNITS.slice(1)) {
    const decidesItself = OWN_DECIDING.includes(code);
    const priceAuthority = code === PRICE_AUTHORITY;
    const input = { code, name, kind, decidesItself, priceAuthority, phone, active: true };
    const id = kept(await createUnit(teller.as('admin'), input));
    teller.units.set(code, id);
  }
  const accounts = await makeAccounts(teller, ({ login }) => FOR_THE_CATALOGUE.has(login));
  kept(await updateSiteProfile(teller.as('guanli'), await profileVersion(teller), PROFILE));
  kept(await saveTowns(teller.as('guanli'), await profileVersion(teller), TOWNS));
  return accounts;
}

/** Everybody else; making a password takes its time, and the first page need not wait for it. All of them, in the order of the list. */
export async function tellAccounts(teller: Teller, first: readonly DemoAccount[]): Promise<DemoAccount[]> {
  await teller.clock('2026-01-05');
  const others = await makeAccounts(teller, ({ login }) => !FOR_THE_CATALOGUE.has(login));
  await retire(teller);
  const all = new Map([...first, ...others].map((account) => [account.login, account]));
  return EVERYBODY.flatMap(([login]) => all.get(login) ?? []);
}

const ADMIN = ['guanli', '管维新', 'dec', [Role.SYS_ADMIN]] as const;
const EVERYBODY = [...ACCOUNTS, ADMIN];

/** Who draws up, approves, reviews and publishes the catalogue, who lists the members of its meeting, and who names the site. */
const FOR_THE_CATALOGUE: ReadonlySet<string> = new Set([
  'sifa',
  'sifa2',
  'zhengban',
  'zhengban2',
  'xianzhang',
  'fuxianzhang',
  'baomi',
  'guanli',
]);

/** Together: making a password takes its time on a core, and there is more than one. */
const makeAccounts = (teller: Teller, whom: (one: { login: string }) => boolean) =>
  Promise.all(
    EVERYBODY.filter(([login]) => whom({ login })).map(([login, name, unit, roles]) =>
      account(teller, login, name, unit, roles),
    ),
  );

/** Stands for `npm run admin`: somebody has to make the first account. */
async function firstAdministrator(teller: Teller): Promise<void> {
  const [code, name, , phone] = UNITS[0] ?? ['gov-office', '县政府办公室', UnitKind.GOVERNMENT, ''];
  const [unit] = await teller.rows<{ id: string }>(
    `insert into unit (id, code, name, kind, phone) values (gen_random_uuid(), $1, $2, $3, $4) returning id`,
    [code, name, UnitKind.GOVERNMENT, phone],
  );
  const [person] = await teller.rows<{ id: string }>(
    `insert into person (id, login_name, name, unit_id, roles, password_hash)
     values (gen_random_uuid(), 'qiyong', '平台启用', $1, '{SYS_ADMIN}', '-') returning id`,
    [unit?.id],
  );
  teller.units.set(code, unit?.id ?? '');
  teller.people.set('admin', {
    id: person?.id ?? '',
    name: '平台启用',
    unitId: unit?.id ?? '',
    unitName: name,
    roles: [Role.SYS_ADMIN],
    organRoles: [],
    confined: false,
  });
}

/** The settings the platform starts with are as old as the story, not as the database it is filled into. */
const foundingPolicy = (teller: Teller) =>
  teller.rows('update local_policy_version set changed_at = app_now() where version = 1');

async function account(
  teller: Teller,
  login: string,
  name: string,
  unit: string,
  roles: readonly Role[],
): Promise<DemoAccount> {
  const unitId = teller.units.get(unit) ?? '';
  const input = {
    loginName: login,
    name,
    unitId,
    roles: [...roles],
    active: true,
    email: `${login}@lanxi.example`,
    mobile: '',
  };
  const { id, password } = kept(await createPerson(teller.as('admin'), input, []));
  await teller.rows('update person set must_change_password = false where id = $1', [id]);
  const decidesItself = OWN_DECIDING.includes(unit);
  const unitName = UNITS.find(([code]) => code === unit)?.[1] ?? '';
  teller.people.set(login, {
    id,
    name,
    unitId,
    unitName,
    ...postsIn(roles, decidesItself),
    confined: false,
  });
  return { login, name, unit: unitName, decidesItself, roles, password };
}

/** The account that only made the others cannot be used. */
const retire = (teller: Teller) =>
  teller.rows(`update person set active = false where login_name = 'qiyong'`);

async function profileVersion(teller: Teller): Promise<number> {
  const [row] = await teller.rows<{ version: number }>('select version from site_profile where id = 1');
  return row?.version ?? 1;
}
