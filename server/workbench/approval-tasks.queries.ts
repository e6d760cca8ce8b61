import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import { waitingApprovals } from '#server/approval/approval-row.queries.ts';
import type { Db } from '#server/kernel/context.ts';
import { approvalArticle, APPROVAL_KIND_LABELS } from '#server/law/approval/approval.ts';
import { type Requester, task } from './task-source.ts';

/** 待我批示: what waits for the leader, but for what they asked themselves. */
export async function approvalTasks(db: Db, requester: Requester): Promise<Task[]> {
  const rows = await waitingApprovals(db, requester.actor);
  return rows
    .filter(({ askedById }) => askedById !== requester.actor.id)
    .map(({ id, kind, title, unitName }) =>
      task(
        {
          key: `${TaskKind.APPROVE_ASKED}:${id}`,
          kind: TaskKind.APPROVE_ASKED,
          title,
          detail: `${unitName}请批：${APPROVAL_KIND_LABELS[kind]}`,
          path: '/gongzuotai/pishi',
          article: approvalArticle(kind),
        },
        requester.rules.today,
      ),
    );
}
