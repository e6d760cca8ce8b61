/** Tasks waiting for the secrecy reviewer, by their kind. */
import type { ReviewsQuery as Data } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import type { TaskItem } from '#client/ui/desk/TaskList.tsx';
import { REVIEW_KINDS } from './review-kinds.ts';

export type Task = Data['workbench']['tasks'][number];

export interface ReviewGroup {
  kind: Task['kind'];
  title: string;
  none: string;
  tasks: readonly Task[];
}

const GROUPS: Readonly<Record<(typeof REVIEW_KINDS)[number], Pick<ReviewGroup, 'title' | 'none'>>> = {
  REVIEW_CONSULTATION: { title: '征求意见材料', none: '没有等待审查的征求意见材料。' },
  CONFIRM_WITHHOLD: { title: '提请不予展示的意见', none: '没有等待审定的意见。' },
  REVIEW_HEARING: { title: '听证会材料', none: '没有等待审查的听证会材料。' },
  REVIEW_MEETING: { title: '会议预告、纪要和录像', none: '没有等待审查的会议文稿和录像。' },
  REVIEW_EVENT: { title: '开放活动公告和情况', none: '没有等待审查的活动文稿。' },
  REVIEW_PRESS: { title: '新闻发布会实录', none: '没有等待审查的实录。' },
  REVIEW_REPORT: { title: '采纳情况', none: '没有等待审查的采纳情况。' },
  REVIEW_CORRECTION: { title: '更正公告', none: '没有等待审查的更正。' },
  REVIEW_PUBLICATION: { title: '决策公布材料', none: '没有等待审查的决策公布材料。' },
  REVIEW_NOT_PUBLIC: { title: '依法不公开的认定', none: '没有等待审查的认定。' },
  REVIEW_CATALOGUE: { title: '年度目录', none: '没有等待审查的目录。' },
  REVIEW_COMPLETION: { title: '目录年终完成情况', none: '没有等待审查的完成情况。' },
  REVIEW_PARTICIPATION_LIST: { title: '公众参与事项清单', none: '没有等待审查的清单。' },
  REVIEW_DISCLOSURE_CATALOGUE: { title: '政务公开标准目录', none: '没有等待审查的标准目录。' },
};

/** Every kind of review with what waits, the due first. */
export const reviewGroups = (tasks: readonly Task[]): ReviewGroup[] =>
  REVIEW_KINDS.map((kind) => ({ kind, ...GROUPS[kind], tasks: tasks.filter((task) => task.kind === kind) }));

/** The id a task is about: the workbench names its tasks "KIND:id". */
export const subjectOf = ({ key }: Pick<Task, 'key'>): string => key.slice(key.indexOf(':') + 1);

/** A task in a list: when it is due, else that it simply waits. */
export const itemOf = ({ key, path, title, detail, article, dueOn, overdue }: Task): TaskItem => ({
  key,
  href: path,
  title,
  detail: [detail, article].filter(Boolean).join('　'),
  action: '审查',
  when: overdue ? '逾期' : dueOn ? '有期限' : '待审查',
  note: dueOn ? `应于${fullDate(dueOn)}前` : undefined,
  tone: overdue ? 'due' : undefined,
});
