import { Unit } from '#schema/identity/unit.ts';
import { Table, column } from '#schema/kernel/columns.ts';
import { Concern } from './concern.ts';

/** 舆情回应: one of a concern's, in order; never changed once it is published. */
@Table({
  uniques: [
    { properties: ['concernId', 'place'] },
    {
      name: 'concern_response_in_preparation',
      properties: ['concernId'],
      where: 'published_at is null',
    },
  ],
})
export class ConcernResponse {
  readonly id = column.key();
  readonly concernId = column.ref(() => Concern);

  /** 1 is the first, others follow it (持续发布). */
  readonly place = column.integer();
  text = column.text();

  /** The publishing unit: that which has the concern. */
  unitId = column.ref(() => Unit);

  /** All who had a hand in it; they do not publish it. */
  authorIds = column.uuids();
  draftedByName = column.text();
  returnReason = column.text.opt();
  confirmedByName = column.text.opt();
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
}
