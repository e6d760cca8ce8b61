import { View, id, of, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { CasePaperKind } from './case-paper-enums.ts';
import { CasePaperView } from './case-paper-view.ts';

/** 可以生成的文书, or one that cannot be made yet and why. */
@View('PaperOffer', '可以生成的文书；还不能生成的说明原因')
export class PaperOfferView {
  readonly kind = of(() => CasePaperKind);
  readonly subjectId = id.opt('来源；还没有的为空');
  readonly subject = str();
  readonly asked = str.many('记录里还没有、生成时补写的空白');
  readonly paper = of.opt(() => CasePaperView, '已经生成的');
  readonly can = of(() => Capability);
}
