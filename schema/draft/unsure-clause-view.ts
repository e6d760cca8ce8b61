import { View, id, of, str } from '#schema/kernel/fields.ts';
import { DraftClauseView } from '#schema/draft/draft-view.ts';

/** 一条不能确定的对应: the clause as it reads now, and the one of the version before that it most likely is. */
@View('UnsureClause', '不能确定是上一稿哪一条的条款')
export class UnsureClauseView {
  readonly anchorId = id();
  readonly no = str();
  readonly text = str();
  readonly likely = of.opt(() => DraftClauseView, '上一稿中最可能的一条');
}

/** 条款对应: what a clerk has to answer before the text goes out. */
@View('ClauseDoubts', '条款对应：需要逐条选择的条款')
export class ClauseDoubtsView {
  readonly clauses = of.many(() => UnsureClauseView);
  readonly former = of.many(() => DraftClauseView, '上一稿的条款，供选择；没有需要选择的为空');
}
