import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HideState } from '#schema/consultation/hide-state.ts';
import { DispositionView } from '#schema/feedback/disposition-view.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { CappedCount, type Connection, connectionOf, PageInfo } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus, HideReason, Stance } from '#server/law/consultation/comment-stage.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { CommentRevisionView } from './comment-revision-view.ts';
import { ClauseQuoteView } from '#schema/consultation/clause-quote-view.ts';

/** What the viewer may do with a comment, and why not. */
@ObjectType({ simpleResolvers: true })
export class DeskCommentCapabilities {
  @Field(() => Capability)
  readonly accept!: Capability;

  @Field(() => Capability)
  readonly assign!: Capability;

  @Field(() => Capability)
  readonly clearText!: Capability;

  @Field(() => Capability)
  readonly proposeWithhold!: Capability;

  @Field(() => Capability)
  readonly confirmWithhold!: Capability;

  @Field(() => Capability)
  readonly dispose!: Capability;

  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly revealContact!: Capability;

  @Field(() => Capability)
  readonly revealOriginal!: Capability;
}

const DESK = '工作台看到的意见：个人信息号码已遮盖，联系方式不在其中';

/** 工作台看到的意见: texts with their personal numbers masked; nobody's contact. */
@ObjectType('DeskComment', { description: DESK, simpleResolvers: true })
export class DeskCommentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => ID)
  readonly consultationId!: string;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => IdentityKind)
  readonly identity!: IdentityKind;

  @Field(() => String)
  readonly displayName!: string;

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

  @Field(() => String, { nullable: true })
  readonly region!: string | null;

  @Field(() => String, { nullable: true })
  readonly group!: string | null;

  @Field(() => InstantScalar)
  readonly submittedAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '代录的时刻' })
  readonly recordedAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly receivedOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly postmarkedOn!: CalendarDay | null;

  @Field(() => String, { nullable: true })
  readonly recordedBy!: string | null;

  @Field(() => Int)
  readonly peopleCount!: number;

  @Field(() => Boolean, { description: '意见人留有联系方式' })
  readonly hasContact!: boolean;

  @Field(() => Boolean)
  readonly showText!: boolean;

  @Field(() => Boolean)
  readonly showName!: boolean;

  @Field(() => Boolean)
  readonly textCleared!: boolean;

  @Field(() => [String], { description: '公开时隐去的姓名' })
  readonly hiddenNames!: readonly string[];

  @Field(() => CommentStatus)
  readonly status!: CommentStatus;

  @Field(() => InstantScalar, { nullable: true })
  readonly acceptedAt!: Date | null;

  @Field(() => HideState, { nullable: true })
  readonly hideState!: HideState | null;

  @Field(() => HideReason, { nullable: true })
  readonly hideReason!: HideReason | null;

  @Field(() => String, { nullable: true })
  readonly hideNote!: string | null;

  @Field(() => ID, { nullable: true })
  readonly assigneeId!: string | null;

  @Field(() => String, { nullable: true })
  readonly assignee!: string | null;

  @Field(() => DispositionView, { nullable: true, description: '本条的或者所在主题的处理结果' })
  readonly disposition!: DispositionView | null;

  @Field(() => [AttachmentView])
  readonly attachments!: AttachmentView[];

  @Field(() => [CommentRevisionView])
  readonly revisions!: CommentRevisionView[];

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DeskCommentCapabilities)
  readonly viewerCan!: DeskCommentCapabilities;
}

/** A page of the desk with the number of all that match. */
@ObjectType({ simpleResolvers: true })
export class DeskCommentConnection implements Connection<DeskCommentView> {
  @Field(() => [DeskCommentView])
  readonly nodes!: readonly DeskCommentView[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => CappedCount)
  readonly total!: CappedCount;
}

/** The comment, or everything that stands in the way. */
export const DeskCommentOrRefusal = orRefusal(DeskCommentView, 'DeskComment');

/** A page of an export (导出的意见): the same rows, and nothing counted. */
export const ExportedCommentConnection = connectionOf(DeskCommentView, 'ExportedComment');
