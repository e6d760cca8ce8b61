import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';

/** 内部备注: beside an opinion, by and for the people of the unit; written once, never changed. */
@Table({ indexes: [{ properties: ['commentId', 'at'] }, { properties: ['consultationId'] }] })
export class CommentNote {
  readonly id = column.key();
  readonly commentId = column.ref(() => Comment);
  readonly consultationId = column.ref(() => Consultation);
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
  readonly text = column.text();

  /** Who is named in it with @. */
  readonly toIds = column.uuids();
}
