import { Input, View, bool, day, id, instant, int, of, str, text } from '#schema/kernel/fields.ts';
import { CappedCount } from '#schema/kernel/page.ts';
import { ArrivalKind, ArrivalState } from '#server/law/people/arrival-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

/** 收件箱的筛选; the days are those of receipt, both counted. */
@Input('InboxFilter', '收件箱的筛选；起止日期按收到之日，首尾两日都计入')
export class InboxFilter {
  readonly kind? = of.opt(() => ArrivalKind);
  readonly state? = of.opt(() => ArrivalState);
  readonly late? = bool.opt('只看逾期的');
  readonly channel? = of.opt(() => CommentChannel);
  readonly from? = day.opt();
  readonly to? = day.opt();
  readonly words? = text.opt('受理编号、标题或者内容里的词');
}

/** 收到的一件, whatever its kind: where it is handled it is read whole. */
@View('InboxItem', '收件箱里的一件；号码已遮盖')
export class InboxItemView {
  readonly id = id('种类和编号');
  readonly kind = of(() => ArrivalKind);
  readonly receiptNo = str.opt();
  readonly title = str();
  readonly words = str('内容的开头');
  readonly name = str.opt('遮盖后的姓名，或者单位的名称');
  readonly channel = of.opt(() => CommentChannel);
  readonly receivedAt = instant();
  readonly stand = str('办理情况');
  readonly done = bool();
  readonly dueOn = day.opt('答复期限；没有或者还不确定的，为空');
  readonly daysLate = int('逾期天数，期限内为0');
  readonly path = str('办理的页面');
}

/** 一种来件的件数. */
@View('InboxCount', '一种来件的件数')
export class InboxCount {
  readonly kind = of(() => ArrivalKind);
  readonly count = of(() => CappedCount);
  readonly late = int('其中逾期的；件数封顶的，至少有这么多');
}
