import { Field, InputType, Int } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { AuthoredCommentInput } from './comment-input.ts';

/** 工作人员代录的意见: what came by letter, telephone, visit or at the counter. */
@InputType()
export class RecordedCommentInput extends AuthoredCommentInput {
  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => CalendarDayScalar)
  readonly receivedOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly postmarkedOn?: CalendarDay | null;

  @Field(() => Int)
  readonly peopleCount!: number;
}
