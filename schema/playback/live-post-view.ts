import { View, id, int, of, str } from '#schema/kernel/fields.ts';

/** 图文所属的议题, by what everybody may read of it. */
@View('LiveItem')
export class LiveItemView {
  readonly id = id();
  readonly position = int();
  readonly title = str();
}

/** 图文的图片. */
@View('LiveImage')
export class LiveImageView {
  readonly id = id();
  readonly url = str();
  readonly alt = str('图上是什么，写给看不见图的人');
}

/** 图文直播的一条. */
@View('LivePost', '图文直播的一条')
export class LivePostView {
  readonly id = id();
  readonly seq = int('这场会议的第几条');
  readonly at = of(() => Date);
  readonly item = of.opt(() => LiveItemView);
  readonly speaker = str.opt();
  readonly text = str();
  readonly images = of.many(() => LiveImageView);
  readonly corrects = int.opt('更正的是第几条');
  readonly correctedBy = int.opt('由第几条更正；原文保留');
}
