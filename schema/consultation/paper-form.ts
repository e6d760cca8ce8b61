import { Table, column } from '#schema/kernel/columns.ts';
import { Comment } from '#schema/consultation/comment.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';

/** 纸质意见表: one numbered sheet of a round, who had it printed, and the opinion that came back on it. */
@Table({ indexes: [{ properties: ['consultationId'] }], uniques: [{ properties: ['commentId'] }] })
export class PaperForm {
  readonly number = column.text({ primary: true });
  readonly consultationId = column.ref(() => Consultation);

  /** Of the sheets printed together. */
  readonly printId = column.uuid();
  readonly printedById = column.ref(() => Person);
  readonly printedAt = column.instant();
  commentId = column.ref.opt(() => Comment);
}
