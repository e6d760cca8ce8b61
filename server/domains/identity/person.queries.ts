import { sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { PersonView } from '#schema/identity/person-view.ts';
import type { UnitView } from '#schema/identity/unit-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { ACTING_POSTS } from './acting-posts.queries.ts';
import { demand } from './viewer.queries.ts';
import { keepAccounts } from './identity.permissions.ts';
import { ENROLLED } from './second-factor.ts';
import { IDLE_MINUTES } from './session.queries.ts';
import { UNIT_COLUMNS } from './unit.queries.ts';

/** Which accounts are asked for. */
export interface PersonsAsked {
  first: number;
  after?: string | null;
  unitId?: string | null;
}

/** The accounts (工作人员账号) by login name, a page at a time: for the system administrator alone. */
export function personsPage(context: Context, { first, after, unitId }: PersonsAsked) {
  demand(context, keepAccounts, 'persons');
  const size = pageSize(first, 50);
  const [lastName] = keysOf(after, 1) ?? [];
  return read(context, async (db) => {
    const rows = await persons(db)
      .$if(lastName !== undefined, (query) => query.where('person.login_name', '>', String(lastName)))
      .$if(Boolean(unitId), (query) => query.where('person.unit_id', '=', idOrNone(unitId)))
      .orderBy('person.login_name')
      .limit(size + 1)
      .execute();
    return pageOf(rows, size, ({ loginName }) => [loginName]);
  });
}

const NO_ID = '00000000-0000-0000-0000-000000000000';
const idOrNone = (id: string | null | undefined) => (id && isId(id) ? id : NO_ID);

/** One account by its id, for whoever has just changed it. */
export const personById = (context: Context, id: string): Promise<PersonView> =>
  read(context, (db) => persons(db).where('person.id', '=', id).executeTakeFirstOrThrow());

const persons = (db: Db) =>
  db.selectFrom('person').select((eb) => [
    'person.id',
    'person.login_name as loginName',
    'person.name',
    'person.roles',
    'person.active',
    'person.email',
    'person.mobile',
    'person.must_change_password as mustChangePassword',
    'person.last_sign_in_at as lastSignInAt',
    'person.version',
    ACTING_POSTS.as('acting'),
    sql<boolean>`${sql.raw(ENROLLED('person'))}`.as('secondFactor'),
    jsonObjectFrom(eb.selectFrom('unit').select(UNIT_COLUMNS).whereRef('unit.id', '=', 'person.unit_id'))
      .$castTo<UnitView>()
      .as('unit'),
    sql<Date | null>`(select max(a.blocked_until) from sign_in_attempt a
      where a.subject = person.id::text and a.blocked_until > app_now())`.as('lockedUntil'),
    sql<number>`(select count(*) from session s where s.person_id = person.id and s.revoked_at is null
      and s.expires_at > app_now() and s.last_seen_at > app_now() - ${IDLE_MINUTES} * interval '1 minute')`.as(
      'sessionCount',
    ),
  ]);
