import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  AdviserKind,
  LegalityMark,
  type LegalityOpinion,
  LegalityOutcome,
} from '#server/law/procedure/legality-opinion.ts';

import { OpinionPointInput } from './opinion-point-input.ts';

/** 合法性审查意见, as it is given (第二十七条、第二十八条); what is left open is told as missing. */
@ObjectType('LegalityOpinionTold', { simpleResolvers: true })
@InputType('LegalityOpinionInput')
export class LegalityOpinionInput implements LegalityOpinion {
  @Field(() => LegalityMark, { nullable: true, defaultValue: null, description: '法定权限' })
  readonly authority!: LegalityMark | null;

  @Field(() => TextScalar, { nullable: true })
  readonly authorityNote?: string | null;

  @Field(() => LegalityMark, { nullable: true, defaultValue: null, description: '法定程序' })
  readonly procedure!: LegalityMark | null;

  @Field(() => TextScalar, { nullable: true })
  readonly procedureNote?: string | null;

  @Field(() => LegalityMark, { nullable: true, defaultValue: null, description: '草案内容' })
  readonly content!: LegalityMark | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contentNote?: string | null;

  @Field(() => [OpinionPointInput], { defaultValue: [], description: '审查意见各点，按先后编号' })
  readonly points!: OpinionPointInput[];

  @Field(() => AdviserKind, { nullable: true, defaultValue: null })
  readonly adviserKind!: AdviserKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly adviserName?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly adviserOpinion?: string | null;

  @Field(() => LegalityOutcome, { nullable: true, defaultValue: null })
  readonly outcome!: LegalityOutcome | null;

  @Field(() => TextScalar, { nullable: true, description: '国家尚无明确规定的，明示法律风险' })
  readonly legalRiskStatement?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
