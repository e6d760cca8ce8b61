import { View, id, int, str } from '#schema/kernel/fields.ts';

/** 法规库中的条文: where a cited law stands in the library, in the edition that was in force on the day. */
@View('HeldArticle', '引用的条文在法规库中的位置')
export class HeldArticleView {
  readonly code = str('登记号');
  readonly no = int('当天有效的一版');
  readonly anchor = str.opt('第一处条文在法规页面上的位置；没有收录这一条的为空');
}

/** 要求减弱: a clause that says 可以 where the article it cites says 应当 of the same words; a comparison, no judgement. */
@View('WeakenedDuty', '草案的一句比所引条文的要求弱')
export class WeakenedDutyView extends HeldArticleView {
  readonly anchorId = id('草案的条款');
  readonly article = str('所引的条文');
  readonly lawSays = str('条文的原句');
  readonly draftSays = str('草案的原句');
}
