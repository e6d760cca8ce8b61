import { offerOf } from '#schema/kernel/offer.ts';
import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { CasePaperKind } from './case-paper-enums.ts';

/** 文书的一稿. */
@View('CasePaperRevision', '文书的一稿')
export class CasePaperRevisionView {
  readonly no = int('第几稿');
  readonly edition = int('依据文本的第几版；0是平台自带的');
  readonly madeOn = day();
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
