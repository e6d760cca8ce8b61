import { sql } from 'kysely';
import { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { Db } from './context.ts';
import { isId } from './load.ts';

/** Kind of the deciding body (决策机关的种类): the county's government, or the unit that decides for itself. */
export async function organKindOf(db: Db, organId: string | null): Promise<OrganKind> {
  if (organId === null) return OrganKind.GOVERNMENT;
  const unit = await db.selectFrom('unit').select('kind').where('id', '=', organId).executeTakeFirst();
  return unit?.kind ?? OrganKind.GOVERNMENT;
}

/** Whether a unit decides for itself (自行决策单位). */
export const decidesItself = async (db: Db, unitId: string | null): Promise<boolean> =>
  unitId !== null &&
  (await db
    .selectFrom('unit')
    .select('decides_itself')
    .where('id', '=', unitId)
    .where('decides_itself', '=', true)
    .executeTakeFirst()) !== undefined;

/** The body that holds a meeting (召开会议的机关), where `unitId` convenes it: the unit that decides for itself; null is the county's government. */
export const organOf = (unitId: string) =>
  sql<string | null>`(select b.id from unit b where b.id = ${sql.ref(unitId)} and b.decides_itself)`;

/** The body that holds this meeting (召开会议的机关); undefined where there is none that may be seen. */
export async function organOfMeeting(db: Db, meetingId: string): Promise<string | null | undefined> {
  if (!isId(meetingId)) return undefined;
  const meeting = await db
    .selectFrom('meeting as m')
    .select(organOf('m.unit_id').as('organId'))
    .where('m.id', '=', meetingId)
    .executeTakeFirst();
  return meeting?.organId;
}
