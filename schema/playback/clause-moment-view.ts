import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { PublicRedline } from '#schema/draft/public-redline-view.ts';

/** 会上讨论的时刻: leads from a draft to the minute and back. */
@View('ClauseMoment', '会上讨论的时刻')
export class ClauseMomentView {
  readonly id = id();
  readonly startsMs = int('公布的录像上的毫秒');
  readonly meetingNo = str();
  readonly meetingName = str();
  readonly heldAt = of(() => Date, '会议开始的时刻');
  readonly part = int('第几段录像');
  readonly decisionNo = str();
  readonly decisionTitle = str();
  readonly round = int.opt();
  readonly clauseNo = str.opt();
  readonly anchorId = id.opt('条款的固定编号，各稿相同');
  readonly redline = of.opt(() => PublicRedline, '在哪里看条文怎样修改；后一稿公开前为空');
}
