import { Input, of, text } from '#schema/kernel/fields.ts';
import { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import {
  CategoryReleaseInput,
  DutyReleaseInput,
  LawReleaseInput,
  StepReleaseInput,
} from '#schema/decision/release-input.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { Circumstance } from '#server/law/decision/fact-ruling.ts';

/** 一项情形, and why it holds or holds no longer. */
@Input('CircumstanceInput', '一项情形和理由')
export class CircumstanceInput implements Circumstance {
  readonly fact = of(() => DecisionFact);
  readonly reason = text();
}

/** 提出的事项情形 (国令713号第八条至第三十二条). */
@Input('FactProposalInput', '提出的事项情形')
export class FactProposalInput {
  readonly holding = of.many(() => CircumstanceInput, '符合的情形，逐项写明理由');
  readonly lowered = of.many(() => CircumstanceInput, {
    description: '原已认定、不再符合的情形，逐项写明理由',
    defaultValue: [],
  });
  readonly reason = text({ description: '总的说明；没有符合的情形时必填', defaultValue: '' });
  readonly releasedSteps = of.many(() => StepReleaseInput, {
    description: '目录新版本删去、不再履行的程序',
    defaultValue: [],
  });
  readonly releasedLaws = of.many(() => LawReleaseInput, {
    description: '目录新版本删去、不再适用的专门规定',
    defaultValue: [],
  });
  readonly releasedDuties = of.many(() => DutyReleaseInput, {
    description: '目录新版本删去、不再履行的具体要求',
    defaultValue: [],
  });
  readonly releasedCategories = of.many(() => CategoryReleaseInput, {
    description: '目录新版本删去、不再归入的类别',
    defaultValue: [],
  });
  readonly earlierAssessment? = of.opt(() => EarlierAssessmentInput, '代替风险评估的原有评估');
}
