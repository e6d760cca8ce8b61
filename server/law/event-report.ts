/** 县政务公开任务清单: what came of an event is told within ten working days (the county's own setting), by group and by what was said. */
import { type CalendarDay, dayOf } from './calendar-day.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import type { RepresentativeCategory } from './representative-category.ts';
import { substance } from './substance.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from './working-day.ts';

/** How many of a group came (到场人数); null: of the public. */
export interface Attendance {
  category: RepresentativeCategory | null;
  persons: number;
}

/** What is told of an event that was held (活动情况). */
export interface EventReportText {
  summary: string;
  attendance: readonly Attendance[];
  /** What was said, and what is done about it; empty when nobody said anything. */
  opinions: readonly string[];
}

const SUMMARY_MIN = 20;
const SUMMARY_MAX = 10_000;
const MOST_OPINIONS = 200;

/** The last day on which the report is in time (公布活动情况的期限). */
export const reportDue = (
  endsAt: Date,
  calendar: WorkCalendar,
  { eventReportWorkingDays }: Pick<LocalPolicy, 'eventReportWorkingDays'>,
): CountedDay => addWorkingDays(dayOf(endsAt), eventReportWorkingDays, calendar);

/** Whether the report is late (逾期未公布). */
export const reportLate = (due: CountedDay, today: CalendarDay): boolean => today > due.day;

/** What is wrong in a report (活动情况). */
export const refuseEventReport = ({ summary, attendance, opinions }: EventReportText): Finding[] => [
  ...(substance(summary) < SUMMARY_MIN || Array.from(summary).length > SUMMARY_MAX ? [noSummary] : []),
  ...(attendance.length === 0 || attendance.some(({ persons }) => !Number.isInteger(persons) || persons < 0)
    ? [uncounted]
    : []),
  ...(opinions.length > MOST_OPINIONS || opinions.some((one) => one.trim() === '') ? [oddOpinions] : []),
];

const ours = { rule: 'R-71', basis: 'DESIGN', article: '政府开放活动公告规则', severity: 'BLOCK' } as const;

const noSummary: Finding = {
  ...ours,
  code: 'EVENT_SUMMARY_REQUIRED',
  message: `活动情况少于${SUMMARY_MIN}个字，或者超过${SUMMARY_MAX}字。`,
  fields: ['summary'],
  fix: '写明怎样举行、参观或者发布了什么、回答了哪些问题。',
};

const uncounted: Finding = {
  ...ours,
  code: 'EVENT_ATTENDANCE_REQUIRED',
  message: '没有写明各类人员的到场人数。',
  fields: ['attendance'],
  fix: '按签到填写；没有人到场的，如实填0。',
};

const oddOpinions: Finding = {
  ...ours,
  code: 'EVENT_OPINIONS_INVALID',
  message: `听到的意见有空白的，或者超过${MOST_OPINIONS}条。`,
  fields: ['opinions'],
  fix: '一条一条写明；没有人提意见的留空。',
};
