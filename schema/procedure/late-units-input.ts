import { Input, View, bool, day, of, text } from '#schema/kernel/fields.ts';
import {
  type UnitConsultation,
  type UnitConsultations,
  UnitReply,
} from '#server/law/procedure/unit-consultation.ts';

/** 一个单位当时的意见; the subject of a dispute is stated where it was not settled. */
@View('LateUnitTold')
@Input(undefined, '启用平台以前一个单位的意见')
export class LateUnitInput implements UnitConsultation {
  readonly unitName = text();
  readonly sentOn = day();
  readonly dueOn? = day.opt('反馈的最后日期');
  readonly reply? = of.opt(() => UnitReply);
  readonly repliedOn? = day.opt();
  readonly settled = bool('经协商已达成一致');
  readonly dispute? = text.opt('争议内容');
  readonly theirView? = text.opt('该单位意见');
  readonly ownView? = text.opt('承办单位意见');
  readonly reasons? = text.opt();
  readonly basis? = text.opt();
}

/** 启用平台以前征求有关单位意见的情况: entered as a whole, from the letters on paper. */
@View('LateUnitsTold')
@Input(undefined, '启用平台以前征求有关单位意见的情况')
export class LateUnitsInput implements UnitConsultations {
  readonly consultations = of.many(() => LateUnitInput);
  readonly noUnitConcerned = bool('不涉及其他单位的职责');
}
