import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '#server/law/people/desk.ts';
import type { SavedViewView } from '#schema/workbench/saved-view-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { read } from '#server/ground/kernel/read.ts';

const viewsWhere = async (db: Db, where: RawBuilder<unknown>): Promise<SavedViewView[]> => {
  const { rows } = await sql<SavedViewView>`
    select v.id, v.name, v.query, v.unit_id is not null as shared, p.name as "savedBy"
    from saved_view v join person p on p.id = v.saved_by_id
    where ${where} order by v.unit_id is not null, v.name collate "C"`.execute(db);
  return rows;
};

/** 视图 of a list that the requester can open: their own, then their unit's; row security leaves out other units. */
export async function savedViews(context: Context, desk: Desk): Promise<SavedViewView[]> {
  demand(context, signedIn, 'view.read');
  const { id, unitId } = actorOf(context);
  return read(context, (db) =>
    viewsWhere(db, sql`v.desk = ${desk} and (v.owner_id = ${id} or v.unit_id = ${unitId})`),
  );
}

/** One view, as its command left it. */
export const savedViewById = (context: Context, id: string): Promise<SavedViewView | null> =>
  read(context, async (db) => (await viewsWhere(db, sql`v.id = ${id}`))[0] ?? null);
