import { Table, column } from '#schema/kernel/columns.ts';
import type { FollowKind, FollowPace } from '#server/law/following/following-words.ts';
import { Follower } from './follower.ts';

/** 关注: one thing that one address follows; nothing is sent before `confirmedAt`. */
@Table({
  indexes: [{ properties: ['askedAt'] }, { properties: ['kind', 'subject'] }],
  uniques: [{ properties: ['followerId', 'kind', 'subject'] }],
})
export class Follow {
  readonly id = column.key();
  readonly followerId = column.ref(() => Follower, { updateRule: 'cascade', deleteRule: 'cascade' });
  readonly kind = column.text() as FollowKind;

  /** The number of the matter, the id of the unit or township, the kind of matter; empty for the county. */
  readonly subject = column.text();
  pace = column.text() as FollowPace;

  /** The privacy notice that was read before the address was given. */
  noticeVersion = column.integer();

  /** HMAC of the link that confirms and stops it. */
  readonly linkHmac = column.text({ unique: true });
  askedAt = column.instant();
  confirmedAt = column.instant.opt();

  /** Instant up to which the news has been sent to them. */
  toldUntil = column.instant.opt();

  /** When they were notified that the matter came to its end; the follow is deleted a day later. */
  endedAt = column.instant.opt();
}
