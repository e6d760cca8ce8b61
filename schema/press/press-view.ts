import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { EventView } from '#schema/event/event-view.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { LiveStateView } from '#schema/playback/live-state-view.ts';
import { PressStage } from '#server/law/press/press-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { AccreditationView } from './accreditation-view.ts';
import { PressPostView } from './press-post-view.ts';
import { PressQuestionView } from './press-question-view.ts';
import { PressTranscriptView } from './press-transcript-view.ts';

/** 新闻发布会: who is accredited, what is asked, what is said, and its transcript. */
@View('PressConference', '新闻发布会')
export class PressConferenceView {
  readonly unitIds!: readonly string[];

  readonly id = id('活动的编号');
  readonly event = of(() => EventView);
  readonly stage = of(() => PressStage);
  readonly accreditationClosesAt = instant('记者报名截止');
  readonly accreditationFindings: readonly Finding[] = of.many(() => FindingType, '现在不能记者报名的原因');
  readonly askingFindings: readonly Finding[] = of.many(() => FindingType, '现在不能会前提问的原因');
  readonly announcedSpeakers = str.many('公告的主持人和发布人，按公告的写法');
  readonly outlets = int('已核准的媒体家数');
  readonly live = of(() => LiveStateView, '直播现状');
  readonly posts = of.many(() => PressPostView, '文字直播，早的在前');
  readonly questions = of.many(() => PressQuestionView, '提问，按收到的先后；公众看到已经答复或者说明理由的');
  readonly accreditations = of.many(() => AccreditationView, '记者报名，按收到的先后；供主办单位');
  readonly transcript = of.opt(() => PressTranscriptView, '文字实录');
  readonly owed: readonly Finding[] = of.many(() => FindingType, '还欠缺的，如文字实录');
}
