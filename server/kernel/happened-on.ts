import { type CalendarDay, inChinese } from '#server/law/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';

const ours = { rule: 'R-58', basis: 'DESIGN', article: '决策记录规则', severity: 'BLOCK' } as const;

/** What forbids recording something of this day (发生日期): it has not come yet, or the decision had not been started. */
export const refuseHappenedOn = (
  day: CalendarDay,
  { startedOn }: { startedOn: CalendarDay },
  today: CalendarDay,
  field = 'happenedOn',
): Finding[] => [
  ...(day > today
    ? [
        {
          ...ours,
          code: 'HAPPENED_IN_FUTURE',
          message: `${inChinese(day)}还没有到，不能登记为已经发生。`,
          fields: [field],
          fix: '发生以后再登记。',
        },
      ]
    : []),
  ...(day < startedOn
    ? [
        {
          ...ours,
          code: 'HAPPENED_BEFORE_START',
          message: `${inChinese(day)}早于本事项启动的${inChinese(startedOn)}。`,
          fields: [field],
          fix: '核对日期；启动以前的工作，在调查研究情况中说明。',
        },
      ]
    : []),
];
