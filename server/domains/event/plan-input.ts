import { sql } from 'kysely';
import type { EventInput, EventSlotInput } from '#schema/event/event-input.ts';
import { EventRoom } from '#schema/event/event.ts';
import { Decision } from '#schema/decision/decision.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { actsFor } from '#server/ground/kernel/own-units.ts';
import { refuseEventHearing } from '#server/law/event/event-hearing.ts';
import { type EventPlan, refuseEventPlan } from '#server/law/event/event-plan.ts';
import { rolesFor } from '#server/law/event/event-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { colleaguesOf } from './hosts.queries.ts';
import { clashFindings, holdClaims, type Wanted } from './clashes.ts';
import { releaseClaims, storeClaims } from './store-claims.ts';

/** The columns of a plan as it was typed (活动方案); `unitId` hosts. */
export async function planColumns(command: CommandContext, unitId: string, input: EventInput) {
  const { coUnitIds, slots, decisionId, roomId, hostIds, ...plan } = input;
  const others = await namedUnits(command, coUnitIds, 'coUnitIds');
  return {
    ...plan,
    speakers: plan.speakers.map(({ name, post }) => ({ name, post })),
    signUpOpensAt: plan.openSignUp ? plan.signUpOpensAt : null,
    signUpClosesAt: plan.openSignUp ? plan.signUpClosesAt : null,
    unitIds: [...new Set([unitId, ...others.map(({ id }) => id)])],
    decisionId: (await namedDecision(command, decisionId ?? null))?.id ?? null,
    roomId: await knownRoom(command, roomId ?? null),
    hostIds: await colleaguesOf(command, hostIds),
    startsAt: edge(slots, 'startsAt', Math.min),
    endsAt: edge(slots, 'endsAt', Math.max),
  };
}

const edge = (
  slots: readonly EventSlotInput[],
  of: 'startsAt' | 'endsAt',
  which: (...numbers: number[]) => number,
): Date => new Date(which(...slots.map((slot) => slot[of].getTime())));

/** A room of the county that is in use (场地). */
export async function knownRoom({ em }: CommandContext, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const room = isId(id) ? await em.findOne(EventRoom, { id, active: true }) : null;
  if (!room) throw badInput('没有这个场地，或者场地已经停用。', ['roomId']);
  return room.id;
}

async function namedDecision({ em }: CommandContext, id: string | null): Promise<Decision | null> {
  if (id === null) return null;
  const decision = isId(id) ? await em.findOne(Decision, { id }) : null;
  if (!decision) throw badInput('没有这个决策事项。', ['decisionId']);
  return decision;
}

/** Reasons against hearing the public on the named decision (听取公众意见): its phase, or that others make it. */
export async function refuseHearing(
  command: CommandContext,
  { kind, decisionId }: Pick<EventInput, 'kind' | 'decisionId'>,
): Promise<Finding[]> {
  const decision = await namedDecision(command, decisionId ?? null);
  const ours = decision !== null && actsFor(command.actor, rolesFor('save', kind), decision.unitIds);
  return refuseEventHearing(kind, decision && { phase: decision.phase, ours });
}

/** A plan as it is looked at (方案). */
export type Planned = EventPlan & Pick<EventInput, 'roomId' | 'hostIds' | 'decisionId'>;

/** Findings against this plan (方案): its own faults, and conflicts over the room and the hosts at that time. */
export async function refusePlan(
  command: CommandContext,
  input: Planned,
  eventId: string | null,
): Promise<Finding[]> {
  const own = [...refuseEventPlan(input, command.now), ...(await refuseHearing(command, input))];
  // Times that cannot be are no times to look for clashes in.
  if (own.some(({ code }) => code.startsWith('EVENT_TIME') || code.startsWith('EVENT_SLOTS'))) return own;
  await holdClaims(command);
  return [...own, ...(await clashFindings(command, wantedOf(input), eventId))];
}

const wantedOf = ({ slots, roomId, hostIds }: Planned): Wanted => ({
  roomId: roomId ?? null,
  hostIds,
  slots,
});

/** Stores slots, seats and claims of a draft anew (场次、名额、占用). */
export async function storeSlots(
  command: CommandContext,
  eventId: string,
  slots: readonly EventSlotInput[],
  resources: readonly string[],
): Promise<void> {
  const { db } = command;
  // The event itself has to stand before its slots name it.
  await command.em.flush();
  const of = sql`(select id from event_slot where event_id = ${eventId})`;
  await releaseClaims(db, eventId);
  await sql`delete from seat_group where slot_id in ${of}`.execute(db);
  await sql`delete from event_slot where event_id = ${eventId}`.execute(db);
  const inOrder = slots.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  for (const [index, { startsAt, endsAt, groups }] of inOrder.entries()) {
    const id = newId();
    const at = { starts_at: startsAt, ends_at: endsAt };
    await db
      .insertInto('event_slot')
      .values({ id, event_id: eventId, position: index + 1, ...at })
      .execute();
    for (const { category, seats, waitlist } of groups)
      await db
        .insertInto('seat_group')
        .values({ id: newId(), slot_id: id, category, seats, waitlist, taken: 0, waiting: 0 })
        .execute();
  }
  await storeClaims(command, eventId, resources);
}
