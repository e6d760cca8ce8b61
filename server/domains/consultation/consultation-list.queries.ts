import { type RawBuilder, sql } from 'kysely';
import {
  type ConsultationFilter,
  ConsultationSort,
  ConsultationState,
} from '#schema/consultation/consultation-filter.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { read } from '#server/ground/kernel/read.ts';
import { type ReadConsultation, viewOf } from './consultation-read.ts';
import type { ConsultationRow } from './consultation-row.ts';
import { type Part, selectConsultations } from './consultation-select.ts';

/** One way to run through a list: which rows, by which instant, which way. */
interface Run {
  where: RawBuilder<unknown>;
  key: RawBuilder<unknown>;
  keyOf(row: ConsultationRow): Date | null;
  descending: boolean;
}

const OPENED = sql`c.opens_at is not null`;
const LIVE = sql`c.opens_at <= t.now and c.withdrawn_at is null`;

/** Selection and order of the public's list for each state. */
const RUNS: Readonly<Record<ConsultationState, Run>> = {
  [ConsultationState.OPEN]: {
    where: sql`${LIVE} and c.closes_at > t.now`,
    key: sql`c.closes_at`,
    keyOf: ({ closesAt }) => closesAt,
    descending: false,
  },
  [ConsultationState.COMING]: {
    where: sql`c.opens_at is null and c.review = 'APPROVED' and c.scheduled_by_id is not null
      and c.blocked_reason is null`,
    key: sql`c.scheduled_opens_at`,
    keyOf: ({ scheduledOpensAt }) => scheduledOpensAt,
    descending: false,
  },
  [ConsultationState.CLOSED]: {
    where: sql`${LIVE} and c.closes_at <= t.now`,
    key: sql`c.closes_at`,
    keyOf: ({ closesAt }) => closesAt,
    descending: true,
  },
  [ConsultationState.WITHDRAWN]: {
    where: sql`${OPENED} and c.withdrawn_at is not null`,
    key: sql`c.withdrawn_at`,
    keyOf: ({ withdrawnAt }) => withdrawnAt,
    descending: true,
  },
};

/** Everything ever opened, newest first; the open ones in this order too when it is asked for. */
const NEWEST: Run = {
  where: OPENED,
  key: sql`c.opens_at`,
  keyOf: ({ opensAt }) => opensAt,
  descending: true,
};

function runOf({ state }: ConsultationFilter, sort: ConsultationSort): Run {
  if (!state) return NEWEST;
  const run = RUNS[state];
  const newest = state === ConsultationState.OPEN && sort === ConsultationSort.NEWEST;
  return newest ? { ...NEWEST, where: run.where } : run;
}

/** Page of a list that is asked for. */
export interface ListPage {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** 征求意见列表 of the public: open ones by their closing, then coming, closed, withdrawn; a draft is in none of them. */
export function consultations(
  context: Context,
  filter: ConsultationFilter,
  sort: ConsultationSort,
  page: ListPage,
  parts: ReadonlySet<Part>,
): Promise<Connection<ReadConsultation>> {
  const run = runOf(filter, sort);
  const where = [run.where, unitIs(filter.unitId), organIs(filter), yearIs(filter.year)];
  return listed(context, run, where, page, parts);
}

/** One keyset page of a run. */
export async function listed(
  context: Context,
  { key, keyOf, descending }: Omit<Run, 'where'>,
  where: readonly RawBuilder<unknown>[],
  { first, after }: ListPage,
  parts: ReadonlySet<Part>,
): Promise<Connection<ReadConsultation>> {
  const size = pageSize(first, 20);
  const conditions = [...where, beyond(after, key, descending)];
  const order = descending ? sql`desc` : sql`asc`;
  const rest = sql`where ${sql.join(conditions, sql` and `)} order by ${key} ${order}, c.id ${order} limit ${size + 1}`;
  const { rows } = await read(context, (db) => selectConsultations(parts, rest).execute(db));
  const page = pageOf(rows, size, (row) => [keyOf(row)?.toISOString() ?? '', row.id]);
  return { ...page, nodes: page.nodes.map(viewOf) };
}

function beyond(after: string | null | undefined, key: RawBuilder<unknown>, descending: boolean) {
  const keys = keysOf(after, 2);
  if (!keys) return sql`true`;
  const [at, id] = keys.map(String);
  if (!at || !id || !isId(id) || Number.isNaN(Date.parse(at)))
    throw badInput('翻页位置无效，请从第一页看起。', ['after']);
  return sql`(${key}, c.id) ${descending ? sql`<` : sql`>`} (${at}::timestamptz, ${id}::uuid)`;
}

/** The lead unit or a co-unit. */
export function unitIs(unitId: string | null | undefined): RawBuilder<unknown> {
  if (unitId == null) return sql`true`;
  return isId(unitId) ? sql`${unitId}::uuid = any(c.unit_ids)` : sql`false`;
}

/** Whose decision it is (决策机关): of a unit that decides for itself, or of the county's government. */
const organIs = ({ organId, ofCounty }: ConsultationFilter): RawBuilder<unknown> => {
  const county = ofCounty === true ? sql`d.organ_id is null` : sql`true`;
  if (organId == null) return county;
  return isId(organId) ? sql`(d.organ_id = ${organId}::uuid and ${county})` : sql`false`;
};

/** The year in which it opened or is to open, in Shanghai. */
const yearIs = (year: number | null | undefined) =>
  year == null
    ? sql`true`
    : sql`extract(year from coalesce(c.opens_on, (c.scheduled_opens_at at time zone 'Asia/Shanghai')::date)) = ${year}`;
