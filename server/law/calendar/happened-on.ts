/** 国令713号第三十三条: the record states truly what happened (如实记录), and on which day. */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r58 = provision('R-58', 'DESIGN', '决策记录规则');

/**
 * Day from which on events of a matter are recorded as they happen (登记的起始日): its start, or the platform's first day for
 * it.
 */
export interface RecordedSince {
  startedOn: CalendarDay;
  /** 补录: events before this day are entered late, by two persons. */
  platformSince?: CalendarDay | null | undefined;
}

/**
 * Reasons against a record that dates an event to this day (发生日期): it must lie between the decision's start and today.
 */
export const refuseHappenedOn = (
  { today }: { today: CalendarDay },
  { startedOn, platformSince }: RecordedSince,
  happenedOn: CalendarDay,
  field = 'happenedOn',
): Finding[] => {
  if (happenedOn > today) return [inFuture(field)];
  if (happenedOn < startedOn) return [beforeStart(startedOn, field)];
  return platformSince && happenedOn < platformSince ? [beforePlatform(platformSince, field)] : [];
};

const inFuture = (field: string) => r58.block('HAPPENED_IN_FUTURE', field)`
  日期在今天之后，尚未发生的不能记录。
  发生之后再登记，或者改正日期。`;

const beforeStart = (startedOn: CalendarDay, field: string) => r58.block('HAPPENED_BEFORE_START', field)`
  日期早于决策程序启动之日（${inChinese(startedOn)}）。
  改正日期。`;

const beforePlatform = (since: CalendarDay, field: string) => r58.block('HAPPENED_BEFORE_PLATFORM', field)`
  本事项自${inChinese(since)}起在平台上办理，这一天以前的不能直接登记。
  由承办单位补录，县司法局确认。`;
