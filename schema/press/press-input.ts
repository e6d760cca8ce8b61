import { Input, bool, id, of, text } from '#schema/kernel/fields.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 会前提问: of whoever asks nothing is collected but an outlet's name. */
@Input('PressQuestionInput', '会前提问')
export class PressQuestionInput {
  readonly eventId = id('新闻发布会');
  readonly idempotencyKey = id();
  readonly outlet = text({ defaultValue: '', description: '媒体名称；公众不填' });
  readonly text = text();
}

/** 公布答复, as it is typed. */
@Input('PressAnswerInput', '公布答复')
export class PressAnswerInput {
  readonly shown = text('公开的问题');
  readonly answer = text({ defaultValue: '' });
  readonly inWriting = bool('会后书面答复；否则现场已答，见文字实录');
}

/** 文字直播的一条, as it is typed. */
@Input('PressPostInput', '文字直播的一条')
export class PressPostInput implements Passage {
  readonly idempotencyKey = id('同一条重发时不变');
  readonly kind = of(() => PressPostKind);
  readonly speaker = text();
  readonly text = text();
  readonly questionId? = id.opt('提的是哪个登记过的问题');
}

/** 更正, word for word what stands in the place of the old. */
@Input('PressCorrectInput', '更正文字直播的一条')
export class PressCorrectInput {
  readonly idempotencyKey = id();
  readonly speaker = text();
  readonly text = text();
}

/** 一段发言, as it is arranged. */
@Input('PressPassageInput', '文字实录的一段')
export class PressPassageInput implements Passage {
  readonly kind = of(() => PressPostKind);
  readonly speaker = text();
  readonly text = text();
}
