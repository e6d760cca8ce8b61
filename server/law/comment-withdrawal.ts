/** 意见不删除: nothing is deleted; its author may change or withdraw an opinion until the closing instant, and no later. */
import type { Finding } from './refusal.ts';

/** What decides whether an author may still touch his opinion (意见的修改和撤回). */
export interface OwnComment {
  /** Exclusive. */
  closesAt: Date;
  withdrawnAt: Date | null;
}

/** What forbids withdrawing an opinion (撤回意见) at this instant. */
export const refuseWithdrawal = (comment: OwnComment, now: Date): Finding[] =>
  refuse(comment, now, 'WITHDRAW_CLOSED', '征求意见已经截止，不能再撤回。');

/** What forbids changing an opinion (修改意见) at this instant. */
export const refuseEdit = (comment: OwnComment, now: Date): Finding[] =>
  refuse(comment, now, 'EDIT_CLOSED', '征求意见已经截止，不能再修改。');

function refuse({ closesAt, withdrawnAt }: OwnComment, now: Date, code: string, message: string): Finding[] {
  if (withdrawnAt)
    return [finding('COMMENT_WITHDRAWN', '这条意见已经撤回。', '需要的话可以重新提交一条意见。')];
  return now < closesAt ? [] : [finding(code, message, '可以与承办单位联系。')];
}

const finding = (code: string, message: string, fix: string): Finding => ({
  rule: 'R-36',
  basis: 'DESIGN',
  article: '意见提交规则',
  severity: 'BLOCK',
  code,
  message,
  fields: [],
  fix,
});
