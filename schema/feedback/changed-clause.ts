import { Input, View, id, str, text } from '#schema/kernel/fields.ts';

/** 采纳后修改的条文: what it said in the version put to the public, and what it says in the revised one. */
@View('ChangedClause', '采纳后修改的条文')
export class ChangedClause {
  /** Missing where it was recorded before drafts had versions. */
  readonly anchorId? = id.opt('条款的固定编号，各稿相同');
  readonly clauseNo = str();
  readonly before = str();
  readonly after = str();
}

/** Which clause was changed; its words are read from the versions of the draft. New words typed here are written into it. */
@Input()
export class ChangedClauseInput {
  readonly anchorId = id();
  readonly seen? = text.opt('修改前看到的文字；别人已经改过的，返回 CONFLICT');
  readonly text? = text.opt('修改后的文字；空的表示修改稿中已经改好');
}
