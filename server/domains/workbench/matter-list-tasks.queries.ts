import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { ReviewedPaper } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting extends Pick<ReviewedPaper, 'review'> {
  id: string;
  year: number;
  reviewNote: string | null;
}

/** 公众参与事项清单 on its way: reviewed by another, sent back with a reason, published. */
export function matterListTasks(requester: Requester): Asked[] {
  if (!is(requester, Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER)) return [];
  const select = sql<Waiting>`
    select l.id, l.year, l.review, l.review_note as "reviewNote" from participation_list l
    where l.published_at is null order by l.year`;
  return [asked(select, (rows) => rows.flatMap((row) => turn(row, requester)))];
}

function turn({ id, year, review, reviewNote }: Waiting, requester: Requester): Task[] {
  const due = (kind: TaskKind, detail: string, ...roles: Role[]) => {
    const said = { key: `${kind}:${id}`, kind, detail, title: `${year}年度公众参与事项清单` };
    const place = { article: '县政务公开任务清单', path: '/gongzuotai/canyu-qingdan' };
    return is(requester, ...roles) ? [task({ ...said, ...place }, requester.rules.today)] : [];
  };
  const authors = [Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF];
  if (review === 'IN_REVIEW')
    return due(TaskKind.REVIEW_PARTICIPATION_LIST, '公布前的保密审查', Role.SECRECY_REVIEWER);
  if (review === 'APPROVED')
    return due(TaskKind.PUBLISH_PARTICIPATION_LIST, '审查已通过，可以公布', ...authors);
  return reviewNote ? due(TaskKind.MEND_PARTICIPATION_LIST, `清单被退回：${reviewNote}`, ...authors) : [];
}
