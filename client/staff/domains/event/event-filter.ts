/** The conditions of the events' list as its address says them (活动列表的条件). */
import type { EventKind, EventStage, EventState, EventsDeskQueryVariables } from '#client/graphql/graphql.ts';
import { type Address, AFTER } from '#client/staff/ground/frame/use-address.ts';
import { EVENT_KIND_LABELS, EVENT_STAGE_LABELS } from '#client/words.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';

export const KIND = 'leibie';
export const STATE = 'zhuangtai';
export const STAGE = 'huanjie';
export const UNIT = 'danwei';
export const MONTH = 'yue';

export const STATE_LABELS: Readonly<Record<EventState, string>> = {
  COMING: '将要举行',
  OVER: '已经举行',
  CANCELLED: '已取消',
};

const among = <T extends string>(labels: Readonly<Record<T, string>>, value: string | undefined): T | null =>
  (Object.keys(labels) as T[]).find((one) => one === value) ?? null;

/** The first day of the month after: 2026-12 → 2027-01-01. */
const nextMonth = (month: string) =>
  `${addDays(`${month}-28` as CalendarDay, 4).slice(0, 7)}-01` as CalendarDay;

const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Filter of the events desk, read from the address. */
export function filterIn(address: Address): EventsDeskQueryVariables {
  const month = address.get(MONTH) ?? '';
  const within = isMonth(month) ? { from: `${month}-01`, to: addDays(nextMonth(month), -1) } : {};
  return {
    kind: among<EventKind>(EVENT_KIND_LABELS, address.get(KIND)),
    state: among<EventState>(STATE_LABELS, address.get(STATE)),
    stage: among<EventStage>(EVENT_STAGE_LABELS, address.get(STAGE)),
    unitId: address.get(UNIT) ?? null,
    after: address.get(AFTER) ?? null,
    ...within,
  };
}
