import { Table, column } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { Person } from '#schema/identity/person.ts';

/** 公告: opening, extension, withdrawal; append-only. Without a person: the platform itself announced it. */
@Table({
  indexes: [{ properties: ['consultationId'] }],
  uniques: [{ properties: ['consultationId', 'outageId'] }],
})
export class ConsultationNotice {
  readonly id = column.key();
  readonly consultationId = column.ref(() => Consultation);
  readonly kind = column.text() as NoticeKind;
  readonly reason = column.text();
  readonly fromClosesOn = column.day.opt();
  readonly toClosesOn = column.day.opt();
  readonly byId = column.ref.opt(() => Person);

  /** The outage that it gives days back for; once each. */
  readonly outageId = column.uuid.opt();
  readonly at = column.instant();
}
