import { Table, column } from '#schema/kernel/columns.ts';
import { Hearing } from '#schema/hearing/hearing.ts';

/** 报名人、参加人的姓名与联系方式, sealed with the contact key; under the id of the sign-up or of the participant. */
@Table()
export class HearingContact {
  readonly id = column.uuid({ primary: true });
  readonly hearingId = column.ref(() => Hearing);
  readonly sealed = column.blob();
}
