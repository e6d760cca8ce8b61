/** 法规的登记: what an entry of the library has to say, and when its text is whole (R-15, 国令713号第十二条). */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import {
  refuseSecondEdition,
  refuseStatute,
  refuseStatuteEnding,
  type StatuteFacts,
} from '#server/law/statute/statute-entry.ts';

const day = (text: string) => text as CalendarDay;
const FACTS: StatuteFacts = {
  title: '某县公共停车管理办法',
  level: 'POLICY_DOCUMENT',
  docNo: '某政规〔2025〕3号',
  issuer: '某县人民政府',
  promulgatedOn: day('2025-03-01'),
  fromDay: day('2025-04-01'),
  whole: true,
  planKind: null,
  firstYear: null,
  lastYear: null,
  url: '',
  reason: '停车收费方案引用本办法',
};
const TEXT = '某县公共停车管理办法\n第一条 为了方便停车，制定本办法。\n第二条 停车应当收费的，公布标准。';
const OTHERS = [{ title: '重大行政决策程序暂行条例', docNo: '国令第713号' }];

describe('登记法规', () => {
  it.each<[string, Partial<StatuteFacts>, string, string[]]>([
    ['齐全的', {}, TEXT, []],
    ['没有名称', { title: '' }, TEXT, ['STATUTE_TITLE_REQUIRED']],
    ['名称带书名号', { title: '《某县公共停车管理办法》' }, TEXT, ['STATUTE_TITLE_MARKED']],
    [
      '另一部的名称，加了中华人民共和国',
      { title: '中华人民共和国重大行政决策程序暂行条例', whole: false },
      '',
      ['STATUTE_TITLE_TAKEN'],
    ],
    ['没有文号', { docNo: '无' }, TEXT, ['STATUTE_NUMBER_REQUIRED']],
    ['另一部的文号，写法不同', { docNo: '国务院令第七百一十三号' }, TEXT, ['STATUTE_NUMBER_TAKEN']],
    ['没有级别', { level: 'OTHER' }, TEXT, ['STATUTE_LEVEL_REQUIRED']],
    ['没有制定机关', { issuer: '略' }, TEXT, ['STATUTE_ISSUER_REQUIRED']],
    ['施行早于公布', { fromDay: day('2025-02-28') }, TEXT, ['STATUTE_FORCE_BEFORE_ISSUE']],
    ['公布当日施行', { fromDay: day('2025-03-01') }, TEXT, []],
    ['说是全文，没有条文', {}, '', ['STATUTE_ARTICLES_MISSING']],
    ['没有全文，也没有条文', { whole: false }, '', []],
    ['粘贴的不是条文', { whole: false }, '关于停车的几句话。', ['STATUTE_ARTICLES_MISSING']],
    ['缺一条', {}, `${TEXT}\n第四条 自四月一日起施行。`, ['STATUTE_ARTICLES_GAP']],
    ['只收一部分的，可以缺', { whole: false }, `${TEXT}\n第四条 自四月一日起施行。`, []],
    ['加了之一，不缺', {}, `${TEXT}\n第二条之一 夜间不收费。\n第三条 自四月一日起施行。`, []],
    ['一条两次', {}, `${TEXT}\n第二条 停车应当收费的，公布标准。`, ['STATUTE_ARTICLE_TWICE']],
    ['另一部的正文', {}, TEXT.replace('停车管理', '绿地管理'), ['STATUTE_TEXT_OTHER']],
    ['没有理由', { reason: '。' }, TEXT, ['STATUTE_REASON_REQUIRED']],
    [
      '几处一起指出',
      { title: '', docNo: '', issuer: '', whole: true },
      '',
      [
        'STATUTE_TITLE_REQUIRED',
        'STATUTE_NUMBER_REQUIRED',
        'STATUTE_ISSUER_REQUIRED',
        'STATUTE_ARTICLES_MISSING',
      ],
    ],
  ])('%s', (_name, facts, text, codes) => {
    const found = refuseStatute({ ...FACTS, ...facts }, readDraftText(text).tree.clauses, OTHERS);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('一版等待确认时不能登记下一版', () => {
    expect(refuseSecondEdition(true)).toMatchObject([{ code: 'STATUTE_UNDER_WAY' }]);
    expect(refuseSecondEdition(false)).toEqual([]);
  });
});

describe('登记废止', () => {
  const LAST = { ends: false, fromDay: day('2025-04-01') };
  const WHY = '新办法附则第六十条废止';
  it.each<[string, Parameters<typeof refuseStatuteEnding>, string[]]>([
    ['施行以后废止', [LAST, day('2026-01-01'), WHY], []],
    ['施行当日', [LAST, day('2025-04-01'), WHY], ['STATUTE_ENDS_EARLY']],
    ['已经废止', [{ ...LAST, ends: true }, day('2026-01-01'), WHY], ['STATUTE_ENDED']],
    ['没有确认过的版本', [undefined, day('2026-01-01'), WHY], ['STATUTE_ENDED']],
    ['没有理由', [LAST, day('2026-01-01'), ''], ['STATUTE_REASON_REQUIRED']],
  ])('%s', (_name, asked, codes) => {
    expect(refuseStatuteEnding(...asked).map(({ code }) => code)).toEqual(codes);
  });
});
