import { View, id, int, of, str, instant } from '#schema/kernel/fields.ts';
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

/** 短时间集中收到的意见: an hour that stands out, with how much of it is alike. */
@View('Burst', '短时间集中收到的意见：只供研判，照样计入、照样答复')
export class BurstView {
  readonly hour = str('这一小时的起点，如2026-11-28 09:00');
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见相近的');
  readonly groupId = id.opt('其中最多的一组');
  readonly groupCount = int.opt('这一组在这一小时收到的');
  readonly text = str.opt('这一组的文字');
}

/** 同一网络地址的意见: how many came from one network, with how much of it is alike; the address itself is never told. */
@View('OpinionNetwork', '来自同一网络地址的意见：只供研判，照样计入、照样答复；地址不展示')
export class NetworkView {
  readonly count = int('网上收到的');
  readonly alike = int('其中与别的意见相近的');
  readonly firstAt = instant('最先一条收到的时刻');
  readonly lastAt = instant('最后一条收到的时刻');
  readonly groupId = id.opt('其中最多的一组');
  readonly groupCount = int.opt('这一组来自这一地址的');
  readonly text = str.opt('这一组的文字');
}
