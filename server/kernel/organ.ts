import { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { Db } from './context.ts';

/** What kind of body decides (决策机关的种类): the county's government, or the unit that decides for itself. */
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
