import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 意见计数, stored beside the comments so that nobody counts a growing table; `slot` spreads concurrent batches. */
@Table()
export class CommentCounter {
  readonly consultationId = column.ref(() => Consultation, {
    primary: true,
    createForeignKeyConstraint: false,
  });
  readonly channel = column.text({ primary: true });
  readonly clauseNo = column.text({ primary: true });
  readonly slot = column.integer({ primary: true });
  comments = column.integer.or(0);
  people = column.integer.or(0);
}
