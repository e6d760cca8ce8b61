import { Field, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { LawRelease, StepRelease } from '#server/law/catalogue/edition-release.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 一项目录新版本删去的程序, and why it is to be taken no longer. */
@InputType('StepReleaseInput', { description: '目录新版本删去、不再履行的程序和理由' })
export class StepReleaseInput implements StepRelease {
  @Field(() => DecisionStepKind)
  readonly step!: DecisionStepKind;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 一项目录新版本删去的专门规定, and why it is to apply no longer. */
@InputType('LawReleaseInput', { description: '目录新版本删去、不再适用的专门规定和理由' })
export class LawReleaseInput implements LawRelease {
  @Field(() => SpecialRuleKind)
  readonly law!: SpecialRuleKind;

  @Field(() => TextScalar)
  readonly reason!: string;
}
