import { type RawBuilder, sql } from 'kysely';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DEFAULT_POLICY, type LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { Db, Rules } from './context.ts';
import { REPEATED } from './prepare-repeated.ts';
import { BODY_STAND, bodyPolicies } from './body-policies.ts';
import { LAW_STAND, lawsOf } from './laws.ts';
import { STATUTE_STAND, statutesOf } from './statutes.ts';

interface Stand {
  now: Date;
  today: CalendarDay;
  policyStand: string;
  bodyStand: string;
  calendarStand: string;
  lawStand: string;
  statuteStand: string;
}

const STAND: RawBuilder<Stand> = sql`${REPEATED}select app_now() as now, app_today()::text as today,
  (select version || ' ' || md5("values"::text) from local_policy_version
    order by version desc limit 1) as "policyStand",
  ${BODY_STAND} as "bodyStand",
  (select md5(string_agg(year || ' ' || imported_at, ',' order by year)) from work_calendar_year) as "calendarStand",
  ${LAW_STAND} as "lawStand",
  ${STATUTE_STAND} as "statuteStand"`;

const calendars = new Map<string, WorkCalendar>();
const policies = new Map<string, LocalPolicy>();

/** Transactions whose readers share the rules in force when the first of them asked. */
const kept = new WeakMap<Db, Promise<Rules> | null>();

/** Lets all that read in this transaction share one reading of the rules: it changes nothing and is over in a moment. */
export const keepRules = (db: Db): void => void kept.set(db, null);

/** The rules in force now (现行规则), read in one statement; policy, calendar and special laws are reread only after a change. */
export function rulesOf(db: Db): Promise<Rules> {
  if (!kept.has(db)) return readRules(db);
  const rules = kept.get(db) ?? readRules(db);
  kept.set(db, rules);
  return rules;
}

async function readRules(db: Db): Promise<Rules> {
  const { rows } = await STAND.execute(db);
  const stand = rows[0];
  if (!stand) throw new Error('the database did not tell the time');
  const calendar = calendars.get(stand.calendarStand) ?? (await readCalendar(db, stand.calendarStand));
  const policy = policies.get(stand.policyStand) ?? (await readPolicy(db, stand.policyStand));
  const bodies = await bodyPolicies(db, stand.bodyStand);
  const laws = await lawsOf(db, stand.lawStand);
  const statutes = await statutesOf(db, stand.statuteStand);
  return { now: stand.now, today: stand.today, policy, bodies, calendar, laws, statutes };
}

async function readPolicy(db: Db, stand: string): Promise<LocalPolicy> {
  const row = await db
    .selectFrom('local_policy_version')
    .select('values')
    .where('version', '=', Number.parseInt(stand))
    .executeTakeFirstOrThrow();
  // A policy stored before a setting existed lacks it.
  const policy: LocalPolicy = { ...DEFAULT_POLICY, ...row.values };
  policies.clear();
  policies.set(stand, policy);
  return policy;
}

async function readCalendar(db: Db, stand: string): Promise<WorkCalendar> {
  const days = await db.selectFrom('special_day').select(['day', 'kind']).execute();
  const last = await db
    .selectFrom('work_calendar_year')
    .select((eb) => eb.fn.max('year').as('year'))
    .executeTakeFirstOrThrow();
  const calendar: WorkCalendar = {
    specialDays: new Map(days.map(({ day, kind }) => [day, kind])),
    coveredThrough: `${last.year}-12-31` as CalendarDay,
  };
  calendars.clear();
  calendars.set(stand, calendar);
  return calendar;
}
