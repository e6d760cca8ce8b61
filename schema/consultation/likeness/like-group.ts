import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';

/** 一组相近意见, with how many are in it; kept by a job. */
@Table({ indexes: [{ properties: ['consultationId', 'members'] }] })
export class LikeGroup {
  readonly id = column.uuid({ primary: true });
  readonly consultationId = column.ref(() => Consultation, { createForeignKeyConstraint: false });
  readonly members = column.integer();
}
