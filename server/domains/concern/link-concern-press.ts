import { Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseEnded, refusePress } from '#server/law/concern/concern-response.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { registersConcerns } from './concern.permissions.ts';
import { announce, loadConcern } from './load-concern.ts';

/** 关联新闻发布会: the clock is held against the time of the announced event, which nobody types here. */
export const linkConcernPress = defineCommand(
  ['concern.pressLinked', '关联新闻发布会'],
  registersConcerns,
  async (command, id: string, version: number, eventNo: string) => {
    const concern = await loadConcern(command, id, version);
    const event = await command.em.findOne(Event, { no: eventNo });
    const named = event && {
      press: event.kind === EventKind.PRESS_CONFERENCE,
      announced: event.publishedAt !== null && event.cancelledAt === null,
      startsAt: event.startsAt,
    };
    const refusal = command.refusalOf([...refuseEnded(concern), ...refusePress(named, concern.seenAt)]);
    if (refusal) return refusal;
    concern.eventId = event?.id ?? null;
    if (concern.respondedAt) await announce(command);
    return id;
  },
);
