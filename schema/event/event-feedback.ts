import { Table, column } from '#schema/kernel/columns.ts';
import type { Accessibility, Satisfaction } from '#server/law/event/event-feedback.ts';
import { Event } from './event.ts';

/** 活动评价: how it was for one who came, without a name; its free words go with the contacts of the event. */
@Table({ uniques: [{ properties: ['eventId', 'ticket'] }] })
export class EventFeedback {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);

  /** Keyed digest of what lets somebody judge once: their receipt, or with the code of the place the form itself. */
  readonly ticket = column.text();

  /** Keyed digest of the form's key: sent again, it is the same answer. */
  readonly requestHash = column.text();
  readonly byReceipt = column.bool();
  readonly satisfaction = column.text() as Satisfaction;
  readonly accessibility = column.text.opt() as Accessibility | null;
  good = column.text.or('');
  better = column.text.or('');
  readonly noticeVersion = column.integer();
  readonly givenAt = column.instant();
}
