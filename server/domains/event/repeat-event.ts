import type { EventInput, EventSeatsInput } from '#schema/event/event-input.ts';
import type { Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { textsOf } from '#server/law/event/plan-texts.ts';
import { onDay, refuseSeries } from '#server/law/event/event-series.ts';
import type { Finding } from '#server/law/refusal.ts';
import { loadEvent } from './event-load.ts';
import { plans } from './event.permissions.ts';
import { newEvent } from './new-event.ts';
import { planOf } from './plan-event.ts';
import { refusePlan } from './plan-input.ts';

/** 复制为以后几次: a plan again on other days, each copy a draft of its own; all of them or, with every reason by its day, none. */
export const repeatEvent = defineCommand(
  ['event.repeated', '复制活动为以后几次'],
  plans,
  async (command, id: string, version: number, days: readonly CalendarDay[]) => {
    const event = await loadEvent(command, 'save', id, version);
    const plan = await planAgain(command, event);
    const copies = days.map((day) => onDay(plan, day));
    const wrong = refuseSeries(plan, days);
    const refusal = command.refusalOf(wrong.length > 0 ? wrong : await refuseEach(command, copies));
    if (refusal) return refusal;
    const made: string[] = [];
    for (const copy of copies) made.push((await newEvent(command, copy)).id);
    return made;
  },
);

/** Findings against each copy, with its day. */
async function refuseEach(command: CommandContext, copies: readonly EventInput[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [index, copy] of copies.entries()) {
    const wrong = await refusePlan(command, planOf(copy), null);
    found.push(
      ...wrong.map((one) => ({
        ...one,
        message: `第${index + 1}次：${one.message}`,
        fields: [`days.${index}`],
      })),
    );
  }
  return found;
}

/** The plan on record, as it would be typed again. */
async function planAgain(command: CommandContext, event: Event): Promise<EventInput> {
  const { kind, decisionId, roomId, hostIds, speakers } = event;
  const { openSignUp, signUpOpensAt, signUpClosesAt, partyMax } = event;
  const signUp = { openSignUp, signUpOpensAt, signUpClosesAt, partyMax };
  const coUnitIds = event.unitIds.filter((unitId) => unitId !== command.actor?.unitId);
  const slots = await slotsAgain(command, event.id);
  return { ...textsOf(event), ...signUp, kind, decisionId, roomId, hostIds, speakers, coUnitIds, slots };
}

async function slotsAgain({ db }: CommandContext, eventId: string): Promise<EventInput['slots']> {
  const rows = await db
    .selectFrom('event_slot as s')
    .leftJoin('seat_group as g', 'g.slot_id', 's.id')
    .select(['s.id', 's.starts_at as startsAt', 's.ends_at as endsAt'])
    .select(['g.category', 'g.seats', 'g.waitlist'])
    .where('s.event_id', '=', eventId)
    .orderBy('s.position')
    .orderBy('g.id')
    .execute();
  const slots = new Map<string, EventInput['slots'][number] & { groups: EventSeatsInput[] }>();
  for (const { id, startsAt, endsAt, category, seats, waitlist } of rows) {
    const slot = slots.get(id) ?? { startsAt, endsAt, groups: [] };
    if (seats !== null) slot.groups.push({ category, seats, waitlist: waitlist ?? 0 });
    slots.set(id, slot);
  }
  return [...slots.values()];
}
