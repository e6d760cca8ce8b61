import { View, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PressPostKind } from '#server/law/press/press-words.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 一段发言. */
@View('PressPassage', '文字实录的一段')
export class PressPassageView implements Passage {
  readonly kind = of(() => PressPostKind);
  readonly speaker = str();
  readonly text = str();
}

/** 实录更正, as everybody reads it. */
@View('PressCorrection', '公布以后的更正')
export class PressCorrectionView {
  readonly id = id();
  readonly passage = int('更正的是第几段');
  readonly before = str();
  readonly after = str();
  readonly note = str('更正了什么，为什么');
  readonly unitName = str('更正的单位');
  readonly at = instant();
}

/** 文字实录: the public reads it from its publication on. */
@View('PressTranscript', '新闻发布会文字实录')
export class PressTranscriptView {
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;

  readonly version = int();
  readonly passages = of.many(() => PressPassageView, '公布时的原文');
  readonly review = of(() => ReviewState);
  readonly reviewNote = str.opt('退回的原因');
  readonly publishedAt = instant.opt();
  readonly corrections = of.many(() => PressCorrectionView, '更正，早的在前');
}
