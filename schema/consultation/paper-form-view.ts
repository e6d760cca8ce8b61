import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { FindingType } from '#schema/kernel/refusal.ts';

/** 一次印制的纸质意见表. */
@View('PaperFormPrint', '一次印制的纸质意见表')
export class PaperFormPrintView {
  readonly id = id();
  readonly at = instant();
  readonly by = str('印制人');
  readonly sheets = int('张数');
  readonly entered = int('收回并登记的张数');
  readonly numbers = str.many('没有登记的表号');
}

/** 收回的纸质意见表, by the number on it. */
@View('PaperForm', '收回的纸质意见表')
export class PaperFormView {
  readonly number = str();
  readonly findings = of.many(() => FindingType, '不能在这里登记的理由');
  readonly receiptNo = str.opt('登记过的受理编号');
  readonly elsewhereId = id.opt('本单位的另一次征求意见，表是那里的');
}
