import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { EventNoticeKind } from '#server/law/event/event-words.ts';
import { Event } from './event.ts';

/** 活动公告: public notice on an event, word for word, append-only. */
@Table({ indexes: [{ properties: ['eventId', 'at'] }] })
export class EventNotice {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  readonly kind = column.text() as EventNoticeKind;

  /** Text of the notice, a line a paragraph. */
  readonly text = column.text();
  readonly byId = column.ref(() => Person);

  /** Reviewer before publication; null where no review is asked. */
  readonly reviewedById = column.ref.opt(() => Person);
  readonly at = column.instant();
}
