/** 意见不删除: nothing is deleted; its author may change or withdraw an opinion until the closing instant, and no later. */
import { type Finding, provision } from '#server/law/refusal.ts';

const r36 = provision('R-36', 'DESIGN', '意见提交规则');

/** Facts that decide whether an author may still change their opinion (意见的修改和撤回). */
export interface OwnComment {
  /** Exclusive. */
  closesAt: Date;
  withdrawnAt: Date | null;
}

/** Reasons against withdrawing an opinion (撤回意见) at this instant. */
export const refuseWithdrawal = (comment: OwnComment, now: Date): Finding[] =>
  refuse(comment, now, 'WITHDRAW_CLOSED', '征求意见已经截止，不能再撤回。');

/** Reasons against changing an opinion (修改意见) at this instant. */
export const refuseEdit = (comment: OwnComment, now: Date): Finding[] =>
  refuse(comment, now, 'EDIT_CLOSED', '征求意见已经截止，不能再修改。');

function refuse({ closesAt, withdrawnAt }: OwnComment, now: Date, code: string, message: string): Finding[] {
  if (withdrawnAt)
    return [
      r36.block('COMMENT_WITHDRAWN')`
        这条意见已经撤回。
        需要的话可以重新提交一条意见。`,
    ];
  return now < closesAt
    ? []
    : [
        r36.block(code)`
          ${message}
          可以与承办单位联系。`,
      ];
}
