import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/** Stores the needs of an event's slots as they are now (占用): its former claims are released. */
export async function storeClaims(
  { db }: CommandContext,
  eventId: string,
  resources: readonly string[],
): Promise<void> {
  await releaseClaims(db, eventId);
  const slots = await db
    .selectFrom('event_slot')
    .select(['id', 'starts_at', 'ends_at'])
    .where('event_id', '=', eventId)
    .execute();
  for (const { id, ...at } of slots)
    for (const resource of resources)
      await db
        .insertInto('event_claim')
        .values({ id: newId(), slot_id: id, resource_id: resource, ...at })
        .execute();
}

/** Gives room and hosts of an event free (释放占用). */
export const releaseClaims = (db: CommandContext['db'], eventId: string) =>
  sql`delete from event_claim where slot_id in (select id from event_slot where event_id = ${eventId})`.execute(
    db,
  );
