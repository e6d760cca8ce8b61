import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';

/** 图文直播的一条: what was said at that moment; never changed, only corrected by a further one. */
@Table({ uniques: [{ properties: ['meetingId', 'seq'] }] })
export class LivePost {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);

  /** Counted by the database, without a gap: a viewer goes on where they were. */
  readonly seq = column.integer();
  readonly at = column.instant();
  readonly agendaItemId = column.ref.opt(() => AgendaItem);
  readonly speaker = column.text.opt();
  readonly text = column.text();

  /** The post it corrects, which stays where it is, struck through. */
  readonly correctsId = column.ref.opt(() => LivePost, { unique: true });

  /** The same post sent again after a lost answer is the same post. */
  readonly idempotencyKey = column.uuid({ unique: true });
  readonly byId = column.ref(() => Person);
}
