import type { Db } from '#server/ground/kernel/context.ts';

/** The county, by which the entry is told from others in an authenticator or among passkeys. */
export async function issuer(db: Db): Promise<string> {
  const site = await db.selectFrom('site_profile').select('county_name').executeTakeFirst();
  return `${site?.county_name ?? ''}重大决策`;
}
