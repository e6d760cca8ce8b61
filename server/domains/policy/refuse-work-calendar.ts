import { type ListedDay, SpecialDayKind } from '#server/law/calendar/special-days.ts';
import {
  addDays,
  type CalendarDay,
  daysBetween,
  inChinese,
  weekday,
} from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { statutoryHoliday } from '#server/law/calendar/statutory-holiday.ts';

const r21 = provision('R-21', 'DESIGN', '平台工作日历要求');
const r21Law = provision('R-21', 'LAW', '全国年节及纪念日放假办法第二条');

/** State of the work calendar before the import. */
export interface CalendarStand {
  /** The years whose arrangement has been imported, without a gap. */
  years: readonly number[];
  thisYear: number;
}

/** Reasons against this arrangement of days off (节假日安排), all at once. */
export const refuseWorkCalendar = (
  year: number,
  days: readonly ListedDay[],
  notice: string,
  stand: CalendarStand,
): Finding[] => [
  ...refuseYear(year, stand),
  ...refuseDays(year, days),
  ...refuseHolidays(year, days),
  ...(notice === ''
    ? [
        r21.block('NOTICE_REQUIRED', 'notice')`
          没有写明依据的通知。
          填写通知的标题和文号。`,
      ]
    : []),
];

function refuseYear(year: number, { years, thisYear }: CalendarStand): Finding[] {
  const next = Math.max(...years) + 1;
  if (year > next)
    return [
      r21.block('CALENDAR_GAP', 'year')`
        ${next}年的安排还没有导入，不能先导入${year}年的。
        按年份先后，找到国务院办公厅${next}年的放假通知，导入后再办下一年。`,
    ];
  if (year >= thisYear) return [];
  return [
    r21.block('CALENDAR_YEAR_PAST', 'year')`
      以往年度的期限已经按当时的安排算定，不再改动。
      选择${thisYear}年或者以后的年份。`,
  ];
}

function refuseDays(year: number, days: readonly ListedDay[]): Finding[] {
  const all = days.map(({ day }) => day);
  const outside = all.filter((day) => !day.startsWith(`${year}-`));
  const twice = all.filter((day, at) => all.indexOf(day) !== at);
  const onWorkday = days.filter(
    ({ day, kind }) => kind === SpecialDayKind.MAKE_UP_WORKDAY && weekday(day) % 6 !== 0,
  );
  return [
    ...named('DAY_OUTSIDE_YEAR', `不在${year}年内`, outside, '跨年的假期，各日分别在所在年份的日历中填写。'),
    ...named('DAY_TWICE', '写了两次', twice, '每一天只写一次。'),
    ...named(
      'MAKE_UP_NOT_WEEKEND',
      '不是周六或者周日，不会是调休上班日',
      onWorkday.map(({ day }) => day),
      '核对通知原文。',
    ),
  ];
}

const SHOWN = 5;

const named = (code: string, what: string, days: readonly CalendarDay[], fix: string) =>
  days.length === 0
    ? []
    : [
        r21.block(code, 'days')`
          ${days.slice(0, SHOWN).map(inChinese).join('、')}${days.length > SHOWN ? `等${days.length}天` : ''}${what}。
          ${fix}`,
      ];

/** A list cut short would make holidays working days and end periods too early. */
function refuseHolidays(year: number, days: readonly ListedDay[]): Finding[] {
  const off = new Set(days.filter(({ kind }) => kind === SpecialDayKind.HOLIDAY).map(({ day }) => day));
  const missing = statutoryHolidays(year).filter(({ day }) => !off.has(day));
  if (missing.length === 0) return [];
  const named = missing.map(({ day, name }) => `${inChinese(day)}（${name}）`);
  return [
    r21Law.block('HOLIDAY_MISSING', 'days')`
      ${named.join('、')}是法定节假日，没有列为放假。
      核对通知原文，补全放假的日子。`,
  ];
}

function statutoryHolidays(year: number) {
  const first = `${year}-01-01` as CalendarDay;
  const count = daysBetween(first, `${year + 1}-01-01` as CalendarDay);
  return Array.from({ length: count }, (_, index) => addDays(first, index)).flatMap((day) => {
    const name = statutoryHoliday(day);
    return name === null ? [] : [{ day, name }];
  });
}
