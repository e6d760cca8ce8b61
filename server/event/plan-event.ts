import { sql } from 'kysely';
import type { EventInput } from '#schema/event/event-input.ts';
import { Event } from '#schema/event/event.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { dayOf } from '#server/law/calendar-day.ts';
import type { EventPlan } from '#server/law/event-plan.ts';
import { EventPaper } from '#server/law/event-words.ts';
import { bringsFor, plans } from './event.permissions.ts';
import { resourcesOf } from './clashes.ts';
import { actorOf } from './event-load.ts';
import { mediaOnly } from './event-kind-findings.ts';
import { planColumns, refusePlan, storeSlots } from './plan-input.ts';

/** 筹备活动: by the office, a unit for itself, the media centre for press conferences; drafts hold room and hosts from now on. */
export const planEvent = act('event.planned', plans, async (command, input: EventInput) => {
  const actor = actorOf(command);
  const own = bringsFor(actor, 'save', { kind: input.kind, unitIds: [actor.unitId] });
  const refusal = command.weigh([
    ...(own ? [] : [mediaOnly]),
    ...(await refusePlan(command, planOf(input), null)),
  ]);
  if (refusal) return refusal;
  const columns = await planColumns(command, actor.unitId, input);
  const { id, no } = command.em.create(Event, {
    ...columns,
    no: await nextNo(command, columns.startsAt),
    unitId: actor.unitId,
    paper: EventPaper.NOTICE,
    authorIds: [actor.id],
    createdById: actor.id,
    changedAt: command.now,
  });
  await storeSlots(command, id, input.slots, resourcesOf(columns));
  command.about('event', id, no);
  return id;
});

/** A plan as the law looks at it. */
export const planOf = (input: EventInput): EventPlan & Pick<EventInput, 'roomId' | 'hostIds'> => input;

/** The year and the running number of the county: events are never deleted, and counted one after the other, under everybody's sight. */
async function nextNo({ db }: CommandContext, startsAt: Date): Promise<string> {
  const year = dayOf(startsAt).slice(0, 4);
  await sql`select pg_advisory_xact_lock(hashtext('event-no'))`.execute(db);
  const { rows } = await sql<{ count: number }>`select event_count(${year}) as count`.execute(db);
  return `${year}-${(rows[0]?.count ?? 0) + 1}`;
}
