import { Input, View, id, of, text } from '#schema/kernel/fields.ts';
import {
  AdviserKind,
  LegalityMark,
  type LegalityOpinion,
  LegalityOutcome,
  MaterialVerdict,
} from '#server/law/procedure/legality-opinion.ts';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';

/** 审查意见的一点, in the order given: about one clause of the draft that was sent, or about the whole. */
@View('OpinionPointTold')
@Input('OpinionPointInput')
export class OpinionPointInput implements OpinionPoint {
  readonly anchorId = id.opt({ defaultValue: null, description: '所指的条款；对全文的为空' });
  readonly text = text();
}

/** 合法性审查意见, as it is given (第二十七条、第二十八条); each aspect left out is reported as missing. */
@View('LegalityOpinionTold')
@Input('LegalityOpinionInput')
export class LegalityOpinionInput implements LegalityOpinion {
  readonly authority = of.opt(() => LegalityMark, { defaultValue: null, description: '法定权限' });
  readonly authorityNote? = text.opt();
  readonly procedure = of.opt(() => LegalityMark, { defaultValue: null, description: '法定程序' });
  readonly procedureNote? = text.opt();
  readonly content = of.opt(() => LegalityMark, { defaultValue: null, description: '草案内容' });
  readonly contentNote? = text.opt();
  readonly points = of.many(() => OpinionPointInput, {
    defaultValue: [],
    description: '审查意见各点，按先后编号',
  });
  readonly adviserKind = of.opt(() => AdviserKind, { defaultValue: null });
  readonly adviserName? = text.opt();
  readonly adviserOpinion? = text.opt();
  readonly outcome = of.opt(() => LegalityOutcome, { defaultValue: null });
  readonly legalRiskStatement? = text.opt('国家尚无明确规定的，明示法律风险');
  readonly materialVerdict = of.opt(() => MaterialVerdict, {
    defaultValue: null,
    description: '草案的修改是否属于重大修改；承办单位判断不属于的，应当回答',
  });
  readonly fileIds = id.many({ defaultValue: [] });
}
