import { Table, column } from '#schema/kernel/columns.ts';
import type { MomentKind } from '#server/law/following/following-words.ts';

/**
 * 动态: a public event in a matter, recorded for its followers. Each letter holds the events recorded since the last one,
 * so that one that commits late or came while the server was down is sent as well, and once.
 */
@Table({ indexes: [{ properties: ['noticedAt'] }] })
export class FollowedMoment {
  readonly id = column.key();

  /** The record it is taken from: noticed once. */
  readonly key = column.text({ unique: true });
  readonly kind = column.text() as MomentKind;
  readonly decisionNo = column.text.opt();
  readonly unitId = column.uuid();
  readonly title = column.text();
  readonly path = column.text();
  readonly detail = column.text();
  readonly at = column.instant();
  readonly noticedAt = column.instant();
}
