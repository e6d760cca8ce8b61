import { offerOf } from '#schema/kernel/offer.ts';
import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { CasePaperKind } from './case-paper-enums.ts';
import { Capability } from '#schema/kernel/refusal.ts';

/** 文书的一稿. */
@View('CasePaperRevision', '文书的一稿')
export class CasePaperRevisionView {
  readonly no = int('第几稿');
  readonly edition = int('依据文本的第几版；0是平台自带的');
  readonly madeAt = instant();
  readonly madeBy = str();
  readonly digest = str();
}

/** 文书可办事项. */
export const CasePaperOffer = offerOf('CasePaper', '可办事项', ['finish', 'void']);

/** 文书, by its number. */
@View('CasePaper', '由记录生成的文书')
export class CasePaperView {
  readonly id = id();
  readonly version = int();
  readonly kind = of(() => CasePaperKind);
  readonly number = str();
  readonly subjectId = id();
  readonly subject = str('由什么生成');
  readonly unitName = str();
  readonly decisionNo = str();
  readonly decisionTitle = str();
  readonly madeAt = instant();
  readonly madeBy = str();
  readonly finishedAt = instant.opt('定稿时间');
  readonly finishedBy = str.opt();
  readonly voidedAt = instant.opt('作废时间');
  readonly voidedBy = str.opt();
  readonly voidReason = str();

  readonly decisionId!: string;
  readonly leadUnitId!: string;
  readonly organId!: string | null;
  readonly unitIds!: readonly string[];
}

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
