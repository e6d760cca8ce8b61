import { EventSlot, Event } from '#schema/event/event.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import type { EventAction } from '#server/law/event/event-stage.ts';
import { bringsFor } from './event.permissions.ts';

/** Name of an event in error messages. */
export const WHAT = '该活动';

/** An event that the actor may do this to. What others host is not theirs to change: it is not found. */
export async function loadEvent(
  command: CommandContext,
  action: EventAction,
  id: string,
  version: number | null,
): Promise<Event> {
  command.about('event', id);
  const event = await loadById(command.em, Event, id, WHAT);
  if (!bringsFor(command.actor, action, event)) throw notFound(WHAT);
  if (version !== null && event.version !== version) throw conflict(WHAT, event.version);
  command.about('event', id, event.no);
  return event;
}

/** The slots of an event in their order. */
export const slotsOf = ({ em }: Pick<CommandContext, 'em'>, eventId: string): Promise<EventSlot[]> =>
  em.find(EventSlot, { eventId }, { orderBy: { position: 'asc' } });

/** Every action raises the version of its event, also the second one within a millisecond. */
export function change(command: CommandContext, event: Event): void {
  event.changedAt = new Date(Math.max(command.now.getTime(), event.changedAt.getTime() + 1));
}

/** The pages that show an event: its own, the lists, and those of its decision that name it. */
export const pagesOf = ({ no, decisionId }: Pick<Event, 'no' | 'decisionId'>): string[] => [
  'events',
  `event:${no}`,
  ...(decisionId ? [`decision-events:${decisionId}`] : []),
];

/** The same, for what everyone reads: the public pages show it anew. */
export function changePublicly(command: CommandContext, event: Event): void {
  change(command, event);
  if (event.publishedAt) command.publish(...pagesOf(event));
}
