import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';

/** 意见归类: like comments that get one answer. */
@Table({ indexes: [{ properties: ['consultationId'] }] })
export class CommentCluster {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  title = column.text();
  summary = column.text.or('');

  /** Clause and stance of its opinions, where it was gathered by them (按条归类). */
  readonly clauseNo = column.text.opt();
  readonly stance = column.text.opt() as Stance | null;
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  readonly version = column.version();
}
