/** 国令713号第三十三条: the record tells what happened (如实记录), and on which day. */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import type { Finding } from './refusal.ts';

/** What forbids a record to say that something happened on this day (发生日期): it lies between the decision's start and today. */
export const refuseHappenedOn = (
  { today }: { today: CalendarDay },
  { startedOn }: { startedOn: CalendarDay },
  happenedOn: CalendarDay,
  field = 'happenedOn',
): Finding[] => {
  if (happenedOn > today) return [inFuture(field)];
  return happenedOn < startedOn ? [beforeStart(startedOn, field)] : [];
};

const ours = { rule: 'R-58', basis: 'DESIGN', article: '决策记录规则', severity: 'BLOCK' } as const;

const inFuture = (field: string): Finding => ({
  ...ours,
  code: 'HAPPENED_IN_FUTURE',
  message: '日期在今天之后，尚未发生的不能记录。',
  fields: [field],
  fix: '发生之后再登记，或者改正日期。',
});

const beforeStart = (startedOn: CalendarDay, field: string): Finding => ({
  ...ours,
  code: 'HAPPENED_BEFORE_START',
  message: `日期早于决策程序启动之日（${inChinese(startedOn)}）。`,
  fields: [field],
  fix: '改正日期。',
});
