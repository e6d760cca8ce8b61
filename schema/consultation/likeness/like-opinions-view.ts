import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';

/** One wording among opinions that are alike (一种文字), as the desk shows it. */
@View()
export class LikeText {
  readonly commentId = id('最先这样说的一条');
  readonly receiptNo = str();
  readonly text = str();
  readonly suggestedText = str.opt();
  readonly count = int('一字不差的有几条');
}

/** 与一条意见相近的意见, by their words alone. */
@View('LikeOpinions', '与一条意见相近的意见：按文字比对，不看意思')
export class LikeOpinionsView {
  readonly groupId = id();
  readonly count = int('连同本条');
  readonly unsorted = int('其中还没有归入主题的');
  readonly texts = of.many(() => LikeText, '各种文字，说的人多的在前');
  readonly near = of.opt(() => LikeText, '也许相近的一条，要由人看');
}

/** 一组相近意见 that waits for a cluster. */
@View('LikeGroup', '还没有全部归入主题的一组相近意见')
export class LikeGroupView {
  readonly id = id();
  readonly stance = of(() => Stance);
  readonly text = str();
  readonly count = int();
  readonly unsorted = int();
}
