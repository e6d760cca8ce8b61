import { View, id, int, str } from '#schema/kernel/fields.ts';

/** 审查意见的一点, numbered by its place. */
@View('OpinionPoint', '合法性审查意见的一点')
export class OpinionPointView {
  readonly no = int();
  readonly anchorId = id.opt('所指的条款；对全文的为空');
  readonly clauseNo = str();
  readonly text = str();
}
