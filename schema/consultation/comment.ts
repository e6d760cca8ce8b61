import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import { Receipted } from '#schema/kernel/receipted.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { ClauseQuote } from '#server/law/draft/clause-quote.ts';
import type { Stance } from '#server/law/consultation/comment-stage.ts';

/** 意见建议: one submission, append-only; what becomes of it stands in side tables. */
@Table({ indexes: [{ properties: ['consultationId', 'id'] }] })
export class Comment extends Receipted {
  /** Read by the statement that stores the comment; what has opened is never deleted. */
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly channel = column.text() as CommentChannel;
  readonly stance = column.text() as Stance;
  readonly clauseNo = column.text.opt();
  readonly text = column.text();
  readonly suggestedText = column.text.opt();

  /** The words of the clause it speaks of; null: all of it. */
  readonly quote = column.json.opt() as ClauseQuote | null;
  readonly identity = column.text() as IdentityKind;

  /** The masked name; the full one is sealed in CommentContact. */
  readonly displayName = column.text();
  readonly region = column.text.opt();
  readonly groupName = column.text.opt();
  readonly showText = column.bool();
  readonly showName = column.bool();
  readonly noticeVersion = column.integer();
  readonly peopleCount = column.integer.or(1);

  /** The canonical bytes shown to the citizen, and 32 random bytes: together they open the commitment. */
  readonly payload = column.text();
  readonly salt = column.blob();
  readonly commitment = column.text();
  readonly submittedAt = column.instant();
  readonly receivedOn = column.day.opt();
  readonly postmarkedOn = column.day.opt();
  readonly recordedById = column.ref.opt(() => Person);
}
