import type { Db } from '#server/ground/kernel/context.ts';

/** The name of the body that decides (决策机关): of a unit that decides itself its own, otherwise the county's government. */
export async function decidingOrgan(db: Db, organId: string | null): Promise<string> {
  if (organId === null) {
    const site = await db.selectFrom('site_profile').select('organ_name as name').executeTakeFirst();
    return site?.name ?? '';
  }
  const { name } = await db
    .selectFrom('unit')
    .select('name')
    .where('id', '=', organId)
    .executeTakeFirstOrThrow();
  return name;
}
