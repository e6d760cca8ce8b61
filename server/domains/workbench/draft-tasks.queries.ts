import { TaskKind } from '#schema/workbench/workbench-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { refuseRevisionPhase } from '#server/law/draft/revision.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, type Requester, is, task } from './task-source.ts';

/** 修改稿 (国令713号第十八条): versions of the unit's drafts that are worked on and not fixed yet. */
export function draftTasks(requester: Requester, from: Db): Asked[] {
  if (!is(requester, Role.UNIT_STAFF, Role.UNIT_LEAD)) return [];
  const select = from
    .selectFrom('draft_version as v')
    .innerJoin('decision as d', 'd.id', 'v.decision_id')
    .select(['d.no', 'd.title', 'd.phase', 'v.no as versionNo'])
    .where('v.consultation_id', 'is', null)
    .where('v.frozen_at', 'is', null)
    .where('d.lead_unit_id', '=', requester.actor.unitId)
    .orderBy('d.no');
  return [
    asked(select, (rows) =>
      rows
        .filter(({ phase }) => refuseRevisionPhase(phase).length === 0)
        .map((row) => task(wordsOf(row), requester.rules.today)),
    ),
  ];
}

const wordsOf = ({ no, title, versionNo }: { no: string; title: string; versionNo: number }) => ({
  key: `${TaskKind.FIX_DRAFT}:${no}`,
  kind: TaskKind.FIX_DRAFT,
  title,
  detail: `第${versionNo}稿正在修改，改好后定稿`,
  article: '国令713号第十八条',
  path: `/gongzuotai/juece/${encodeURIComponent(no)}/caoan`,
});
