import { CorrectedWordsView } from '#schema/notice/correction-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChannelCount } from '#schema/feedback/report-parts.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import { ClauseView } from '#schema/draft/clause-view.ts';
import { ConsultationNoticeView } from './consultation-notice-view.ts';
import {
  Channel,
  ContactPoint,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Way,
} from './dossier-parts.ts';

/** 一次向社会公开征求意见; before the opening the public sees its title, its unit and the announced opening, nothing else. */
@ObjectType('Consultation', { description: '一次向社会公开征求意见', simpleResolvers: true })
export class ConsultationView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly round!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => ConsultationStage)
  readonly stage!: ConsultationStage;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => InstantScalar, { nullable: true })
  readonly opensAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly opensOn!: CalendarDay | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '预约公布的时间；没有预约、受阻或者已经公布的为空',
  })
  readonly scheduledOpensAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '承办单位计划公布的时间，只用来核对期限；只有办理的人看得到',
  })
  readonly plannedOpensAt!: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly closesOn!: CalendarDay | null;

  @Field(() => InstantScalar, { nullable: true, description: '截止时刻，不含此刻' })
  readonly closesAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '距截止日还有几日；截止日当天为0' })
  readonly daysLeft!: number | null;

  @Field(() => Int, { nullable: true, description: '公开日数，公布当日不计入' })
  readonly openDays!: number | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly announcedClosesOn!: CalendarDay | null;

  @Field(() => Boolean)
  readonly rolledForward!: boolean;

  @Field(() => Boolean)
  readonly provisional!: boolean;

  @Field(() => Boolean)
  readonly shortened!: boolean;

  @Field(() => String, { nullable: true })
  readonly shortenReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly shortenApprovedBy!: string | null;

  @Field(() => [SpecialRuleKind])
  readonly specialRules!: readonly SpecialRuleKind[];

  @Field(() => [Way])
  readonly ways!: readonly Way[];

  @Field(() => ContactPoint)
  readonly contact!: ContactPoint;

  @Field(() => [LegalBasis])
  readonly basis!: readonly LegalBasis[];

  @Field(() => [InterpretationPart])
  readonly interpretation!: readonly InterpretationPart[];

  @Field(() => [Impact], { description: '政策变化对照：谁、现在、以后、从何时起' })
  readonly impacts!: readonly Impact[];

  @Field(() => [ExplainedQuestion], { description: '问答' })
  readonly questions!: readonly ExplainedQuestion[];

  @Field(() => [ExplainedCase], { description: '案例：谁、遇到什么情况、照草案怎样处理' })
  readonly cases!: readonly ExplainedCase[];

  @Field(() => [ExplainedPicture], { description: '图解，依阅读顺序；更正过的不在其中' })
  readonly pictures!: readonly ExplainedPicture[];

  @Field(() => [ExplainedClip], { description: '解读视频，每一段都有字幕' })
  readonly clips!: readonly ExplainedClip[];

  @Field(() => [CorrectedWordsView], { description: '已经公布更正的文字：各部分照原样，更正在这里' })
  readonly correctedWords!: readonly CorrectedWords[];

  @Field(() => [Channel])
  readonly channels!: readonly Channel[];

  @Field(() => [AttachmentView])
  readonly attachments!: readonly AttachmentView[];

  @Field(() => String)
  readonly draftText!: string;

  @Field(() => Int)
  readonly draftVersionNo!: number;

  @Field(() => [ClauseView])
  readonly clauses!: readonly ClauseView[];

  @Field(() => CommentsShown)
  readonly commentsShown!: CommentsShown;

  @Field(() => Int)
  readonly commentCount!: number;

  @Field(() => Int)
  readonly peopleCount!: number;

  @Field(() => [ChannelCount])
  readonly countByChannel!: readonly ChannelCount[];

  @Field(() => [ConsultationNoticeView])
  readonly notices!: readonly ConsultationNoticeView[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly feedbackDueOn!: CalendarDay | null;

  @Field(() => Boolean)
  readonly feedbackDueProvisional!: boolean;

  @Field(() => Boolean)
  readonly feedbackOverdue!: boolean;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly reviewNote!: string | null;

  @Field(() => String, { nullable: true })
  readonly createdBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly submittedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewedBy!: string | null;

  @Field(() => InstantScalar)
  readonly updatedAt!: Date;

  @Field(() => Int)
  readonly version!: number;
}

/** A consultation, or everything that stands in its way. */
export const ConsultationOrRefusal = orRefusal(ConsultationView, 'Consultation');
