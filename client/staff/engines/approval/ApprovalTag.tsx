import { Tag } from '#client/ui/Tag.tsx';
import type { ApprovalRequest } from './approval-record.ts';

/** 待批, 已批, 退回, or 已失效 where what was asked about has changed since. */
export function ApprovalTag({
  answer,
  stale = false,
}: Pick<ApprovalRequest, 'answer'> & { stale?: boolean }) {
  if (stale) return <Tag kind="care">内容改了，要重新请批</Tag>;
  if (answer === 'APPROVED') return <Tag kind="done">已批准</Tag>;
  return answer === 'RETURNED' ? <Tag kind="care">已退回</Tag> : <Tag kind="due">待批</Tag>;
}
