import { Field, InputType } from 'type-graphql';
import { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import {
  CategoryReleaseInput,
  DutyReleaseInput,
  LawReleaseInput,
  StepReleaseInput,
} from '#schema/decision/release-input.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { Circumstance } from '#server/law/decision/fact-ruling.ts';

/** 一项情形, and why it holds or holds no longer. */
@InputType('CircumstanceInput', { description: '一项情形和理由' })
export class CircumstanceInput implements Circumstance {
  @Field(() => DecisionFact)
  readonly fact!: DecisionFact;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 提出的事项情形 (国令713号第八条至第三十二条). */
@InputType('FactProposalInput', { description: '提出的事项情形' })
export class FactProposalInput {
  @Field(() => [CircumstanceInput], { description: '符合的情形，逐项写明理由' })
  readonly holding!: CircumstanceInput[];

  @Field(() => [CircumstanceInput], {
    description: '原已认定、不再符合的情形，逐项写明理由',
    defaultValue: [],
  })
  readonly lowered!: CircumstanceInput[];

  @Field(() => TextScalar, { description: '总的说明；没有符合的情形时必填', defaultValue: '' })
  readonly reason!: string;

  @Field(() => [StepReleaseInput], { description: '目录新版本删去、不再履行的程序', defaultValue: [] })
  readonly releasedSteps!: StepReleaseInput[];

  @Field(() => [LawReleaseInput], { description: '目录新版本删去、不再适用的专门规定', defaultValue: [] })
  readonly releasedLaws!: LawReleaseInput[];

  @Field(() => [DutyReleaseInput], { description: '目录新版本删去、不再履行的具体要求', defaultValue: [] })
  readonly releasedDuties!: DutyReleaseInput[];

  @Field(() => [CategoryReleaseInput], { description: '目录新版本删去、不再归入的类别', defaultValue: [] })
  readonly releasedCategories!: CategoryReleaseInput[];

  @Field(() => EarlierAssessmentInput, { nullable: true, description: '代替风险评估的原有评估' })
  readonly earlierAssessment?: EarlierAssessmentInput | null;
}
