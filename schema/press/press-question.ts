import { Table, column } from '#schema/kernel/columns.ts';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { PressQuestionOrigin, QuestionNotTaken } from '#server/law/press/press-words.ts';

/** 新闻发布会提问: put beforehand by anybody, or in the room; it stands in the order in which it came. */
@Table({ uniques: [{ properties: ['eventId', 'place'] }] })
export class PressQuestion extends Receipted {
  readonly eventId = column.ref(() => Event);

  /** Counted by the database as it came; nobody ranks questions. */
  readonly place = column.integer();
  readonly origin = column.text() as PressQuestionOrigin;

  /** 媒体名称; empty: somebody of the public, of whom nothing else is asked. */
  readonly outlet = column.text.opt();
  readonly text = column.text();
  readonly recordedById = column.ref.opt(() => Person);
  readonly receivedAt = column.instant();

  /** When it was put in the room. */
  askedAt = column.instant.opt();
  answeredAt = column.instant.opt();
  inWriting = column.bool.or(false);
  notTaken = column.text.opt() as QuestionNotTaken | null;

  /** The question as everybody reads it; null also after publication where its very words may not be shown. */
  shown = column.text.opt();
  answer = column.text.opt();

  /** Answered, or not taken with its reason: from now on everybody reads it. */
  publishedAt = column.instant.opt();
  settledById = column.ref.opt(() => Person);
}
