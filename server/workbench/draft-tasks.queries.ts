import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/kernel/context.ts';
import { refuseRevisionPhase } from '#server/law/draft/revision.ts';
import { Role } from '#server/law/people/role.ts';
import { type Requester, is, task } from './task-source.ts';

/** 修改稿 (国令713号第十八条): versions of the unit's drafts that are worked on and not fixed yet. */
export async function draftTasks(db: Db, requester: Requester): Promise<Task[]> {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const rows = await db
    .selectFrom('draft_version as v')
    .innerJoin('decision as d', 'd.id', 'v.decision_id')
    .select(['d.no', 'd.title', 'd.phase', 'v.no as versionNo'])
    .where('v.consultation_id', 'is', null)
    .where('v.frozen_at', 'is', null)
    .where('d.lead_unit_id', '=', requester.actor.unitId)
    .orderBy('d.no')
    .execute();
  return rows
    .filter(({ phase }) => refuseRevisionPhase(phase).length === 0)
    .map(({ no, title, versionNo }) =>
      task(
        {
          key: `${TaskKind.FIX_DRAFT}:${no}`,
          kind: TaskKind.FIX_DRAFT,
          title,
          detail: `第${versionNo}稿正在修改，改好后定稿`,
          article: '国令713号第十八条',
          path: `/gongzuotai/juece/${encodeURIComponent(no)}/caoan`,
        },
        requester.rules.today,
      ),
    );
}
