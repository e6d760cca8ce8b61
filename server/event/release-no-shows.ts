import { act } from '#server/kernel/act.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { seatWhoWaits } from './waiting-line.ts';

/** 释放未到场的名额: once a slot has begun, of those who did not come; they go to whoever waits, in turn, and what is left to the door. */
export const releaseNoShows = act(
  'event.noShowsReleased',
  mayBring('releaseNoShows'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'releaseNoShows', id, version);
    const refusal = command.weigh(atStage('releaseNoShows', event, command.now));
    if (refusal) return refusal;
    const begun = (await slotsOf(command, id)).filter(({ startsAt }) => startsAt <= command.now);
    const groups = await command.db
      .selectFrom('event_seat_group')
      .select('id')
      .where(
        'slot_id',
        'in',
        begun.map((slot) => slot.id),
      )
      .orderBy('id')
      .forUpdate()
      .execute();
    await command.db
      .updateTable('registration')
      .set({ released_at: command.now })
      .where(
        'group_id',
        'in',
        groups.map((group) => group.id),
      )
      .where('confirmed_at', 'is not', null)
      .where('checked_in_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('released_at', 'is', null)
      .execute();
    for (const group of groups) await seatWhoWaits(command, group.id);
    changePublicly(command, event);
    return id;
  },
);
