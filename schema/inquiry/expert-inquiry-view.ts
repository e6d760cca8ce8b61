import { offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, instant, of, str } from '#schema/kernel/fields.ts';
import { ExpertStanding } from '#server/law/procedure/expert-standing.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AspectAdoptionInput, ExpertArgumentInput } from './expert-inquiry-input.ts';
import { LetterView } from './letter-view.ts';

/** 专家论证函可办事项. */
export const ExpertInquiryOffer = offerOf('ExpertInquiry', '可办事项', [
  { event: 'answer', label: '声明、出具意见' },
  'enterPaper',
  'treat',
  'resend',
  { event: 'enterAddress', label: '录入联系方式' },
  { event: 'remind', label: '催办' },
  'recall',
]);

/** 专家论证函, with its declaration, its opinion and what became of it. */
@View('ExpertInquiry', '专家论证函')
export class ExpertInquiryView extends LetterView {
  readonly addressee = str('专家姓名或者专业机构名称');
  readonly expertKind = of(() => ExpertKind);
  readonly employer = str();
  readonly library = of.opt(() => LibraryLevel);
  readonly outsideReason = str('为什么请库外、上级专家库的专家');
  readonly dissenting = bool();
  readonly standing = of(() => ExpertStanding);
  readonly interest = of.opt(() => InterestDeclaration);
  readonly interestNote = str();
  readonly declaredAt = instant.opt();
  readonly declarationId = id.opt('书面声明的扫描件；凭链接声明的为空');
  readonly reply = of.opt(() => UnitReply, '结论');
  readonly argument = of.opt(() => ExpertArgumentInput);
  readonly adoptions = of.many(() => AspectAdoptionInput);
}
