import { Field, Int, ObjectType } from 'type-graphql';
import { ChangedClause } from '#schema/feedback/changed-clause.ts';
import { MyReasonQuestion } from '#schema/feedback/reason-question-view.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus, HideReason, Stance } from '#server/law/consultation/comment-stage.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { CommentRevisionView } from './comment-revision-view.ts';
import { ClauseQuoteView } from './clause-quote-view.ts';

/** What an author may do with their comment, and why not. */
@ObjectType({ simpleResolvers: true })
export class MyCommentCapabilities {
  @Field(() => Capability)
  readonly edit!: Capability;

  @Field(() => Capability)
  readonly withdraw!: Capability;

  @Field(() => Capability, { description: '提出理由不清楚' })
  readonly askReason!: Capability;
}

/** 本人看到的意见: everything they said, unmasked, and, once it is published, what became of it and why. */
@ObjectType('MyComment', { description: '本人凭受理编号和查询码看到的意见', simpleResolvers: true })
export class MyCommentView {
  /** Read by the field `consultation`; not in the contract itself. */
  readonly consultationId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => CommentStatus)
  readonly status!: CommentStatus;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => Stance)
  readonly stance!: Stance;

  @Field(() => String, { nullable: true })
  readonly clauseNo!: string | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true })
  readonly suggestedText!: string | null;

  @Field(() => ClauseQuoteView, { nullable: true, description: '所指的一段话' })
  readonly quote!: ClauseQuoteView | null;

  @Field(() => IdentityKind)
  readonly identity!: IdentityKind;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Boolean)
  readonly showText!: boolean;

  @Field(() => Boolean)
  readonly showName!: boolean;

  @Field(() => HideReason, { nullable: true, description: '决定不予展示的理由' })
  readonly hidden!: HideReason | null;

  @Field(() => [String], { description: '公开时隐去的姓名，照本人所写；没有公开的为空' })
  readonly hiddenNames!: readonly string[];

  @Field(() => [AttachmentView])
  readonly attachments!: AttachmentView[];

  @Field(() => [CommentRevisionView])
  readonly revisions!: CommentRevisionView[];

  @Field(() => String, { description: '现行版本的校验值' })
  readonly commitment!: string;

  @Field(() => String, { description: '随机数，base64' })
  readonly salt!: string;

  @Field(() => String, { description: '规范化内容' })
  readonly payload!: string;

  @Field(() => Outcome, { nullable: true })
  readonly outcome!: Outcome | null;

  @Field(() => String, { nullable: true })
  readonly ground!: string | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true })
  readonly route!: string | null;

  @Field(() => [ChangedClause])
  readonly changedClauses!: ChangedClause[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly decidedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly confirmedUnit!: string | null;

  @Field(() => String, { nullable: true })
  readonly clusterTitle!: string | null;

  @Field(() => Int, { nullable: true })
  readonly clusterCount!: number | null;

  @Field(() => MyReasonQuestion, { nullable: true, description: '理由不清楚' })
  readonly reasonQuestion!: MyReasonQuestion | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '提出理由不清楚的截止日' })
  readonly askReasonUntil!: CalendarDay | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => MyCommentCapabilities)
  readonly viewerCan!: MyCommentCapabilities;
}

/** Their comment, or why it may not be changed. */
export const MyCommentOrRefusal = orRefusal(MyCommentView, 'MyComment');
