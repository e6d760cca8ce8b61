import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** How far the words of a consultation's comments are copied (`CommentWords`): none is missing up to this id. */
@Table()
export class CommentWordsMark {
  readonly consultationId = column.ref(() => Consultation, {
    primary: true,
    createForeignKeyConstraint: false,
  });
  readonly upto = column.uuid();
}
