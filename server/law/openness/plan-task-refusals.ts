/** R-102 (ours). Reasons against planning, publishing and withdrawing a task (任务的编制、公布、停止). */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow, saysWhy, substance, unsaid } from '#server/law/substance.ts';
import type { PlanReport } from './plan-task.ts';

const r102 = provision('R-102', 'POLICY', '县政务公开工作要点');

/** Most characters of the name of a task (任务). */
export const PLAN_TITLE_MAX = 60;
const TITLE_MIN = 4;
/** Most that a measure may ask for. */
const TARGET_MAX = 100_000;

/** A task as it is written. */
export interface WrittenTask {
  readonly title: string;
  readonly content: string;
  readonly basis: string;
  readonly dueOn: CalendarDay;
  readonly measure: string | null;
  readonly target: number | null;
}

/** Reasons against the plan of this year (年度): this one or the next. */
export function refusePlanYear(year: number, today: CalendarDay): Finding[] {
  const now = Number(today.slice(0, 4));
  return year === now || year === now + 1 ? [] : [otherYear(now)];
}

/** Reasons against writing it so (任务的要素). */
export const refusePlanTask = (task: WrittenTask, year: number, today: CalendarDay): Finding[] => [
  ...(substance(task.title) < TITLE_MIN ? [titleShort] : []),
  ...(Array.from(task.title).length > PLAN_TITLE_MAX ? [titleLong] : []),
  ...(unsaid(task.content) ? [contentMissing] : []),
  ...(hollow(task.basis) ? [basisMissing] : []),
  ...refuseDue(task.dueOn, year, today),
  ...(task.measure && !(task.target && task.target >= 1 && task.target <= TARGET_MAX) ? [targetMissing] : []),
];

const refuseDue = (dueOn: CalendarDay, year: number, today: CalendarDay): Finding[] => [
  ...(dueOn < `${year}-01-01` || dueOn > `${year + 1}-03-31` ? [dueOutside(year)] : []),
  ...(dueOn < today ? [duePast] : []),
];

/** A task that waits for publication. */
export interface WaitingTask {
  readonly title: string;
  readonly dueOn: CalendarDay;
  readonly authorIds: readonly string[];
}

/** Reasons against publishing the tasks that wait (公布): somebody who wrote none of them does, before the first is due. */
export const refusePlanPublication = (
  waiting: readonly WaitingTask[],
  actorId: string,
  today: CalendarDay,
): Finding[] => [
  ...(waiting.length === 0 ? [nothingWaits] : []),
  ...(waiting.some(({ authorIds }) => authorIds.includes(actorId)) ? [ownHand] : []),
  ...waiting.filter(({ dueOn }) => dueOn < today).map(({ title, dueOn }) => waitingPast(title, dueOn)),
];

/** A task at work (执行中的任务). */
export interface RunningTask {
  readonly dueOn: CalendarDay;
  readonly publishedOn: CalendarDay | null;
  readonly withdrawnOn: CalendarDay | null;
  readonly doneOn: CalendarDay | null;
  readonly measure: string | null;
  readonly reports: readonly PlanReport[];
  readonly authorIds: readonly string[];
}

/** Reasons against going on with it: it is not published, or is over. */
export const refuseIdle = ({ publishedOn, withdrawnOn, doneOn }: RunningTask): Finding[] =>
  publishedOn && !withdrawnOn && !doneOn ? [] : [notRunning];

/**
 * Reasons against withdrawing it (不再执行): by another than wrote it, with a reason that is published, and before its day is over:
 * afterwards it would no longer look late.
 */
export const refusePlanWithdrawal = (
  task: RunningTask,
  actorId: string,
  reason: string,
  today: CalendarDay,
): Finding[] => [
  ...refuseIdle(task),
  ...(task.dueOn < today ? [overdueStays] : []),
  ...(task.authorIds.includes(actorId) ? [ownHandWithdrawn] : []),
  ...(saysWhy(reason) ? [] : [withdrawalReason]),
];

const otherYear = (now: number) => r102.block('PLAN_YEAR_OTHER', 'year')`
  只编制本年度或者下一年度的任务。
  年度填${now}或者${now + 1}。`;

const titleShort = r102.block('PLAN_TITLE_TOO_SHORT', 'title')`
  没有写任务，或者不足${TITLE_MIN}字。
  用一句话写清做什么，例如“举办政府开放日活动”。`;

const titleLong = r102.block('PLAN_TITLE_TOO_LONG', 'title')`
  任务超过${PLAN_TITLE_MAX}字。
  只写做什么，具体要求写在内容里。`;

const contentMissing = r102.block('PLAN_CONTENT_MISSING', 'content')`
  没有写具体要求。
  写清做到什么程度、交出什么。`;

const basisMissing = r102.block('PLAN_BASIS_MISSING', 'basis')`
  没有写出处。
  写明出自哪一份要点的第几项。`;

const dueOutside = (year: number) => r102.block('PLAN_DUE_OUTSIDE_YEAR', 'dueOn')`
  完成时限不在${year}年度里。
  填${year}年1月1日至次年3月31日之间的日期；跨年度的分成两项。`;

const duePast = r102.block('PLAN_DUE_PAST', 'dueOn')`
  完成时限已经过去。
  填今天或者以后的日期。`;

const targetMissing = r102.block('PLAN_TARGET_MISSING', 'target')`
  按平台记录计数的任务，没有写要达到多少。
  填1至${TARGET_MAX}的整数。`;

const nothingWaits = r102.block('PLAN_NOTHING_WAITS')`
  没有等待公布的任务。
  先编制任务。`;

const ownHand = r102.block('PLAN_SECOND_PERSON')`
  任务由没有参与编制的人审核公布。
  请县政府办另一名经办人公布。`;

const waitingPast = (title: string, dueOn: CalendarDay) => r102.block('PLAN_WAITING_PAST')`
  “${title}”的完成时限${inChinese(dueOn)}已经过去。
  改填以后的日期，再公布。`;

const notRunning = r102.block('PLAN_TASK_NOT_RUNNING')`
  这项任务没有公布，或者已经完成、不再执行。
  只办理推进中的任务。`;

const ownHandWithdrawn = r102.block('PLAN_WITHDRAWAL_SECOND_PERSON')`
  不再执行由没有参与编制这项任务的人决定。
  请县政府办另一名经办人办理。`;

const overdueStays = r102.block('PLAN_WITHDRAWAL_LATE')`
  完成时限已经过去，逾期的任务不能停止执行。
  责任单位完成以后报告，列为逾期完成。`;

const withdrawalReason = r102.block('PLAN_WITHDRAWAL_REASON', 'reason')`
  没有写不再执行的理由。
  写清为什么，公众看得到。`;
