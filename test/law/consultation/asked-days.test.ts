/** 专门规定的期限: a law of its own asks for more days than thirty, in calendar or working days. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DayUnit, type SpecialRule } from '#server/law/catalogue/special-law.ts';
import { fullDay, unfilled, writtenDays } from '#server/law/consultation/asked-days.ts';
import {
  askedPeriod,
  earliestClosing,
  isShortened,
  refuseCommentPeriod,
} from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { LAWS, localLaw } from '#test/law/catalogue/laws.ts';

const day = (text: string) => text as CalendarDay;
const approved = {
  shortenReason: '气象部门预报强寒潮月底到达，供热单位须在月底前完成燃料储备，期限确需缩短。',
  shortenApprovedBy: '分管副县长',
};
const project = localLaw({ minimumDays: 45 });

it('期限照原文写，没有写期限的不论', () => {
  expect([writtenDays(45, DayUnit.CALENDAR_DAY), writtenDays(22, DayUnit.WORKING_DAY)]).toEqual([
    '45日',
    '22个工作日',
  ]);
  const period = { opensOn: day('2026-03-02'), closesOn: day('2026-03-03') };
  expect(unfilled([localLaw({}), project], period, calendar)).toEqual([project]);
});

describe('期限：只能比30日更长', () => {
  const judge = (closesOn: string, special: readonly SpecialRule[], more = {}) =>
    refuseCommentPeriod({ opensOn: day('2026-03-02'), closesOn: day(closesOn), ...more }, DEFAULT_POLICY, {
      special,
      calendar,
    }).map(({ code, basis, article }) => `${code} ${basis} ${article}`);
  const named = 'POLICY 岚溪县重大民生事项听取意见办法第六条';

  it.each([
    ['满45日', '2026-04-16', project, {}, []],
    ['44日', '2026-04-15', project, {}, [`SPECIAL_LAW_APPLIES ${named}`]],
    ['44日，说明了理由也不行', '2026-04-15', project, approved, [`SPECIAL_LAW_APPLIES ${named}`]],
    [
      '一般45日，没有说明',
      '2026-04-15',
      { ...project, shortenable: true },
      {},
      [`PERIOD_TOO_SHORT ${named}`],
    ],
    ['一般45日，说明了理由', '2026-04-15', { ...project, shortenable: true }, approved, []],
    [
      '少于30日的，先说条例',
      '2026-03-20',
      { ...project, shortenable: true },
      {},
      ['PERIOD_TOO_SHORT LAW 国令713号第十五条'],
    ],
  ])('%s', (_, closesOn, rule, more, found) => {
    expect(judge(closesOn, [rule], more)).toEqual(found);
  });

  it('按工作日计算的，清明节放假不计', () => {
    const working = { ...project, minimumDays: 25, dayUnit: DayUnit.WORKING_DAY };
    expect(fullDay(working, day('2026-03-02'), calendar)).toBe('2026-04-07');
    expect(judge('2026-04-03', [working])).toEqual([`SPECIAL_LAW_APPLIES ${named}`]);
    expect(judge('2026-04-07', [working])).toEqual([]);
    expect(fullDay({ ...working, minimumDays: null }, day('2026-03-02'), calendar)).toBeNull();
  });

  it.each([
    ['条例', {}, [], '30日', '2026-04-01'],
    ['本机关设定更长的，依本机关', { consultationDays: 40 }, [], '40日', '2026-04-11'],
    ['专门规定更长的，依专门规定', { consultationDays: 40 }, [project], '45日', '2026-04-16'],
    ['本机关比专门规定更长的', { consultationDays: 60 }, [project], '60日', '2026-05-01'],
    [
      '工作日计的写工作日',
      {},
      [{ ...project, minimumDays: 25, dayUnit: DayUnit.WORKING_DAY }],
      '25个工作日',
      '2026-04-07',
    ],
    ['不足三十日的本机关设定不作数', { consultationDays: 20 }, [localLaw({})], '30日', '2026-04-01'],
  ])('应有的期限：%s', (_, own, special, written, fullOn) => {
    expect(askedPeriod(day('2026-03-02'), calendar, own, special)).toEqual({ written, fullOn });
  });

  it('公布以后补充说明的，告知应有的期限', () => {
    const late = { ...approved, shortenReasonAt: new Date('2026-03-03'), opensAt: new Date('2026-03-02') };
    const of = { opensOn: day('2026-03-02'), closesOn: day('2026-03-20'), ...late };
    const own = { ...DEFAULT_POLICY, consultationDays: 40 };
    const [finding] = refuseCommentPeriod(of, own, { calendar });
    expect([finding?.code, finding?.fix]).toEqual(['SHORTEN_REASON_REQUIRED', '将截止日延长至满40日。']);
  });

  it('最早截止日和缩短依最长的一部', () => {
    const opensOn = day('2026-03-02');
    expect(earliestClosing(opensOn, calendar, DEFAULT_POLICY, [project, ...LAWS]).day).toBe('2026-04-16');
    expect(earliestClosing(opensOn, calendar, DEFAULT_POLICY).day).toBe('2026-04-01');
    const shortened = (closesOn: string, special: readonly SpecialRule[]) =>
      isShortened({ opensOn, closesOn: day(closesOn) }, { special, calendar });
    expect(shortened('2026-04-15', [project])).toBe(true);
    expect(shortened('2026-04-16', [project])).toBe(false);
    expect(shortened('2026-04-15', [])).toBe(false);
    expect(shortened('2026-03-31', [])).toBe(true);
  });
});
