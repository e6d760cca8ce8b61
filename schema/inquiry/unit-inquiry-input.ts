import { Input, View, bool, day, id, of, str, text } from '#schema/kernel/fields.ts';
import type { AnswerTreatment, UnitAnswer, UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs, type OutsideUnit } from '#server/law/procedure/unit-inquiry.ts';

/** 没有账号的单位, by its name. */
@Input('OutsideUnitInput', '在平台上没有账号的单位')
export class OutsideUnitInput implements OutsideUnit {
  readonly name = text();
  readonly askedAs? = of.opt(() => AskedAs, '身份；不填的为有关单位');
}

/** 征求意见函, to several units at once. */
@Input('UnitInquiriesInput', '征求意见函')
export class UnitInquiriesInput {
  readonly unitIds = id.many('在平台上有账号的单位');
  readonly outside = of.many(() => OutsideUnitInput);
  readonly dueOn = day('反馈的最后日期');
  readonly note = text('请着重研究的问题');
  readonly contact = text('承办单位联系人和电话');
  readonly fileIds = id.many('随函材料');
}

/** 单位的一条意见: on a clause, or on the whole. */
@View('UnitOpinion')
@Input('UnitOpinionInput', '单位的一条意见')
export class UnitOpinionInput implements UnitOpinion {
  readonly clauseNo?: string | null | undefined = str.opt('条款序号；对全文的意见为空');
  readonly text = text();
}

/** 单位的答复, signed by who sends it. */
@Input('UnitAnswerInput', '单位的答复')
export class UnitAnswerInput implements UnitAnswer {
  readonly reply = of(() => UnitReply);
  readonly opinions = of.many(() => UnitOpinionInput);
}

/** 书面回复, with its scan. */
@Input('PaperAnswerInput', '单位的书面回复，由承办单位录入')
export class PaperAnswerInput extends UnitAnswerInput {
  readonly repliedOn = day();
  readonly fileId = id('书面回复的扫描件');
}

/** 对单位答复的处理, by the unit that asked. */
@Input('AnswerTreatmentInput', '对单位答复的处理')
export class AnswerTreatmentInput implements AnswerTreatment {
  readonly settled = bool('已经按其意见修改');
  readonly dispute = text();
  readonly ownView = text();
  readonly reasons = text();
  readonly basis = text();
}
