/** 国令713号第三十三条: the record tells what happened (如实记录), and on which day. */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r58 = provision('R-58', 'DESIGN', '决策记录规则');

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

const inFuture = (field: string) => r58.block('HAPPENED_IN_FUTURE', field)`
  日期在今天之后，尚未发生的不能记录。
  发生之后再登记，或者改正日期。`;

const beforeStart = (startedOn: CalendarDay, field: string) => r58.block('HAPPENED_BEFORE_START', field)`
  日期早于决策程序启动之日（${inChinese(startedOn)}）。
  改正日期。`;
