import { Field, ID, ObjectType } from 'type-graphql';
import { ExplainedClip } from '#schema/playback/explained-clip-view.ts';
import {
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Impact,
  InterpretationPart,
} from '#schema/consultation/dossier-parts.ts';
import { ComparedVersionView } from './text-comparison-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type AbsentPlace,
  OutreachForm,
  PublicationPlace,
} from '#server/law/decision/decision-publication.ts';
import { DisclosureProperty, type DocumentHeader, Validity } from '#server/law/decision/document-header.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';

/** 文件要素; whether it is in force follows from its term and from a repeal. */
@ObjectType('DocumentHeader', { description: '文件要素', simpleResolvers: true })
export class DocumentHeaderView implements DocumentHeader {
  @Field(() => String, { description: '索引号' })
  readonly indexNo!: string;

  @Field(() => String, { description: '主题分类' })
  readonly topic!: string;

  @Field(() => String, { description: '发布机构' })
  readonly issuer!: string;

  @Field(() => String, { description: '发文字号' })
  readonly documentNo!: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: '成文日期' })
  readonly writtenDate!: CalendarDay | null;

  @Field(() => Validity)
  readonly validity!: Validity;

  @Field(() => CalendarDayScalar, { nullable: true, description: '有效期至' })
  readonly expiresOn!: CalendarDay | null;

  @Field(() => DisclosureProperty)
  readonly disclosure!: DisclosureProperty;
}

/** 本县没有的载体. */
@ObjectType('AbsentPlace', { simpleResolvers: true })
export class AbsentPlaceView implements AbsentPlace {
  @Field(() => PublicationPlace)
  readonly place!: PublicationPlace;

  @Field(() => String)
  readonly reason!: string;
}

/** What a plan publishes and where (公布方案). */
@ObjectType('PublicationPlan', { description: '公布方案，送审和公布的是同一件', simpleResolvers: true })
export class PublicationPlanView {
  @Field(() => DocumentHeaderView)
  readonly header!: DocumentHeader;

  @Field(() => ID, { description: '决策正式文本' })
  readonly textFileId!: string;

  @Field(() => ID, { description: '政策解读' })
  readonly interpretationFileId!: string;

  @Field(() => [InterpretationPart])
  readonly sections!: readonly InterpretationPart[];

  @Field(() => [InterpretationForm])
  readonly forms!: readonly InterpretationForm[];

  @Field(() => [Impact], { description: '对谁有什么变化' })
  readonly impacts!: readonly Impact[];

  @Field(() => Boolean, { description: '拟定的人已经对照审定稿逐行核对' })
  readonly impactsConfirmed!: boolean;

  @Field(() => [ExplainedPicture], { description: '解读形式有图文漫画的，沿用征求意见时的图解' })
  readonly pictures!: readonly ExplainedPicture[];

  @Field(() => [ExplainedClip], { description: '解读形式有短视频的，沿用征求意见时的解读视频' })
  readonly clips!: readonly ExplainedClip[];

  @Field(() => [ExplainedQuestion], { description: '解读形式有简明问答的，沿用征求意见时的问答' })
  readonly questions!: readonly ExplainedQuestion[];

  @Field(() => [ExplainedCase], { description: '解读形式有事例讲解的，沿用征求意见时的案例' })
  readonly cases!: readonly ExplainedCase[];

  @Field(() => [PublicationPlace])
  readonly places!: readonly PublicationPlace[];

  @Field(() => [AbsentPlaceView])
  readonly absentPlaces!: readonly AbsentPlace[];

  @Field(() => String, { description: '社会公众意见采纳情况' })
  readonly publicOpinionsStatement!: string;

  @Field(() => String, { description: '专家论证意见采纳情况' })
  readonly expertOpinionsStatement!: string;

  @Field(() => [OutreachForm])
  readonly outreach!: readonly OutreachForm[];
}

/** 宣传解读 that took place, as everyone reads it. */
@ObjectType('Outreach', { simpleResolvers: true })
export class OutreachView {
  @Field(() => OutreachForm)
  readonly form!: OutreachForm;

  @Field(() => CalendarDayScalar)
  readonly heldOn!: CalendarDay;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => String)
  readonly url!: string;
}

/** 决策公布, as everyone reads it. */
@ObjectType('DecisionPublication', { description: '决策公布', simpleResolvers: true })
export class DecisionPublicationView extends PublicationPlanView {
  @Field(() => CalendarDayScalar, { description: '公布日期' })
  readonly publishedOn!: CalendarDay;

  @Field(() => [OutreachView])
  readonly explained!: readonly OutreachView[];

  @Field(() => ComparedVersionView, {
    nullable: true,
    description: '公布的文本与它逐字一致的审定稿；系统里没有草案的为空',
  })
  readonly comparedWith!: ComparedVersionView | null;
}
