import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { EventView } from '#schema/event/event-view.ts';
import { PressQuestionOrigin, PressQuestionState, QuestionNotTaken } from '#server/law/press/press-words.ts';

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
