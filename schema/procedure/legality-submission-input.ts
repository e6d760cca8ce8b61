import { Input, bool, day, of, text } from '#schema/kernel/fields.ts';
import { LegalBasisInput } from '#schema/consultation/dossier-input.ts';
import type { DraftOption } from '#server/law/consultation/draft-complete.ts';

/** 决策方案, its name and what it comes to. */
@Input('DraftOptionInput')
export class DraftOptionInput implements DraftOption {
  readonly title = text();
  readonly text = text();
}

/** 送请合法性审查: statements beside the decision's documents, which all go along. */
@Input('LegalitySubmissionInput', '送请合法性审查；本事项的决策材料一并送审')
export class LegalitySubmissionInput {
  readonly procedureStatement = text('履行决策程序的说明由平台按记录写成；这里是要补充的话，可以为空');
  readonly basisList = of.many(() => LegalBasisInput, '与决策事项有关的法律、法规、规章和政策');
  readonly options = of.many(() => DraftOptionInput);
  readonly costBenefitNeeded = bool('需要分析预测投入、成本和效益');
  readonly costBenefit? = text.opt();
  readonly meetingOn? = day.opt('拟提请会议讨论的日期');
}
