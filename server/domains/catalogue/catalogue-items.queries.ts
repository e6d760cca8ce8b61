import { sql } from 'kysely';
import type { CatalogueItemFilter } from '#schema/catalogue/catalogue-item-input.ts';
import type { CatalogueItemConnection } from '#schema/catalogue/catalogue-item-view.ts';
import { DecisionProgress } from '#schema/catalogue/decision-progress.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { yearShown } from '#server/law/catalogue/year-shown.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { itemsOf, selectItems, selectView } from './catalogue-item.queries.ts';
import { CURRENT } from './row-change.ts';

/** Arguments of the public's list (目录列表). */
export interface ItemsWish {
  year?: number | null | undefined;
  filter?: CatalogueItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const P = DecisionPhase;

/** Phases before the public is heard. */
const BEFORE = [P.PROPOSED, P.STUDYING, P.DECLINED, P.INITIATED, P.DRAFTING];

/** How far the public's part is (公众参与进度), by the phase of the decision. */
const progressOf = sql<DecisionProgress>`(select case
    when d.phase is null or d.phase = any(${BEFORE}::text[]) then ${DecisionProgress.NOT_STARTED}
    when d.phase = ${P.CONSULTING} then ${DecisionProgress.IN_PARTICIPATION}
    else ${DecisionProgress.PARTICIPATION_DONE} end
  from (select 1) as one left join decision d on d.no = i.no)`;

/** Years whose catalogue was published, the newest first. */
export const publishedYears = async (db: Db): Promise<number[]> => {
  const rows = await db
    .selectFrom('catalogue_version')
    .select('year')
    .distinct()
    .where('stage', 'in', CURRENT)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
};

/** Year whose catalogue is shown where none is asked for (目录年度). */
export const yearNow = async (db: Db): Promise<number | null> => {
  const { today } = await db
    .selectNoFrom(sql<CalendarDay>`app_today()::text`.as('today'))
    .executeTakeFirstOrThrow();
  return yearShown(await publishedYears(db), today);
};

/** One page of the matters of a year's catalogue in force (决策目录); those taken out are not among them. */
export const catalogueItems = (
  context: Context,
  { year, filter, first, after }: ItemsWish,
): Promise<CatalogueItemConnection> => {
  const size = pageSize(first, 50);
  const key = keysOf(after, 1)?.[0];
  for (const field of ['unitId', 'organId'] as const)
    if (filter?.[field] != null && !isId(filter[field]))
      throw badInput('没有这个单位。', [`filter.${field}`]);
  if (key !== undefined && !Number.isInteger(key))
    throw badInput('翻页位置无效，请从第一页看起。', ['after']);
  return read(context, async (db) => {
    const chosen = conditions(year ?? (await yearNow(db)), filter ?? {});
    const { total } = await selectItems(db)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where(chosen)
      .executeTakeFirstOrThrow();
    const rows = await selectView(db)
      .where(chosen)
      .where('i.seq', '>', Number(key ?? 0))
      .limit(size + 1)
      .execute();
    return { ...pageOf(await itemsOf(db, rows), size, ({ seq }) => [seq]), total };
  });
};

/** No later catalogue in force lists the matter again (没有再结转). */
const isLast = sql`not exists (select from catalogue_item l join catalogue_version w on w.id = l.catalogue_version_id
  where l.no = i.no and l.year > i.year and w.stage = any(${CURRENT}::text[]) and not l.removed)`;

/** Which rows: of the year's catalogue in force, not taken out, and as the filter says. */
const conditions = (
  year: number | null,
  { unitId, organId, ofCounty, category, hearing, progress, ahead }: CatalogueItemFilter,
) =>
  sql<boolean>`${sql.join(
    [
      sql`v.stage = any(${CURRENT}::text[]) and not i.removed`,
      ahead === true ? sql`i.year >= ${year} and ${isLast}` : sql`i.year = ${year}`,
      ...(unitId == null ? [] : [sql`(i.lead_unit_id = ${unitId} or ${unitId}::uuid = any(i.co_unit_ids))`]),
      ...(organId == null ? [] : [sql`(i.own_decision and i.lead_unit_id = ${organId})`]),
      ...(ofCounty === true ? [sql`not i.own_decision`] : []),
      ...(category == null ? [] : [sql`${category} = any(i.categories)`]),
      ...(hearing == null ? [] : [sql`i.hearing = ${hearing}`]),
      ...(progress == null ? [] : [sql`${progressOf} = ${progress}`]),
    ],
    sql` and `,
  )}`;
