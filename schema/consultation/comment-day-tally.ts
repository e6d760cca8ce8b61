import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';

/**
 * 每日收到的意见: how many comments came on a civil day by a channel, without the withdrawn ones; maintained as `CommentTally`
 * is.
 */
@Table()
export class CommentDayTally {
  readonly consultationId = column.ref(() => Consultation, {
    primary: true,
    createForeignKeyConstraint: false,
  });
  readonly day = column.day({ primary: true });
  readonly channel = column.text({ primary: true }) as CommentChannel;
  readonly slot = column.integer({ primary: true });
  readonly comments = column.integer({ default: 0 });
}
