import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, FindingType, orRefusal } from '#schema/kernel/refusal.ts';
import { SuggestionForward } from '#schema/suggestion/suggestion-forward.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SuggestionState, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import type { Finding } from '#server/law/refusal.ts';

const RECEIPT = '回执：查询码只在此出现一次，重复提交得到同一张回执';

/** The decision that a suggestion is about (所反映的决策). */
@ObjectType({ simpleResolvers: true })
export class SuggestedDecision {
  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;
}

/** What the viewer may do with a suggestion (可办事项). */
@ObjectType({ simpleResolvers: true })
export class SuggestionCapabilities {
  @Field(() => Capability)
  readonly answerSuggestion!: Capability;

  @Field(() => Capability)
  readonly forwardSuggestion!: Capability;

  @Field(() => Capability)
  readonly revealSuggestion!: Capability;
}

/** 意见建议, as its author and those who answer it read it. */
@ObjectType({ simpleResolvers: true })
abstract class SuggestionWords {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => SuggestedDecision)
  readonly decision!: SuggestedDecision;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => SuggestionSubject)
  readonly subject!: SuggestionSubject;

  @Field(() => String)
  readonly text!: string;

  @Field(() => SuggestionState)
  readonly state!: SuggestionState;

  @Field(() => CalendarDayScalar)
  readonly receivedOn!: CalendarDay;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => CalendarDayScalar, { description: '答复期限' })
  readonly dueOn!: CalendarDay;

  @Field(() => [SuggestionForward])
  readonly forwards!: readonly SuggestionForward[];

  @Field(() => String, { nullable: true })
  readonly answer!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly answeredOn!: CalendarDay | null;

  @Field(() => String, { nullable: true, description: '答复单位' })
  readonly answeredUnit!: string | null;
}

/** 意见建议 at the desk: personal numbers in its text are masked. */
@ObjectType('Suggestion', { description: '意见建议；公众看不到', simpleResolvers: true })
export class SuggestionView extends SuggestionWords {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Boolean)
  readonly hasContact!: boolean;

  @Field(() => UnitView, { description: '办理单位' })
  readonly unit!: UnitView;

  @Field(() => String, { nullable: true })
  readonly answeredByName!: string | null;
}

/** 我反映的问题: opened by receipt number and look-up code. */
@ObjectType('MySuggestion', { description: '本人的意见建议', simpleResolvers: true })
export class MySuggestionView extends SuggestionWords {
  @Field(() => String, { description: '办理单位' })
  readonly unitName!: string;
}

/** 回执. */
@ObjectType('SuggestionReceipt', { description: RECEIPT, simpleResolvers: true })
export class SuggestionReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;
}

/** 反映人 and the text as it was written; only a logged command answers with it. */
@ObjectType('RevealedSuggestion', { simpleResolvers: true })
export class RevealedSuggestion {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;

  @Field(() => String)
  readonly text!: string;
}

/** What was said of a decision so far, in numbers; and whether more can be said. */
@ObjectType('SuggestionStanding', { description: '意见建议的收件和答复情况', simpleResolvers: true })
export class SuggestionStanding {
  @Field(() => Boolean, { description: '现在可以提出' })
  readonly open!: boolean;

  @Field(() => [FindingType], { description: '不能提出的原因' })
  readonly findings!: readonly Finding[];

  @Field(() => Int)
  readonly received!: number;

  @Field(() => Int)
  readonly answered!: number;

  @Field(() => [FindingType], { description: '达到启动决策后评估的数量；公众看不到' })
  readonly trigger!: readonly Finding[];
}

/** The receipt, or everything that stands in the way. */
export const SuggestionReceiptOrRefusal = orRefusal(SuggestionReceiptView, 'SuggestionReceipt');
/** A suggestion, or why it may not be so. */
export const SuggestionOrRefusal = orRefusal(SuggestionView, 'Suggestion');
