/** 全国年节及纪念日放假办法第二条: the days that differ from the plain week (节假日安排), as they are imported for a year. */
import { type CalendarDay, inChinese } from './calendar-day.ts';

/** Status of a day under the yearly notice on holidays (放假、调休上班). */
export enum SpecialDayKind {
  HOLIDAY = 'HOLIDAY',
  MAKE_UP_WORKDAY = 'MAKE_UP_WORKDAY',
}

/** A day of the notice. */
export interface ListedDay {
  day: CalendarDay;
  kind: SpecialDayKind;
  name: string;
}

/** The days of a year and the notice they come from (一年的安排). */
export interface YearArrangement {
  days: readonly ListedDay[];
  notice: string;
}

/** An arrangement in words: 依据……；放假28天：2026年1月1日（元旦）……；上班6天：……. */
export function arrangementWords({ days, notice }: YearArrangement): string {
  const told = (kind: SpecialDayKind, word: string) => {
    const some = days
      .filter((one) => one.kind === kind)
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
    return `${word}${some.length}天${some.length > 0 ? '：' : ''}${some.map(({ day, name }) => `${inChinese(day)}（${name}）`).join('、')}`;
  };
  return `依据${notice}；${told(SpecialDayKind.HOLIDAY, '放假')}；${told(SpecialDayKind.MAKE_UP_WORKDAY, '上班')}`;
}
