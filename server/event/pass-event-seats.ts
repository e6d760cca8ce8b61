import { act } from '#server/kernel/act.ts';
import { holdGroup } from './held-group.ts';
import { passSeats } from './waiting-line.ts';
import { byCalendar } from './event.permissions.ts';

/** 候补名额顺延: seats that were not claimed in time go on to the next, group by group in one order; how many parties. */
export const passEventSeats = act('event.seatsPassed', byCalendar, async (command, eventId: string) => {
  command.about('event', eventId);
  const groups = await command.db
    .selectFrom('event_seat_group as g')
    .innerJoin('event_slot as s', 's.id', 'g.slot_id')
    .select('g.id')
    .where('s.event_id', '=', eventId)
    .orderBy('g.id')
    .execute();
  let passed = 0;
  for (const { id } of groups) passed += await passSeats(command, await holdGroup(command, id));
  return passed;
});
