import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import {
  type ApprovalRow,
  unansweredApprovals,
  waitingAmong,
} from '#server/engines/approval/approval-row.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { approvalArticle, APPROVAL_KIND_LABELS } from '#server/law/approval/approval.ts';
import { type Asked, asked, type Requester, task } from './task-source.ts';

/** 待我批示: requests that wait for the leader, without those they made themselves. */
export function approvalTasks(requester: Requester, from: Db): Asked[] {
  const { actor } = requester;
  const select = unansweredApprovals(from, actor);
  if (!select) return [];
  const told = (rows: ApprovalRow[]) =>
    waitingAmong(rows, actor)
      .filter(({ askedById }) => askedById !== actor.id)
      .map((row) => approvalTask(row, requester));
  return [asked(select, told, { askedAt: true, answeredAt: true, recalledAt: true })];
}

const approvalTask = ({ id, kind, title, unitName }: ApprovalRow, { rules }: Requester): Task =>
  task(
    {
      key: `${TaskKind.APPROVE_ASKED}:${id}`,
      kind: TaskKind.APPROVE_ASKED,
      title,
      detail: `${unitName}请批：${APPROVAL_KIND_LABELS[kind]}`,
      path: '/gongzuotai/pishi',
      article: approvalArticle(kind),
    },
    rules.today,
  );
