import { UnitName } from '#schema/identity/unit-view.ts';
import { View, bool, day, id, int, of, str } from '#schema/kernel/fields.ts';
import { PageInfo } from '#schema/kernel/page.ts';
import { SearchKind, SearchPlace } from './search-kind.ts';

/** 摘录. */
@View('SearchExcerpt')
export class SearchExcerptView {
  readonly before = str('找到的字词之前的字');
  readonly found = str('找到的字词；没有的为空');
  readonly after = str('之后的字');
}

/** 地址各段: which page, and where on it. */
@View('SearchAddress')
export class SearchAddressView {
  readonly place = of(() => SearchPlace);
  readonly no = str('编号');
  readonly number = int.opt('第几轮、第几项、第几段');
  readonly part = str.opt('条款、文件名、意见列表中的位置');
  readonly startsMs = int.opt('回放的毫秒');
}

/** 检索到的一项. */
@View('SearchHit')
export class SearchHitView {
  readonly id = id();
  readonly kind = of(() => SearchKind);
  readonly title = of(() => SearchExcerptView);
  readonly excerpt = of(() => SearchExcerptView);
  readonly address = of(() => SearchAddressView);
  readonly about = of(() => SearchAddressView, '所属事项、会议、活动的页面；本身就是的，是它自己');
  readonly day = day();
  readonly unit = str.opt('单位');
  readonly within = str.opt('所属的事项、会议');
}

/** 每一种有多少. */
@View('SearchCount', '每一种有多少；超过100的capped为真')
export class SearchCountView {
  readonly kind = of(() => SearchKind);
  readonly value = int();
  readonly capped = bool();
}

/** 检索的结果. */
@View('SearchResult')
export class SearchResultView {
  readonly instead = str.many('没有一处有全部字词的，实际找的是这些；有的为空');
  readonly nodes = of.many(
    () => SearchHitView,
    '照原样有的在前，标题相符的在前，事项在前，意见和发言在后；最近的在前',
  );
  readonly pageInfo = of(() => PageInfo);
  readonly counts = of.many(() => SearchCountView, '各种各有多少，不受种类条件限制');
  readonly years = int.many('找到的内容所在的年份');
  readonly units = of.many(() => UnitName, '找到的内容所属的单位');
  readonly shorter = str.many('没有找到时，能够找到的更短的字词');
  readonly nearest = of.many(() => SearchHitView, '没有找到时，标题最相近的');
}
