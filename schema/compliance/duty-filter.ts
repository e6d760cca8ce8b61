import { Input, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';

/** Sort orders of the list of duties: by urgency, or in the course of the procedure. */
export enum DutyOrder {
  URGENCY = 'URGENCY',
  COURSE = 'COURSE',
  DAY = 'DAY',
}

/** 合规事项的筛选: closed columns; the days are those of the ledger, both counted. */
@Input('DutyFilter', '合规事项的筛选；起止日期按台账日期，首尾两日都计入')
export class DutyFilter {
  readonly year? = int.opt();
  readonly unitId? = id.opt('责任单位');
  readonly code? = str.opt();
  readonly rule? = str.opt();
  readonly stage? = of.opt(() => DutyStage);
  readonly states? = of.many.opt(() => DutyState);
  readonly lateness? = of.opt(() => Lateness);
  readonly decisionNo? = str.opt();
  readonly mine? = bool.opt('只看本人经办的');
  readonly from? = day.opt();
  readonly to? = day.opt();
}
