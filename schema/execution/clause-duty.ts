import { Input, View, day, id, int, str, text } from '#schema/kernel/fields.ts';
import type { ClauseDuty } from '#server/law/execution/clause-duty.ts';

/** 条款任务, as it is typed. */
@Input('ClauseDutyInput', '决策文本的一条要求谁做什么')
export class ClauseDutyInput implements ClauseDuty {
  readonly anchorId? = id.opt('条款的固定编号；全文为空');
  readonly unitId = id('负责单位，应当是执行单位');
  readonly task = text();
  readonly beneficiary = text({ defaultValue: '', description: '受益的人' });
  readonly dueOn? = day.opt();
  readonly dueDays? = int.opt('某事之后几个工作日');
  readonly dueAfter = text({ defaultValue: '', description: '从什么事算起' });
}

/** 条款任务, as everybody reads it: who does what for whom, and until when. */
@View('ClauseDuty', '决策文本的一条要求谁做什么')
export class ClauseDutyView {
  readonly anchorId = id.opt('条款的固定编号；全文为空');
  readonly clauseNo = str('条款的编号；全文为空');
  readonly version = int.opt('决策文本是第几稿');
  readonly unitName = str('负责单位');
  readonly task = str();
  readonly beneficiary = str();
  readonly due = str('期限；没有期限的为空');
}
