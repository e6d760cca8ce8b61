import './press-enums.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EventView } from '#schema/event/event-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { FindingType, orRefusal } from '#schema/kernel/refusal.ts';
import { LiveStateView } from '#schema/playback/live-state-view.ts';
import { PressStage } from '#server/law/press/press-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { AccreditationView } from './accreditation-view.ts';
import { PressPostView } from './press-post-view.ts';
import { PressQuestionView } from './press-question-view.ts';
import { PressTranscriptView } from './press-transcript-view.ts';

/** 新闻发布会: who is accredited, what is asked, what is said, and its transcript. */
@ObjectType('PressConference', { description: '新闻发布会', simpleResolvers: true })
export class PressConferenceView {
  readonly unitIds!: readonly string[];

  @Field(() => ID, { description: '活动的编号' })
  readonly id!: string;

  @Field(() => EventView)
  readonly event!: EventView;

  @Field(() => PressStage)
  readonly stage!: PressStage;

  @Field(() => InstantScalar, { description: '记者报名截止' })
  readonly accreditationClosesAt!: Date;

  @Field(() => [FindingType], { description: '现在不能记者报名的原因' })
  readonly accreditationFindings!: readonly Finding[];

  @Field(() => [FindingType], { description: '现在不能会前提问的原因' })
  readonly askingFindings!: readonly Finding[];

  @Field(() => [String], { description: '公告的主持人和发布人，按公告的写法' })
  readonly announcedSpeakers!: readonly string[];

  @Field(() => Int, { description: '已核准的媒体家数' })
  readonly outlets!: number;

  @Field(() => LiveStateView, { description: '直播现状' })
  readonly live!: LiveStateView;

  @Field(() => [PressPostView], { description: '文字直播，早的在前' })
  readonly posts!: readonly PressPostView[];

  @Field(() => [PressQuestionView], { description: '提问，按收到的先后；公众看到已经答复或者说明理由的' })
  readonly questions!: readonly PressQuestionView[];

  @Field(() => [AccreditationView], { description: '记者报名，按收到的先后；供主办单位' })
  readonly accreditations!: readonly AccreditationView[];

  @Field(() => PressTranscriptView, { nullable: true, description: '文字实录' })
  readonly transcript!: PressTranscriptView | null;

  @Field(() => [FindingType], { description: '还欠缺的，如文字实录' })
  readonly owed!: readonly Finding[];
}

/** A press conference, or why it may not be so (新闻发布会或不予办理的理由). */
export const PressConferenceOrRefusal = orRefusal(PressConferenceView, 'PressConference');
