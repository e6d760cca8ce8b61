import { type RawBuilder, sql } from 'kysely';
import { type RepresentativeFilter, RepresentativeOrder } from '#schema/register/register-filter.ts';
import type { RepresentativeView } from '#schema/register/representative-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RepresentativeState, representativeStateOn } from '#server/law/register/representative-stage.ts';
import { readsRegister } from './register.permissions.ts';

/** Which page of which part of the register is asked for. */
export interface RegisterAsked {
  filter: RepresentativeFilter;
  order: RepresentativeOrder;
  first: number | null;
  after: string | null;
}

interface Turnout {
  invited: number;
  attended: number;
}

const selection = (db: Db) =>
  db
    .selectFrom('representative as r')
    .innerJoin(sql<Turnout>`lateral representative_turnout(r.id)`.as('t'), (join) => join.onTrue())
    .leftJoin('person as p', 'p.id', 'r.entered_by_id')
    .select(['r.id', 'r.version', 'r.no', 'r.origin', 'r.state', 'r.name', 'r.categories', 'r.fields'])
    .select(['r.name_consent_on as nameConsentOn', 'r.unit_post as unitPost', 'r.region', 'r.village'])
    .select(['r.gender', 'r.declared_interests as declaredInterests', 'r.applied'])
    .select(['r.term_starts_on as termStartsOn', 'r.term_ends_on as termEndsOn'])
    .select(['r.verified_on as verifiedOn', 'r.verification_note as verificationNote'])
    .select(['r.away_until as awayUntil', 'r.state_reason as stateReason', 'r.entered_at as enteredAt'])
    .select(['r.entered_by_id as enteredById', 'p.name as enteredByName', 't.invited', 't.attended'])
    .select([
      unitJson('r.nominated_by_unit_id').as('nominatedBy'),
      sql<boolean>`representative_reachable(r.id)`.as('hasContact'),
    ]);

/** Sort key of each order, unique for each representative, so that a page begins where the last one ended. */
const KEYS: Readonly<Record<RepresentativeOrder, RawBuilder<string>>> = {
  [RepresentativeOrder.LATEST]: sql`r.no`,
  [RepresentativeOrder.NO]: sql`r.no`,
  [RepresentativeOrder.TERM_END]: sql`r.term_ends_on::text || r.no`,
  [RepresentativeOrder.INVITED_LEAST]: sql`lpad(t.invited::text, 6, '0') || r.no`,
  [RepresentativeOrder.INVITED_MOST]: sql`lpad(t.invited::text, 6, '0') || r.no`,
};
const DOWNWARD = new Set([RepresentativeOrder.LATEST, RepresentativeOrder.INVITED_MOST]);

/** The register (代表库) as the requester may see it, in the order asked for. */
export function representativesPage(context: Context, { filter, order, first, after }: RegisterAsked) {
  demand(context, readsRegister, 'representatives');
  const size = pageSize(first, 50);
  return read(context, async (db) => {
    const rows = await matching(db, filter, order, after)
      .limit(size + 1)
      .execute();
    const { nodes, pageInfo } = pageOf(rows, size, ({ key }) => [key]);
    const { today } = await rulesOf(db);
    return { nodes: nodes.map((row) => asOf(row, today)), pageInfo };
  });
}

/** All of a part of the register (导出), at most `most`. */
export function representativesAll(
  context: Context,
  filter: RepresentativeFilter,
  most: number,
): Promise<RepresentativeView[]> {
  demand(context, readsRegister, 'representatives');
  return read(context, async (db) => {
    const { today } = await rulesOf(db);
    const rows = await matching(db, filter, RepresentativeOrder.NO, null).limit(most).execute();
    return rows.map((row) => asOf(row, today));
  });
}

function matching(db: Db, filter: RepresentativeFilter, order: RepresentativeOrder, after: string | null) {
  const key = KEYS[order];
  const [from] = keysOf(after, 1) ?? [];
  const down = DOWNWARD.has(order);
  return selection(db)
    .select(key.as('key'))
    .where((eb) =>
      eb.and([
        ...conditions(filter),
        ...(from === undefined ? [] : [eb(key, down ? '<' : '>', String(from))]),
      ]),
    )
    .orderBy(key, down ? 'desc' : 'asc');
}

/** One representative by their number; who is not the requester's to see is not found. */
export function representativeByNo(context: Context, no: string): Promise<RepresentativeView | null> {
  demand(context, readsRegister, 'representative');
  return read(context, (db) => oneOf(db, 'r.no', no));
}

/** As the command that changed it sees it. */
export const representativeAfter = (context: Context, id: string): Promise<RepresentativeView | null> =>
  readAsSystem(context, (db) => oneOf(db, 'r.id', id));

async function oneOf(db: Db, column: 'r.id' | 'r.no', value: string): Promise<RepresentativeView | null> {
  const row = await selection(db).where(column, '=', value).executeTakeFirst();
  return row ? asOf(row, (await rulesOf(db)).today) : null;
}

const asOf = <Row extends { state: RepresentativeState; termEndsOn: CalendarDay }>(
  row: Row,
  today: CalendarDay,
): Row => ({ ...row, state: representativeStateOn(row, today) });

function conditions({ state, category, region, words }: RepresentativeFilter) {
  const part = likePattern((words ?? '').trim());
  return [
    ...(state ? [stateIs(state)] : []),
    ...(category ? [sql<boolean>`${category} = any(r.categories)`] : []),
    ...(region ? [sql<boolean>`r.region = ${region}`] : []),
    ...(words?.trim()
      ? [
          sql<boolean>`(r.name like ${part} or r.unit_post like ${part} or r.no like ${part} or array_to_string(r.fields, ' ') like ${part})`,
        ]
      : []),
  ];
}

/** Condition of a state: that a term is over is computed from the day, not stored (任期届满). */
function stateIs(state: RepresentativeState) {
  const over = sql<boolean>`r.state in ('ACTIVE', 'SUSPENDED') and r.term_ends_on < app_today()`;
  return state === RepresentativeState.EXPIRED ? over : sql<boolean>`r.state = ${state} and not (${over})`;
}
