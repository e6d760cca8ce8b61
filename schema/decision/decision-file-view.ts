import { type Can, offerOf } from '#schema/kernel/offer.ts';
import { View, bool, id, int, of, str } from '#schema/kernel/fields.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/** Actions on a document permitted to the viewer (可办事项). */
export const DecisionFileOffer = offerOf('DecisionFile', '可办事项', [
  'remove',
  { event: 'setDisclosure', label: '确定公开属性' },
]);

/** 决策材料, as whoever may read it sees it; where it is stored is nobody's business. */
@View('DecisionFile')
export class DecisionFileView {
  readonly id = id();
  readonly kind = of(() => DocumentKind);
  readonly name = str();
  readonly mediaType = str();
  readonly size = int();
  readonly sha256 = str();
  readonly url = str();
  readonly uploadedAt = of(() => Date);
  readonly uploadedByName = str.opt('上传人，只有工作人员看得到');
  readonly published = bool('已经向社会公布');
  readonly disclosure = of.opt(() => DisclosureProperty, '公开属性；还没有确定的为空');
  readonly withheldGround = of.opt(() => WithholdGround, '不予公开的理由；公开版上是其余部分不予公开的理由');
  readonly withheldLaw = str.opt('不予公开的依据');
  readonly publicPartId = id.opt('公布时代替它的公开版，只有工作人员看得到');
  readonly isPublicPart = bool('是公开版：其余部分不予公开');
  readonly version = int();
  readonly viewerCan!: Can<typeof DecisionFileOffer>;
}
