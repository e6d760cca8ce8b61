import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 新闻发布会文字实录: arranged from what was posted, reviewed by another person, then fixed. */
@Table()
export class PressTranscript {
  readonly eventId = column.ref(() => Event, { primary: true });
  passages = column.json() as readonly Passage[];
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;
  reviewNote = column.text.opt();

  /** Whoever had a hand in it; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  readonly version = column.version();
}

/** 实录更正: what a published passage says from now on, and why; the earlier words stay to be read. */
@Table({ indexes: [{ properties: ['eventId', 'at'] }] })
export class PressCorrection {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);

  /** Which passage, counted from 1. */
  readonly passage = column.integer();
  readonly before = column.text();
  readonly after = column.text();
  readonly note = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
