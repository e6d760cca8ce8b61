import { Input, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { CaseClass, CaseState } from '#server/law/casework/case-kind.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import { CaseStanding } from '#server/law/casework/case-standing.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

/** 办件的筛选: closed columns; the days are those of receipt, both counted. */
@Input('CaseFilter', '办件的筛选；年度和起止日期按收到之日，首尾两日都计入')
export class CaseFilter {
  readonly state? = of.opt(() => CaseState);
  readonly standing? = of.opt(() => CaseStanding);
  readonly caseClass? = of.opt(() => CaseClass);
  readonly channel? = of.opt(() => CommentChannel);
  readonly unitId? = id.opt('办理单位');
  readonly year? = int.opt();
  readonly from? = day.opt();
  readonly to? = day.opt();
  readonly publicity? = of.opt(() => CasePublicity);
  readonly decisionNo? = str.opt('意见建议所反映的决策');
  readonly words? = text.opt('受理编号、标题或者内容里的词');
}
