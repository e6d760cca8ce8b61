import { sql } from 'kysely';
import { EventWalkIn } from '#schema/event/event-walk-in.ts';
import type { WalkInInput } from '#schema/event/gate-input.ts';
import type { WalkInAnswerView } from '#schema/event/gate-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { beyondSeats, refuseWalkIn } from '#server/law/event/gate.ts';
import { refuseTooEarly } from '#server/law/event/registration-course.ts';
import { atStage } from './event-guards.ts';
import { loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { type GateSeats, holdSeats } from './gate-seats.ts';

const MOST = 100;

/** 现场登记: who comes without having signed up, on the seats that are left; more than those only with a reason, and counted apart. */
export const recordWalkIns = defineCommand(
  ['event.walkInsRecorded', '现场登记'],
  mayBring('checkIn'),
  async (command, eventId: string, batches: readonly WalkInInput[]): Promise<WalkInAnswerView[]> => {
    if (batches.length > MOST) throw badInput(`一次最多登记${MOST}批。`, ['walkIns']);
    const event = await loadEvent(command, 'checkIn', eventId, null);
    const seats = await holdSeats(command, event.id);
    const { rows } = await sql<{ now: Date }>`select app_now() as now`.execute(command.db);
    const now = rows[0]?.now ?? command.now;
    const answers: WalkInAnswerView[] = [];
    for (const one of batches) {
      const group = seats.get(one.groupId.toLowerCase());
      if (!group) throw notFound('该场次的名额');
      const known = await recordedBefore(command, one);
      const left = group.seats - group.taken;
      const findings = known
        ? []
        : atStage('checkIn', event, now, () => [
            ...refuseTooEarly(group.startsAt, one.at < now ? one.at : now),
            ...refuseWalkIn(one.persons, left, one.reason),
          ]);
      if (!known && findings.length === 0) await letIn(command, event.id, one, group, now);
      answers.push({
        id: one.id.toLowerCase(),
        beyond: known?.beyond ?? beyondSeats(one.persons, left),
        findings,
      });
    }
    command.about('event', event.id, `${event.no} ${batches.length}批`);
    command.publish('events', `event:${event.no}`);
    return answers;
  },
);

function recordedBefore({ em }: CommandContext, { id }: WalkInInput): Promise<EventWalkIn | null> {
  if (!isId(id)) throw badInput('登记的编号应当是UUID。', ['walkIns']);
  return em.findOne(EventWalkIn, { id: id.toLowerCase() });
}

async function letIn(
  command: CommandContext,
  eventId: string,
  { id, persons, at, device, reason }: WalkInInput,
  group: GateSeats,
  now: Date,
): Promise<void> {
  const beyond = beyondSeats(persons, group.seats - group.taken);
  command.em.create(EventWalkIn, {
    id: id.toLowerCase(),
    eventId,
    groupId: group.id,
    persons,
    beyond,
    reason: reason.trim(),
    device: device.trim().slice(0, 30),
    at: at < now ? at : now,
    receivedAt: now,
    byId: actorOf(command).id,
  });
  await command.em.flush();
  group.taken += persons - beyond;
}
