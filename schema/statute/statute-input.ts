import { Input, bool, day, int, of, text } from '#schema/kernel/fields.ts';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { PlanningKind } from '#server/law/statute/plan-entry.ts';

/** 登记的法规: which law it is, since when it is in force, and its articles. */
@Input('StatuteInput', '登记的法规')
export class StatuteInput {
  readonly title = text('名称，不加书名号');
  readonly level = of(() => BasisLevel, '效力级别；规划没有，写其他');
  readonly planKind? = of.opt(() => PlanningKind, '规划的类别；法规、文件为空');
  readonly firstYear? = int.opt('规划期的第一年；法规、文件为空');
  readonly lastYear? = int.opt('规划期的最后一年；法规、文件为空');
  readonly docNo = text('公布令号或者发文字号；规划没有的为空');
  readonly issuer = text('制定机关');
  readonly promulgatedOn = day('公布之日；修订的，修订公布之日');
  readonly fromDay = day('施行之日；规划同公布之日');
  readonly url = text({ defaultValue: '', description: '官方文本的网址' });
  readonly whole = bool('收录全文；为否的，只收录其中的条文');
  readonly text = text({ defaultValue: '', description: '正文，从“第一条”起' });
  readonly reason = text('为什么登记，随法规公开');
}

/** 登记废止: from which day a law is no longer in force, and what replaces it. */
@Input('StatuteEndInput', '登记废止')
export class StatuteEndInput {
  readonly fromDay = day('自哪一天起失效');
  readonly successor = text({ defaultValue: '', description: '取代它的法规的名称；没有的为空' });
  readonly reason = text('依据什么废止，随法规公开');
}
