import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';

/** What somebody says of a decision, and at most one way to reach them. */
@InputType()
export abstract class SuggestionWordsInput {
  @Field(() => String, { description: '决策编号' })
  readonly decisionNo!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => SuggestionSubject)
  readonly subject!: SuggestionSubject;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => TextScalar, { nullable: true })
  readonly name?: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind?: ContactKind | null;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;
}

/** 网上提出的意见建议. */
@InputType('SuggestionInput', { description: '对决策及其执行的意见建议' })
export class SuggestionInput extends SuggestionWordsInput {
  @Field(() => Int, { description: '所见个人信息处理告知的版本' })
  readonly noticeVersion!: number;
}

/** 来信、来电、来访提出的意见建议, written down by staff. */
@InputType('RecordedSuggestionInput', { description: '来信、来电、来访的意见建议，由工作人员登记' })
export class RecordedSuggestionInput extends SuggestionWordsInput {
  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => CalendarDayScalar)
  readonly receivedOn!: CalendarDay;
}
