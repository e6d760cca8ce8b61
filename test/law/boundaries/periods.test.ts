/** 期间的计算 at its borders: 民法典第二百条至第二百零三条, as 第十五条、第十六条、第二十六条 count by it. */
import { describe, expect, it } from 'vitest';
import { type CalendarDay, closingInstant, dayOf, daysBetween } from '#server/law/calendar/calendar-day.ts';
import {
  addWorkingDays,
  rollForward,
  workingDaysBefore,
  workingDaysBetween,
} from '#server/law/calendar/working-day.ts';
import { fullDay } from '#server/law/consultation/asked-days.ts';
import { earliestClosing } from '#server/law/consultation/comment-period.ts';
import { latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import { latestNotice } from '#server/law/hearing/hearing-notice.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { DayUnit } from '#server/law/catalogue/special-law.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { localLaw } from '#test/law/catalogue/laws.ts';

describe('民法典第二百零一条 开始的当日不计入：工作日', () => {
  it.each<[string, CalendarDay, number, CalendarDay, boolean]>([
    ['从调休上班的星期六起', '2026-02-28', 1, '2026-03-02', false],
    ['从放假当中的一日起，等于从假前最后一日起', '2026-02-15', 1, '2026-02-24', false],
    ['从年底最后一个工作日起', '2026-12-31', 1, '2027-01-04', true],
    ['平年二月最后一个星期五起', '2027-02-26', 1, '2027-03-01', true],
    ['闰年二月二十八日起', '2028-02-28', 1, '2028-02-29', true],
    ['尚无放假安排，除夕前一日起', '2027-02-04', 1, '2027-02-09', true],
    ['尚无放假安排，国庆前一日起', '2027-09-30', 1, '2027-10-04', true],
    ['七个工作日，跨劳动节和调休上班的星期六', '2026-04-29', 7, '2026-05-12', false],
    ['七个工作日，跨端午节', '2026-06-15', 7, '2026-06-25', false],
  ])('%s', (_, start, count, day, provisional) => {
    expect(addWorkingDays(start, count, calendar)).toEqual({ day, provisional });
  });

  it.each<[string, CalendarDay, number, CalendarDay]>([
    ['三个工作日前，中间隔着春节', '2026-02-26', 3, '2026-02-14'],
    ['一个工作日前，恰是节后第一日', '2026-02-24', 1, '2026-02-14'],
    ['一个工作日前，星期一', '2026-03-16', 1, '2026-03-13'],
    ['期满日本身是休息日，零个工作日前', '2026-03-15', 0, '2026-03-13'],
  ])('倒数：%s', (_, end, count, expected) => expect(workingDaysBefore(end, count, calendar)).toBe(expected));

  it.each<[string, CalendarDay, CalendarDay, number]>([
    ['放假前后两日之间', '2026-09-30', '2026-10-08', 1],
    ['整个假期', '2026-10-01', '2026-10-07', 0],
    ['含一个调休上班日', '2026-10-09', '2026-10-12', 2],
    ['倒过来是负数', '2026-10-12', '2026-10-09', -2],
  ])('之间：%s', (_, start, end, expected) =>
    expect(workingDaysBetween(start, end, calendar)).toBe(expected),
  );
});

describe('民法典第二百零三条 最后一日是休息日的顺延；截止到二十四时', () => {
  it.each<[string, CalendarDay, CalendarDay]>([
    ['调休上班的星期日不顺延', '2026-01-04', '2026-01-04'],
    ['春节第一日顺延九日', '2026-02-15', '2026-02-24'],
    ['春节最后一日', '2026-02-23', '2026-02-24'],
    ['中秋节与国庆节之间的星期六', '2026-09-26', '2026-09-28'],
    ['尚无放假安排的闰日是星期二', '2028-02-29', '2028-02-29'],
  ])('%s', (_, closesOn, expected) => expect(rollForward(closesOn, calendar).day).toBe(expected));

  it.each<[string, CalendarDay, CalendarDay]>([
    ['满在清明节，顺延到节后', '2026-03-05', '2026-04-07'],
    ['满在劳动节，顺延到节后', '2026-04-01', '2026-05-06'],
    ['满在调休上班的星期六', '2026-04-09', '2026-05-09'],
  ])('三十日%s', (_, opensOn, expected) => {
    expect(earliestClosing(opensOn, calendar, DEFAULT_POLICY).day).toBe(expected);
  });

  it.each<[string, string, CalendarDay]>([
    ['年底最后一毫秒', '2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['元旦零时', '2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['闰日最后一毫秒', '2028-02-29T15:59:59.999Z', '2028-02-29'],
    ['平年三月一日零时', '2027-02-28T16:00:00.000Z', '2027-03-01'],
  ])('%s是哪一日', (_, instant, expected) => {
    expect(dayOf(new Date(instant))).toBe(expected);
    expect(closingInstant(expected) > new Date(instant)).toBe(true);
  });
});

describe('日与工作日：第十六条的七日是日，第二十六条的七个工作日是工作日', () => {
  it.each<[string, CalendarDay, CalendarDay]>([
    ['跨春节，休息日也算日', '2026-02-25', '2026-02-18'],
    ['跨闰日', '2028-03-06', '2028-02-28'],
    ['跨平年二月', '2027-03-06', '2027-02-27'],
    ['跨年', '2027-01-01', '2026-12-25'],
  ])('材料最迟送达日：%s', (_, heldOn, expected) => {
    expect(latestDelivery(heldOn)).toBe(expected);
    expect(daysBetween(expected, heldOn)).toBe(7);
  });

  it.each<[string, boolean, CalendarDay]>([
    ['其他听证，十五日', false, '2028-02-29'],
    ['价格听证，三十日', true, '2028-02-14'],
  ])('最迟公告日，闰年三月十五日举行：%s', (_, price, expected) => {
    expect(latestNotice({ heldOn: '2028-03-15', price }, DEFAULT_POLICY)).toBe(expected);
  });

  it.each<[string, DayUnit, CalendarDay]>([
    ['十日', DayUnit.CALENDAR_DAY, '2026-10-10'],
    ['十个工作日', DayUnit.WORKING_DAY, '2026-10-20'],
  ])('国庆节前一日公布，法律要求%s', (_, dayUnit, expected) => {
    expect(fullDay(localLaw({ minimumDays: 10, dayUnit }), '2026-09-30', calendar)).toBe(expected);
  });
});
