import { View, int, str } from '#schema/kernel/fields.ts';

/** 法规库中的条文: where a cited law stands in the library, in the edition that was in force on the day. */
@View('HeldArticle', '引用的条文在法规库中的位置')
export class HeldArticleView {
  readonly code = str('登记号');
  readonly no = int('当天有效的一版');
  readonly anchor = str.opt('第一处条文在法规页面上的位置；没有收录这一条的为空');
}
