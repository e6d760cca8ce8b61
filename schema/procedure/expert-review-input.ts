import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type ExpertPanelMember } from '#server/law/procedure/expert-panel.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import {
  ExpertKind,
  type ExpertOpinion,
  type ExpertReview,
  ExpertReviewForm,
} from '#server/law/procedure/expert-review.ts';

/** 参加论证的专家. */
@ObjectType('ExpertPanelMemberTold', { simpleResolvers: true })
@InputType('ExpertPanelMemberInput', { description: '参加论证的专家、专业机构' })
export class ExpertPanelMemberInput implements ExpertPanelMember {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly employer!: string;

  @Field(() => InterestDeclaration, { nullable: true, description: '与决策事项有无直接利害关系的声明' })
  readonly interest?: InterestDeclaration | null;

  @Field(() => Boolean, { description: '持不同意见' })
  readonly dissenting!: boolean;
}

/** 论证意见. */
@ObjectType('ExpertOpinionTold', { simpleResolvers: true })
@InputType('ExpertOpinionInput', { description: '论证意见' })
export class ExpertOpinionInput implements ExpertOpinion {
  @Field(() => ExpertKind)
  readonly expertKind!: ExpertKind;

  @Field(() => TextScalar)
  readonly expertName!: string;

  @Field(() => TextScalar, { nullable: true })
  readonly necessity?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly feasibility?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly scientificMerit?: string | null;

  @Field(() => Boolean)
  readonly signed!: boolean;

  @Field(() => Boolean)
  readonly sealed!: boolean;
}

/** 专家意见的研究采纳情况, opinion by opinion. */
@ObjectType('ExpertAdoptionTold', { simpleResolvers: true })
@InputType('ExpertAdoptionInput', { description: '专家意见的研究采纳情况' })
export class ExpertAdoptionInput {
  @Field(() => TextScalar)
  readonly opinion!: string;

  @Field(() => Boolean)
  readonly adopted!: boolean;

  @Field(() => TextScalar, { nullable: true, description: '怎样采纳，或者不采纳的理由' })
  readonly reason?: string | null;
}

/** 专家论证, made from the letters to the experts: the form, and of a meeting its day and minutes. */
@ObjectType('RecordedExpertReview', { simpleResolvers: true })
@InputType('ExpertRecordInput', { description: '登记专家论证；专家的声明和意见取自专家论证函' })
export class ExpertRecordInput {
  @Field(() => ExpertReviewForm)
  readonly form!: ExpertReviewForm;

  @Field(() => CalendarDayScalar, { nullable: true, description: '召开论证会的日期' })
  readonly heldOn?: CalendarDay | null;

  @Field(() => [ID])
  readonly fileIds!: string[];
}

/** 专家论证, as it was before the platform (补录). */
@ObjectType('ExpertReviewTold', { simpleResolvers: true })
@InputType('ExpertReviewInput', { description: '专家论证' })
export class ExpertReviewInput implements ExpertReview {
  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => ExpertReviewForm)
  readonly form!: ExpertReviewForm;

  @Field(() => [ExpertPanelMemberInput])
  readonly members!: ExpertPanelMemberInput[];

  @Field(() => LibraryLevel, {
    nullable: true,
    description: '专家从哪一级专家库中选择；不是从专家库选择的，不填',
  })
  readonly library?: LibraryLevel | null;

  @Field(() => [ExpertOpinionInput])
  readonly opinions!: ExpertOpinionInput[];

  @Field(() => TextScalar, { nullable: true, description: '不同意见' })
  readonly dissent?: string | null;

  @Field(() => [ExpertAdoptionInput])
  readonly adoptions!: ExpertAdoptionInput[];

  @Field(() => [ID])
  readonly fileIds!: string[];
}
