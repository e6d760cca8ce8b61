import { sql } from 'kysely';
import { type Task, TaskKind } from '#schema/workbench/workbench-view.ts';
import type { ReviewedPaper } from '#server/law/paper-review.ts';
import { Role } from '#server/law/people/role.ts';
import { type Asked, asked, is, type Requester, task } from './task-source.ts';

interface Waiting extends Pick<ReviewedPaper, 'review'> {
  id: string;
  title: string;
  reviewNote: string | null;
}

/** A list kept in versions, and whose turn it is at each step of its course. */
interface EditionCourse {
  /** 清单, 标准目录. */
  label: string;
  article: string;
  path: string;
  authors: readonly Role[];
  mend: TaskKind;
  review: TaskKind;
  publish: TaskKind;
}

const MATTER_LIST: EditionCourse = {
  label: '清单',
  article: '县政务公开任务清单',
  path: '/gongzuotai/canyu-qingdan',
  authors: [Role.JUSTICE_STAFF, Role.GOV_OFFICE_STAFF],
  mend: TaskKind.MEND_PARTICIPATION_LIST,
  review: TaskKind.REVIEW_PARTICIPATION_LIST,
  publish: TaskKind.PUBLISH_PARTICIPATION_LIST,
};

const DISCLOSURE: EditionCourse = {
  label: '标准目录',
  article: '国办发〔2019〕54号',
  path: '/gongzuotai/biaozhun-mulu',
  authors: [Role.GOV_OFFICE_STAFF],
  mend: TaskKind.MEND_DISCLOSURE_CATALOGUE,
  review: TaskKind.REVIEW_DISCLOSURE_CATALOGUE,
  publish: TaskKind.PUBLISH_DISCLOSURE_CATALOGUE,
};

/** 公众参与事项清单 on its way: reviewed by another, sent back with a reason, published. */
export const matterListTasks = (requester: Requester): Asked[] =>
  courseTasks(
    requester,
    MATTER_LIST,
    sql<Waiting>`
    select l.id, l.year || '年度公众参与事项清单' as title, l.review, l.review_note as "reviewNote"
    from participation_list l where l.published_at is null order by l.year`,
  );

/** 政务公开标准目录 on its way: the same. */
export const disclosureTasks = (requester: Requester): Asked[] =>
  courseTasks(
    requester,
    DISCLOSURE,
    sql<Waiting>`
    select c.id, '政务公开标准目录第' || c.version_no || '版' as title, c.review, c.review_note as "reviewNote"
    from disclosure_catalogue c where c.published_at is null`,
  );

function courseTasks(
  requester: Requester,
  course: EditionCourse,
  select: ReturnType<typeof sql<Waiting>>,
): Asked[] {
  if (!is(requester, ...course.authors, Role.SECRECY_REVIEWER)) return [];
  return [asked(select, (rows) => rows.flatMap((row) => turn(row, course, requester)))];
}

function turn(
  { id, title, review, reviewNote }: Waiting,
  { label, article, path, authors, ...kinds }: EditionCourse,
  requester: Requester,
): Task[] {
  const due = (kind: TaskKind, detail: string, ...roles: readonly Role[]) => {
    const said = { key: `${kind}:${id}`, kind, detail, title, article, path };
    return is(requester, ...roles) ? [task(said, requester.rules.today)] : [];
  };
  if (review === 'IN_REVIEW') return due(kinds.review, '公布前的保密审查', Role.SECRECY_REVIEWER);
  if (review === 'APPROVED') return due(kinds.publish, '审查已通过，可以公布', ...authors);
  return reviewNote ? due(kinds.mend, `${label}被退回：${reviewNote}`, ...authors) : [];
}
