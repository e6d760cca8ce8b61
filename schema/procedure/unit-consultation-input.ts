import { Input, View, bool, id } from '#schema/kernel/fields.ts';
import type { UnitConsultations } from '#server/law/procedure/unit-consultation.ts';

/** 登记征求有关单位意见: what the units answered stands in their letters; said here is only what no letter says. */
@View('RecordedUnitConsultations')
@Input('UnitConsultationsInput', '登记征求有关单位意见；各单位的答复取自征求意见函')
export class UnitConsultationsInput {
  readonly noUnitConcerned = bool('不涉及其他单位的职责');
  readonly fileIds = id.many();
}

/** 征求有关单位意见的情况, as it is recorded. */
export interface RecordedUnitConsultations extends UnitConsultations {
  fileIds: readonly string[];
}
