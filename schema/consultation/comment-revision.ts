import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { Stance } from '#server/law/consultation/comment-stage.ts';

/** 意见的一次修改, append-only; revision 1 is the comment itself and has no row here. */
@Table({ indexes: [{ properties: ['consultationId', 'commentId', 'no'] }] })
export class CommentRevision {
  readonly commentId = column.ref(() => Comment, { primary: true });
  readonly no = column.integer({ primary: true });
  readonly consultationId = column.ref(() => Consultation);
  readonly stance = column.text() as Stance;
  readonly clauseNo = column.text.opt();
  readonly text = column.text();
  readonly suggestedText = column.text.opt();

  /** The words of the clause it speaks of; null: all of it. */
  readonly quote = column.json.opt() as ClauseQuote | null;
  readonly showText = column.bool();
  readonly showName = column.bool();
  readonly payload = column.text();
  readonly salt = column.blob();
  readonly commitment = column.text();
  readonly at = column.instant();
}
