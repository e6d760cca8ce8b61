import { sql } from 'kysely';
import type { PlatformOutageView } from '#schema/consultation/platform-outage-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** Outages that reached past this instant, with when each was recorded. */
export const outagesSince = (db: Db, since: Date) =>
  db
    .selectFrom('platform_outage')
    .select(['began_at as beganAt', 'ended_at as endedAt', 'at'])
    .where('ended_at', '>', since)
    .orderBy('began_at')
    .execute();

/** When the consultation was last lengthened for an outage. */
export async function lastOutageExtension(db: Db, consultationId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('consultation_notice')
    .select((eb) => eb.fn.max('at').as('at'))
    .where('consultation_id', '=', consultationId)
    .where('outage_id', 'is not', null)
    .executeTakeFirst();
  return row?.at ?? null;
}

const OUTAGES = sql<PlatformOutageView>`select o.id, o.began_at as "beganAt", o.ended_at as "endedAt", o.reason,
  o.by_id is null as noticed,
  (select count(*)::int from consultation_notice n where n.outage_id = o.id) as extended from platform_outage o`;

/** Every outage, the latest first. */
export const platformOutages = (context: Context): Promise<PlatformOutageView[]> =>
  read(
    context,
    async (db) =>
      (await sql<PlatformOutageView>`${OUTAGES} order by o.began_at desc limit 100`.execute(db)).rows,
  );

/** One outage. */
export const outageById = async (context: Context, id: string): Promise<PlatformOutageView | null> =>
  (
    await read(
      context,
      async (db) => (await sql<PlatformOutageView>`${OUTAGES} where o.id = ${id}`.execute(db)).rows,
    )
  )[0] ?? null;

/** For how long nobody ran, in hours; 0 before the first beat. Held, nobody else beats until the end. */
export async function hoursOfSilence(db: Db, held = false): Promise<number> {
  const { rows } = await sql<{ hours: number }>`
    select extract(epoch from clock_timestamp() - at)::float8 / 3600 as hours from platform_pulse
    where id = 1 ${held ? sql`for update` : sql``}`.execute(db);
  return rows[0]?.hours ?? 0;
}
