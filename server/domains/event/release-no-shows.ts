import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent, slotsOf } from './event-load.ts';
import { mayBring } from './event.permissions.ts';
import { seatWaiting } from '#server/engines/signup/waiting-line.ts';
import { EventTiding } from '#server/law/event/event-words.ts';
import { EVENT_SIGN_UP } from './event-sign-up.ts';
import { announceTiding } from './tell-registrants.ts';

/** 释放未到场的名额: once a slot has begun, of those who did not come; they go to whoever waits, in turn, and what is left to the door. */
export const releaseNoShows = defineCommand(
  'event.noShowsReleased',
  mayBring('releaseNoShows'),
  async (command, id: string, version: number) => {
    const event = await loadEvent(command, 'releaseNoShows', id, version);
    const refusal = command.refusalOf(atStage('releaseNoShows', event, command.now));
    if (refusal) return refusal;
    const begun = (await slotsOf(command, id)).filter(({ startsAt }) => startsAt <= command.now);
    const groups = await command.db
      .selectFrom('seat_group')
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
      .updateTable('sign_up')
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
    for (const group of groups)
      for (const seated of await seatWaiting(command, EVENT_SIGN_UP, group.id))
        await announceTiding(command, id, EventTiding.SEAT_GIVEN, seated);
    changePublicly(command, event);
    return id;
  },
);
