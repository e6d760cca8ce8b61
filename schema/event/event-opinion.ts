import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { Event } from './event.ts';

/** 现场听到的意见: what somebody said at an event, and what is done about it; entered as a comment it is known there by its id. */
@Table({ indexes: [{ properties: ['eventId', 'position'] }] })
export class EventOpinion {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  position = column.integer();
  text = column.text();

  /** Of which group whoever said it is; null: of the public. */
  category = column.text.opt() as RepresentativeCategory | null;
  answer = column.text.or('');
  readonly recordedById = column.ref(() => Person);
  readonly recordedAt = column.instant();
}
