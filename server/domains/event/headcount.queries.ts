import { sql } from 'kysely';
import type { GateCountView } from '#schema/event/gate-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 进门人数, by the seats of each slot: who registered and came, who walked in, who was expected. */
export const gateCounts = (
  db: Db,
  eventId: string,
): Promise<(GateCountView & { category: RepresentativeCategory | null })[]> =>
  db
    .selectFrom('seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select(['g.id as groupId', 'g.category'])
    .select(
      sql<number>`(select coalesce(sum(r.persons), 0)::int from sign_up r where r.group_id = g.id
        and r.confirmed_at is not null and r.cancelled_at is null)`.as('expected'),
    )
    .select(
      sql<number>`(select coalesce(sum(coalesce(r.checked_in_persons, r.persons)), 0)::int from sign_up r
        where r.group_id = g.id and r.checked_in_at is not null)`.as('registered'),
    )
    .select(
      sql<number>`(select coalesce(sum(w.persons), 0)::int from event_walk_in w where w.group_id = g.id
        and not exists (select from event_walk_in later where later.corrects_id = w.id))`.as('walkedIn'),
    )
    .where('s.event_id', '=', eventId)
    .orderBy('s.starts_at')
    .orderBy(sql`g.category is not null`)
    .orderBy('g.id')
    .execute();

/** 到场人数 by group over all slots: what the gate counted, as the report's proposal; the public first. */
export async function headcountOf(
  db: Db,
  eventId: string,
): Promise<{ category: RepresentativeCategory | null; persons: number }[]> {
  const persons = new Map<RepresentativeCategory | null, number>();
  for (const { category, registered, walkedIn } of await gateCounts(db, eventId))
    persons.set(category, (persons.get(category) ?? 0) + registered + walkedIn);
  return [...persons]
    .filter(([, count]) => count > 0)
    .map(([category, count]) => ({ category, persons: count }));
}
