import { sql } from 'kysely';
import type {
  ParticipationListView,
  PromisedMatterView,
} from '#schema/matterlist/participation-list-view.ts';
import type { PublishedEditionView } from '#schema/paper/edition-view.ts';
import { namedDecisions } from '#server/domains/catalogue/numbered.queries.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { PromisedWay } from '#server/law/participation/promised-way.ts';

const selection = (db: Db) =>
  db
    .selectFrom('participation_list as l')
    .leftJoin('site_profile as site', (join) => join.onTrue())
    .select(['l.id', 'l.year', 'l.version_no as versionNo', 'l.change_note as changeNote', 'l.review'])
    .select(['l.review_note as reviewNote', 'l.author_ids as authorIds', 'l.reviewed_by_id as reviewedById'])
    .select(['l.published_at as publishedAt', 'l.published_on as publishedOn', 'l.version'])
    .select('site.organ_name as organName')
    .orderBy('l.year', 'desc')
    .orderBy('l.version_no', 'desc');

type Selected = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/** Why it was returned stays inside. */
const viewOf = ({ actor }: Context, { organName, ...row }: Selected): ParticipationListView => ({
  ...row,
  title: `${organName ?? ''}${row.year}年度公众参与行政决策事项清单`,
  reviewNote: actor ? row.reviewNote : null,
});

type Narrowed = (query: ReturnType<typeof selection>) => ReturnType<typeof selection>;

const lists = (context: Context, narrow: Narrowed): Promise<ParticipationListView[]> =>
  read(context, async (db) => (await narrow(selection(db)).execute()).map((row) => viewOf(context, row)));

const one = async (context: Context, narrow: Narrowed) =>
  (await lists(context, (query) => narrow(query).limit(1)))[0] ?? null;

/** The published list of a year (已公布的清单): the version in force, or the one asked for; without a year the latest. */
export const publishedList = (
  context: Context,
  year: number | null,
  versionNo: number | null,
): Promise<ParticipationListView | null> =>
  one(context, (query) =>
    query
      .where('l.published_at', 'is not', null)
      .$if(year !== null, (all) => all.where('l.year', '=', year))
      .$if(versionNo !== null, (all) => all.where('l.version_no', '=', versionNo)),
  );

/** Lists in preparation, of those whose work they are. */
export const listsInPreparation = (context: Context): Promise<ParticipationListView[]> =>
  lists(context, (query) => query.where('l.published_at', 'is', null));

/** One by its id. */
export const listById = async (context: Context, id: string): Promise<ParticipationListView | null> =>
  isId(id) ? one(context, (query) => query.where('l.id', '=', id)) : null;

/** Years of which a list was published, the latest first. */
export const publishedListYears = (context: Context): Promise<number[]> =>
  read(context, async (db) => {
    const rows = await db
      .selectFrom('participation_list')
      .select('year')
      .distinct()
      .where('published_at', 'is not', null)
      .orderBy('year', 'desc')
      .execute();
    return rows.map(({ year }) => year);
  });

/** The published versions of a year, the latest first (历次公布). */
export const editionsOf = (context: Context, year: number): Promise<PublishedEditionView[]> =>
  read(context, (db) =>
    db
      .selectFrom('participation_list')
      .select(['version_no as versionNo', 'change_note as changeNote'])
      .select(sql<CalendarDay>`published_on::text`.as('publishedOn'))
      .where('year', '=', year)
      .where('published_at', 'is not', null)
      .orderBy('version_no', 'desc')
      .execute(),
  );

const matters = gatherEach<PromisedMatterView>(async (db, ids) =>
  byKey(
    await db
      .selectFrom('participation_matter as m')
      .select(['m.list_id as key', 'm.id', 'm.name', 'm.scope', 'm.unit_words as unitWords', 'm.basis'])
      .select(['m.period', 'm.period_days as periodDays', 'm.decision_nos as decisionNos'])
      .select([
        sql<PromisedWay[]>`m.ways`.as('ways'),
        unitJson('m.unit_id').as('unit'),
        namedDecisions('m.decision_nos').as('decisions'),
      ])
      .where('m.list_id', 'in', [...ids])
      .orderBy('m.place')
      .execute(),
  ),
);

/** The matters of a list in their order (清单事项). */
export const mattersOf = (context: Context, listId: string): Promise<PromisedMatterView[]> =>
  read(context, (db) => matters(db, listId));
