import { Table, column } from '#schema/kernel/columns.ts';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';
import type { PressPostKind } from '#server/law/press/press-words.ts';
import { PressQuestion } from './press-question.ts';

/** 文字直播的一条: what was said at a press conference at that moment; never changed, only corrected by a further one. */
@Table({ uniques: [{ properties: ['eventId', 'seq'] }] })
export class PressPost implements Passage {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);

  /** Counted by the database, without a gap: a viewer goes on where they were. */
  readonly seq = column.integer();
  readonly at = column.instant();
  readonly kind = column.text() as PressPostKind;

  readonly speaker = column.text();
  readonly text = column.text();

  /** The question that is put, if it was received before. */
  readonly questionId = column.ref.opt(() => PressQuestion);

  /** The post it corrects, which stays where it is, struck through. */
  readonly correctsId = column.ref.opt(() => PressPost, { unique: true });

  /** The same post sent again after a lost answer is the same post. */
  readonly idempotencyKey = column.uuid({ unique: true });
  readonly byId = column.ref(() => Person);
}
