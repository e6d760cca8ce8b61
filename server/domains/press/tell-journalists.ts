import { sentence } from '#server/law/sentence.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { Event } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { EVENT_TIDING_LABELS, EventTiding } from '#server/law/event/event-words.ts';
import { accreditationSelection } from './accreditation-selection.ts';
import { tellJournalist } from './tell-journalist.ts';

/** Payload of a notification to journalists: its event, its kind, and which time it happened. */
export interface PressTiding {
  eventId: string;
  tiding: EventTiding;
  occasion: number;
}

/** 告知记者 of a postponement or a cancellation: everybody whose request stands, each once. Gives how many. */
export const tellJournalists = defineCommand(
  ['press.journalistsTold', '告知报名的记者'],
  byDeadline,
  async (command, { eventId, tiding, occasion }: PressTiding): Promise<number> => {
    command.about('event', eventId, EVENT_TIDING_LABELS[tiding]);
    const event = await command.em.findOne(Event, { id: eventId, kind: EventKind.PRESS_CONFERENCE });
    const said = event && saidOf(event, tiding);
    if (!event || !said) return 0;
    const standing = await accreditationSelection(command.db)
      .where('s.subject_id', '=', eventId)
      .where('s.cancelled_at', 'is', null)
      .where('a.declined_at', 'is', null)
      .orderBy('s.signed_up_at')
      .execute();
    for (const one of standing) await tellJournalist(command, event, one, said, `${tiding}:${occasion}`);
    return standing.length;
  },
);

/** Sentence for journalists; null: the news does not concern them, or a later event has overtaken it. */
function saidOf({ cancelReason }: Event, tiding: EventTiding): string | null {
  if (tiding === EventTiding.CANCELLED)
    return `发布会已经取消，不用前往。原因：${sentence(cancelReason ?? '')}原定`;
  if (tiding !== EventTiding.POSTPONED || cancelReason !== null) return null;
  return '发布会延期，您的报名仍然有效，不能参加的请取消报名。现在的';
}
