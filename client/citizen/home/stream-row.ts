/** One line of the home page's stream, whatever its kind (今天能做的、接下来). */
import { clock, dayOf, shortDate, weekday } from '#client/format.ts';
import { daysBetween, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { daysFigure } from '../parts/consultation-days.ts';
import { lastDayOf } from '../parts/last-day.ts';
import { untilText } from '../parts/hearing-times.ts';

interface Row {
  /** Its own page; no two rows have the same. */
  href: string;
  name: string;
  /** 征求意见, 听证会, 政府开放日, 政府会议. */
  kind: string;
  /** The unit, the place, the day it is held: in one line after the kind. */
  facts: readonly (string | null)[];
  /** Said in ochre: a period that was shortened. */
  care?: string | null;
  /** The instant by which it stands in its list: until when one can do it, or when it begins. */
  at: string;
}

/** Something one can do now, until when, and the one step to it. */
export interface NowRow extends Row {
  does: 'comment' | 'signUp' | 'answer' | 'watch';
  deed: { word: string; href: string };
  /** No closing is set: it is open until it begins. */
  begins?: boolean;
  /** When what one signs up for is held. */
  held?: string | null | undefined;
}

/** Something that comes on a day. */
export type NextRow = Row;

/** Days left in the margin, as of a consultation; on the last day the hour. */
export function leftFigure({ at, begins = false }: NowRow, today: string) {
  const left = daysBetween(today as CalendarDay, (begins ? dayOf(at) : lastDayOf(at)) as CalendarDay);
  const when = left > 0 ? '天后' : begins ? clock(at) : lastHour(at);
  return { ...daysFigure(left), unit: `${when}${begins ? '开始' : '截止'}` };
}

const lastHour = (at: string) => untilText(at, true).split(' ').at(-1) ?? '';

/** Day, weekday and hour in the margin. */
export function dayMark({ at }: NextRow) {
  const day = dayOf(at);
  return { mark: shortDate(day), note: `${weekday(day)} ${clock(at)}`, dateTime: at };
}

export const byInstant = (one: Row, other: Row) => Date.parse(one.at) - Date.parse(other.at);
