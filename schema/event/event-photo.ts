import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { Event } from './event.ts';

/** 活动照片: uploaded first, part of the report once it has a place in it; public with the report until it is withdrawn. */
@Table({ indexes: [{ properties: ['eventId'] }] })
export class EventPhoto extends StoredFile {
  readonly eventId = column.ref(() => Event);

  /** As it is shown, in pixels. */
  readonly width = column.integer();
  readonly height = column.integer();
  position = column.integer.opt();
  alt = column.text.or('');
  caption = column.text.or('');

  /** Whoever is to be recognised agreed, or is made unrecognisable. */
  consent = column.bool.or(false);
  withdrawnAt = column.instant.opt();
  withdrawReason = column.text.opt();
  readonly uploadedById = column.ref(() => Person);
}
