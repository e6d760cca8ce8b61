import { EventNotice, type Event } from '#schema/event/event.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { EventNoticeKind } from '#server/law/event/event-words.ts';

/** Publishes a notice on an event to everybody, word for word and for good (活动公告). */
export function giveNotice(
  command: CommandContext,
  { id, reviewedById }: Pick<Event, 'id' | 'reviewedById'>,
  kind: EventNoticeKind,
  lines: readonly string[],
  reviewed = false,
): void {
  command.em.create(EventNotice, {
    eventId: id,
    kind,
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    byId: actorOf(command).id,
    reviewedById: reviewed ? reviewedById : null,
    at: command.now,
  });
}
