import { sql } from 'kysely';
import type { EventInput } from '#schema/event/event-input.ts';
import { Event } from '#schema/event/event.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import { resourcesOf } from './clashes.ts';
import { planColumns, storeSlots } from './plan-input.ts';

/** A plan that nothing speaks against becomes an event of the actor's unit (筹备): with its number, its slots and what it needs. */
export async function newEvent(command: CommandContext, input: EventInput): Promise<Event> {
  const actor = actorOf(command);
  const columns = await planColumns(command, actor.unitId, input);
  const event = command.em.create(Event, {
    ...columns,
    no: await nextNo(command, columns.startsAt),
    unitId: actor.unitId,
    paper: EventPaper.NOTICE,
    authorIds: [actor.id],
    createdById: actor.id,
    changedAt: command.now,
  });
  await storeSlots(command, event.id, input.slots, resourcesOf(columns));
  return event;
}

/** The year and the running number of the county: events are never deleted, and counted one after the other, under everybody's scope. */
async function nextNo({ db }: CommandContext, startsAt: Date): Promise<string> {
  const year = dayOf(startsAt).slice(0, 4);
  await sql`select pg_advisory_xact_lock(hashtext('event-no'))`.execute(db);
  const { rows } = await sql<{ count: number }>`select event_count(${year}) as count`.execute(db);
  return `${year}-${(rows[0]?.count ?? 0) + 1}`;
}
