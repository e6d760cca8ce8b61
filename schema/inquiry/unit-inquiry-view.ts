import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, of, str } from '#schema/kernel/fields.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
import { LetterView } from './letter-view.ts';
import { UnitOpinionInput } from './unit-inquiry-input.ts';

/** 征求意见函可办事项. */
export const InquiryOffer = offerOf('Inquiry', '可办事项', [
  'answer',
  'enterPaper',
  'treat',
  'resend',
  { event: 'enterAddress', label: '录入联系方式' },
  { event: 'remind', label: '催办' },
  'recall',
]);

/** 征求意见函, with its answer and what became of it. */
@View('UnitInquiry', '征求意见函')
export class UnitInquiryView extends LetterView {
  readonly unitName = str();
  readonly askedAs = of(() => AskedAs);
  readonly byLink = bool('凭专用链接答复');
  readonly reply = of.opt(() => UnitReply);
  readonly opinions = of.many(() => UnitOpinionInput);
  readonly paperId = id.opt();
  readonly settled = bool();
  readonly dispute = str();
  readonly ownView = str();
  readonly reasons = str();
  readonly basis = str();
  readonly treated = bool('已经写明处理情况');
}
