import { LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { HOLIDAYS_KNOWN, statutoryHoliday } from '#server/law/calendar/statutory-holiday.ts';
import { isWorkingDay, rollForward, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { calendar, day } from './calendars.ts';

const written = (one: SolarDay): CalendarDay =>
  day([one.getYear(), one.getMonth(), one.getDay()].map((part) => String(part).padStart(2, '0')).join('-'));

/** 第二条 word for word, its lunar days by an almanac that the product does not use. */
function byAlmanac(year: number): Map<CalendarDay, string> {
  const revised = year >= 2025;
  const lunar = (month: number, date: number) => written(LunarDay.fromYmd(year, month, date).getSolarDay());
  const first = lunar(1, 1);
  const days = [
    [day(`${year}-01-01`), '元旦'],
    ...(revised ? ([[addDays(first, -1), '春节']] as const) : []),
    ...[0, 1, 2].map((after) => [addDays(first, after), '春节'] as const),
    [written(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay()), '清明节'],
    [day(`${year}-05-01`), '劳动节'],
    ...(revised ? ([[day(`${year}-05-02`), '劳动节']] as const) : []),
    [lunar(5, 5), '端午节'],
    ...['01', '02', '03'].map((date) => [day(`${year}-10-${date}`), '国庆节'] as const),
    [lunar(8, 15), '中秋节'],
  ] as const;
  const named = Map.groupBy(days, ([date]) => date);
  return new Map([...named].map(([date, all]) => [date, all.map(([, name]) => name).join('、')]));
}

const { from, through } = HOLIDAYS_KNOWN;
const years = Array.from({ length: through - from + 1 }, (_, index) => from + index);

describe('全国年节及纪念日放假办法第二条 全体公民放假的节日', () => {
  it('算到2020年至2100年', () => expect([from, through]).toEqual([2020, 2100]));

  it.each(years)('%s年：春节、清明节、端午节、中秋节按农历和节气', (year) => {
    const found = new Map<CalendarDay, string>();
    for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
      const name = statutoryHoliday(date);
      if (name) found.set(date, name);
    }
    expect([...found]).toEqual([...byAlmanac(year)].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });

  it.each([
    ['2026-10-06', null],
    ['2020-01-24', null],
    ['2028-01-25', '春节'],
    ['2020-10-01', '国庆节、中秋节'],
    ['2019-02-05', null],
    ['2101-10-01', '国庆节'],
  ] as const)('%s：%s', (date, name) => expect(statutoryHoliday(date)).toBe(name));
});

describe('通知还没有发布的年份，法定节假日不是工作日（暂定）', () => {
  it.each([
    ['春节', '2027-02-05', '2027-02-09'],
    ['清明节', '2027-04-05', '2027-04-06'],
    ['端午节', '2027-06-09', '2027-06-10'],
    ['中秋节', '2027-09-15', '2027-09-16'],
    ['除夕在星期一', '2028-01-25', '2028-01-31'],
  ] as const)('%s：%s届满的，顺延至%s', (_, closesOn, end) => {
    expect(rollForward(closesOn, calendar)).toEqual({ day: end, rolled: true, provisional: true });
  });

  it('通知导入以后，以通知为准', () => {
    const known: WorkCalendar = { specialDays: new Map(), coveredThrough: day('2027-12-31') };
    expect(isWorkingDay('2027-06-09', known)).toBe(true);
  });
});
