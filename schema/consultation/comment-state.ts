import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { HideState } from '#server/law/consultation/hide-state.ts';
import { Person } from '#schema/identity/person.ts';
import type { Blackout } from '#server/law/consultation/blackout.ts';
import type { CommentStatus, HideReason } from '#server/law/consultation/comment-stage.ts';

/** 公开的意见: what everybody may read, found newest first however many comments there are. */
const SHOWN = "text_cleared and show_text and hide_state is null and status <> 'WITHDRAWN'";

/** 已分办的意见: found by the person they are assigned to; comments assigned to nobody cost the index nothing. */
const GIVEN = 'assignee_id is not null';

/** 不予展示: the few that somebody proposed or decided. */
const WITHHELD = 'hide_state is not null';

/** 意见的办理状态: everything about a comment that changes. */
@Table({
  indexes: [
    { name: 'comment_state_shown_index', properties: ['consultationId', 'commentId'], where: SHOWN },
    { name: 'comment_state_withheld_index', properties: ['consultationId'], where: WITHHELD },
    { name: 'comment_state_assignee_index', properties: ['consultationId', 'assigneeId'], where: GIVEN },
    { properties: ['tallyId', 'commentId'] },
    { properties: ['consultationId', 'commentId'] },
    { properties: ['consultationId', 'status', 'commentId'] },
  ],
})
export class CommentState {
  readonly commentId = column.ref(() => Comment, { primary: true });

  /** A copy of the comment's own: checked there, not again here. */
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  status = column.text() as CommentStatus;
  currentRevision = column.integer.or(1);
  showText = column.bool.or(false);
  showName = column.bool.or(false);
  textCleared = column.bool.or(false);

  /** 隐去的文字: passages of the text that are not shown with it. */
  blackouts = column.json.or([]) as Opt<readonly Blackout[]>;
  acceptedAt = column.instant.opt();
  withdrawnAt = column.instant.opt();
  /** 不是本人提出: said by whoever holds the receipt, and what they said of it. */
  readonly disownedAt = column.instant.opt();
  readonly disownedNote = column.text.opt();
  hideState = column.text.opt() as HideState | null;
  hideReason = column.text.opt() as HideReason | null;
  hideNote = column.text.opt();
  hideProposedById = column.ref.opt(() => Person);
  hideDecidedById = column.ref.opt(() => Person);
  assigneeId = column.ref.opt(() => Person);

  /** Where it is counted (`CommentTally`); maintained by the database. */
  readonly tallyId = column.uuid.opt();
  readonly version = column.version();
}
