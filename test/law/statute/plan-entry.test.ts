/** 规划的登记: kind, period and text of a plan of the library (国令711号第二十条第三项, R-15). */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { keptEntry, type PlanFacts, planStanding, refuseOtherKind } from '#server/law/statute/plan-entry.ts';
import { refuseStatute, type StatuteFacts } from '#server/law/statute/statute-entry.ts';

const day = (text: string) => text as CalendarDay;
const LAW: PlanFacts = { planKind: null, firstYear: null, lastYear: null };
const PLAN: PlanFacts = { planKind: 'DEVELOPMENT', firstYear: 2021, lastYear: 2025 };
const FACTS: StatuteFacts = {
  ...PLAN,
  title: '某县国民经济和社会发展第十四个五年规划纲要',
  level: 'OTHER',
  docNo: '某政发〔2021〕5号',
  issuer: '某县人民政府',
  promulgatedOn: day('2021-04-01'),
  fromDay: day('2021-04-01'),
  whole: true,
  url: '',
  reason: '历史规划专栏收录',
};
const TEXT = '第一章 发展环境\n五年来，全县经济平稳增长。\n第二章 主要目标\n到二〇二五年，道路全部硬化。';
const URL = 'https://www.county.example/plan';

describe('登记规划', () => {
  it.each<[string, Partial<StatuteFacts>, string, string[]]>([
    ['齐全的，没有条文、没有级别', {}, TEXT, []],
    ['以“一、”分段的', {}, '一、发展环境\n平稳。\n二、主要目标\n硬化。', []],
    ['没有文号的旧规划', { docNo: '' }, TEXT, []],
    ['文号是敷衍的', { docNo: '无' }, TEXT, ['STATUTE_NUMBER_REQUIRED']],
    ['一年的规划', { firstYear: 2025 }, TEXT, []],
    ['最早的一年', { firstYear: 1949, lastYear: 1949 }, TEXT, []],
    ['最晚的一年', { firstYear: 2100, lastYear: 2100 }, TEXT, []],
    ['早于最早', { firstYear: 1948 }, TEXT, ['PLAN_YEAR_OUT']],
    ['晚于最晚', { lastYear: 2101 }, TEXT, ['PLAN_YEAR_OUT']],
    ['先写了结束', { firstYear: 2026 }, TEXT, ['PLAN_PERIOD_REVERSED']],
    ['没有开始', { firstYear: null }, TEXT, ['PLAN_PERIOD_REQUIRED']],
    [
      '两个年份都没有',
      { firstYear: null, lastYear: null },
      TEXT,
      ['PLAN_PERIOD_REQUIRED', 'PLAN_PERIOD_REQUIRED'],
    ],
    ['说是全文，没有正文', { url: URL }, '', ['PLAN_TEXT_REQUIRED']],
    ['没有正文，有官方网址', { whole: false, url: URL }, '', []],
    ['没有正文，没有网址', { whole: false }, '', ['PLAN_TEXT_REQUIRED']],
    ['另一个规划的正文', {}, `另一县交通规划\n${TEXT}`, ['STATUTE_TEXT_OTHER']],
    [
      '几处一起指出',
      { title: '', issuer: '', lastYear: null, reason: '' },
      '',
      [
        'STATUTE_TITLE_REQUIRED',
        'STATUTE_ISSUER_REQUIRED',
        'PLAN_PERIOD_REQUIRED',
        'PLAN_TEXT_REQUIRED',
        'STATUTE_REASON_REQUIRED',
      ],
    ],
  ])('%s', (_name, facts, text, codes) => {
    const found = refuseStatute({ ...FACTS, ...facts }, readDraftText(text).tree.clauses, []);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('写了规划期，没有选类别的，不能登记；法规照样要级别和条文', () => {
    const found = refuseStatute({ ...FACTS, planKind: null }, readDraftText(TEXT).tree.clauses, []);
    expect(found.map(({ code }) => code)).toEqual([
      'STATUTE_LEVEL_REQUIRED',
      'PLAN_KIND_REQUIRED',
      'STATUTE_ARTICLES_MISSING',
    ]);
  });

  it('规划自公布起算，没有效力级别；法规照登记的', () => {
    const entered = { level: 'RULE', promulgatedOn: day('2021-04-01'), fromDay: day('2021-06-01') };
    expect(keptEntry({ ...entered, ...PLAN })).toMatchObject({ level: 'OTHER', fromDay: '2021-04-01' });
    expect(keptEntry({ ...entered, ...LAW })).toMatchObject({ level: 'RULE', fromDay: '2021-06-01' });
  });
});

it.each<[string, PlanFacts | undefined, PlanFacts, string[]]>([
  ['第一版', undefined, PLAN, []],
  ['规划的新一版', PLAN, { ...PLAN, planKind: 'SPECIAL' }, []],
  ['法规的新一版', LAW, LAW, []],
  ['法规改登为规划', LAW, PLAN, ['STATUTE_KIND_CHANGED']],
  ['规划改登为法规', PLAN, LAW, ['STATUTE_KIND_CHANGED']],
])('同一种类：%s', (_name, earlier, next, codes) => {
  expect(refuseOtherKind(earlier, next).map(({ code }) => code)).toEqual(codes);
});

it.each<[string, PlanFacts, string, string | null]>([
  ['前一年最后一天', PLAN, '2020-12-31', 'COMING'],
  ['第一年第一天', PLAN, '2021-01-01', 'RUNNING'],
  ['最后一年最后一天', PLAN, '2025-12-31', 'RUNNING'],
  ['期满第二天', PLAN, '2026-01-01', 'OVER'],
  ['法规没有规划期', LAW, '2026-01-01', null],
])('规划期：%s', (_name, plan, today, standing) => {
  expect(planStanding(plan, day(today))).toBe(standing);
});
