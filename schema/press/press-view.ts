import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { EventView } from '#schema/event/event-view.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import { LiveStateView, LivePostView } from '#schema/playback/live-view.ts';
import { PressStage, PRESS_TRANSITIONS } from '#server/law/press/press-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { AccreditationView } from './accreditation-view.ts';
import { PressTranscriptView } from './press-transcript-view.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import {
  PressPostKind,
  PressQuestionOrigin,
  PressQuestionState,
  QuestionNotTaken,
} from '#server/law/press/press-words.ts';

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

/** Actions at a press conference permitted to the viewer, and the reasons against the others (新闻发布会可办事项). */
export const PressOffer = offerOf('Press', '新闻发布会可办事项', PRESS_TRANSITIONS);

/** 文字直播的一条, of a press conference: a post like any other, and what of the conference it is. */
@View('PressPost', '新闻发布会文字直播的一条')
export class PressPostView extends LivePostView {
  readonly kind = of(() => PressPostKind);
  readonly mark = str('开场、发布、提问、回答、结束');
}

/** 新闻发布会提问: the hosts see all of them, the public those that are settled. */
@View('PressQuestion', '新闻发布会提问')
export class PressQuestionView {
  readonly id = id();
  readonly place = int('收到的次序；不评分，不投票');
  readonly origin = of(() => PressQuestionOrigin);
  readonly outlet = str.opt('媒体名称；空的是公众');
  readonly state = of(() => PressQuestionState);
  readonly receivedAt = instant();
  readonly shown = str.opt('公开的问题');
  readonly answer = str.opt('书面答复；空的见文字实录');
  readonly notTaken = of.opt(() => QuestionNotTaken, '没有采用的理由');
  readonly publishedAt = instant.opt();
  readonly text = str.opt('问题原文，供主办单位');
}

/** 我的提问: opened by receipt number and look-up code. */
@View('MyPressQuestion', '本人在新闻发布会以前的提问')
export class MyPressQuestionView extends PressQuestionView {
  readonly receiptNo = str();
  readonly event = of(() => EventView);
}
