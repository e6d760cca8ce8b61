import { sql } from 'kysely';
import type { DisclosureCatalogueView } from '#schema/disclosure/disclosure-view.ts';
import type { PublishedEditionView } from '#schema/paper/edition-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

const selection = (db: Db) =>
  db
    .selectFrom('disclosure_catalogue as c')
    .leftJoin('site_profile as site', (join) => join.onTrue())
    .select(['c.id', 'c.version_no as versionNo', 'c.change_note as changeNote', 'c.review', 'c.version'])
    .select(['c.review_note as reviewNote', 'c.author_ids as authorIds', 'c.reviewed_by_id as reviewedById'])
    .select([
      'c.published_at as publishedAt',
      'c.published_on as publishedOn',
      'site.organ_name as organName',
    ])
    .orderBy('c.version_no', 'desc');

type Narrowed = (query: ReturnType<typeof selection>) => ReturnType<typeof selection>;

/** Why it was returned stays inside. */
const catalogues = (context: Context, narrow: Narrowed): Promise<DisclosureCatalogueView[]> =>
  read(context, async (db) =>
    (await narrow(selection(db)).execute()).map(({ organName, ...row }) => ({
      ...row,
      title: `${organName ?? ''}政务公开标准目录`,
      reviewNote: context.actor ? row.reviewNote : null,
    })),
  );

const one = async (context: Context, narrow: Narrowed) =>
  (await catalogues(context, (query) => narrow(query).limit(1)))[0] ?? null;

/** The published catalogue (已公布的标准目录): the version in force, or the one asked for. */
export const publishedCatalogue = (
  context: Context,
  versionNo: number | null,
): Promise<DisclosureCatalogueView | null> =>
  one(context, (query) =>
    query
      .where('c.published_at', 'is not', null)
      .$if(versionNo !== null, (all) => all.where('c.version_no', '=', versionNo)),
  );

/** The version in preparation, of those whose work it is. */
export const catalogueInPreparation = (context: Context): Promise<DisclosureCatalogueView | null> =>
  one(context, (query) => query.where('c.published_at', 'is', null));

/** One by its id. */
export const catalogueById = async (context: Context, id: string): Promise<DisclosureCatalogueView | null> =>
  isId(id) ? one(context, (query) => query.where('c.id', '=', id)) : null;

/** The published versions, the latest first (历次公布). */
export const disclosureEditions = (context: Context): Promise<PublishedEditionView[]> =>
  read(context, (db) =>
    db
      .selectFrom('disclosure_catalogue')
      .select(['version_no as versionNo', 'change_note as changeNote'])
      .select(sql<CalendarDay>`published_on::text`.as('publishedOn'))
      .where('published_at', 'is not', null)
      .orderBy('version_no', 'desc')
      .execute(),
  );
