import { sql } from 'kysely';
import type { CatalogueCollectionView } from '#schema/catalogue/catalogue-collection-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { readsCollections } from './collection.permissions.ts';

/** A collection as it is read, with the day on which it was. */
export interface CollectionRow extends CatalogueCollectionView {
  today: CalendarDay;
}

/** A matter still being prepared is visible to its own unit alone. */
export const handed = sql<boolean>`(s.state <> ${SubmissionState.PREPARED} or s.unit_id = app_unit())`;

/** A withdrawn matter is left out of every list. */
export const listed = sql<boolean>`(s.state <> ${SubmissionState.WITHDRAWN} and ${handed})`;

const counts = sql<CatalogueCollectionView['counts']>`(
  select coalesce(json_agg(json_build_object('state', one.state, 'count', one.count) order by one.state), '[]')
  from (select s.state, count(*)::int as count from catalogue_submission s
    where s.collection_id = c.id and ${listed} group by s.state) as one)`;

const selection = (db: Db) =>
  db
    .selectFrom('catalogue_collection as c')
    .select([
      'c.id',
      'c.catalogue_version_id as versionId',
      'c.year',
      'c.due_on as dueOn',
      'c.note',
      'c.opened_at as openedAt',
      'c.closed_at as closedAt',
      'c.chased_on as chasedOn',
      'c.version',
      counts.as('counts'),
      sql<CalendarDay>`app_today()::text`.as('today'),
    ])
    .orderBy('c.year', 'desc');

/** All collections, the latest year first; the counts are of what the requester sees. */
export function collections(context: Context): Promise<CollectionRow[]> {
  demand(context, readsCollections, 'catalogueCollections');
  return read(context, (db) => selection(db).execute());
}

/** One collection by its id. */
export function collectionById(context: Context, id: string): Promise<CollectionRow | null> {
  demand(context, readsCollections, 'catalogueCollection');
  return read(context, async (db) =>
    isId(id) ? ((await selection(db).where('c.id', '=', id).executeTakeFirst()) ?? null) : null,
  );
}

/** The collection for a version, as far as the requester sees it: the public never does. */
export const collectionOfVersion = (context: Context, versionId: string): Promise<string | null> =>
  read(context, async (db) => {
    const found = await db
      .selectFrom('catalogue_collection')
      .select('id')
      .where('catalogue_version_id', '=', versionId)
      .executeTakeFirst();
    return found?.id ?? null;
  });
