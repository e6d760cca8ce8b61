import { type EntityName, Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';

/** 意见归类: like comments that get one answer. */
@Table({ indexes: [{ properties: ['consultationId'] }] })
export class CommentCluster {
  declare readonly [EntityName]?: 'CommentCluster';

  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  title = column.text();
  summary = column.text.or('');
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  readonly version = column.version();
}
