import { View, instant, int, str } from '#schema/kernel/fields.ts';

/** Where a version of a draft and the clauses of a consulted one have their pages (草案页面). */
@View('DraftPlace', '已经公开的一稿草案的页面')
export class DraftPlace {
  readonly no = str('决策编号');
  readonly versionNo = int('第几稿');
  readonly round = int.opt('征求意见的轮次；不是征求意见稿的为空');
  readonly publishedAt = instant.opt('向社会公开的时间');
  readonly clauses = str.many('征求意见稿各条的条号，按先后，不含章节的标题');
}
