import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
import { Message } from './message.ts';

/** 电话告知: one try to notify somebody whom neither mail nor short message reached; never changed. */
@Table({ indexes: [{ properties: ['messageId'] }] })
export class MessageCall {
  readonly id = column.key();
  readonly messageId = column.ref(() => Message);
  readonly way = column.text() as DeliveryWay;
  readonly outcome = column.text() as CallOutcome;
  readonly note = column.text.or('');
  readonly byId = column.ref.opt(() => Person);
  readonly at = column.instant();
}
