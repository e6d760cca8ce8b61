/** R-100 村民委员会组织法第三十条、第三十二条: a posting, its entries, its correction, and the list of villages. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Finding } from '#server/law/refusal.ts';
import { ENTRY_MAX, entryTotals, fenOf, refuseEntries, yuanOf } from '#server/law/village/village-entries.ts';
import {
  POSTING_MAX,
  refusePosting,
  refusePostingCorrection,
  type WrittenPosting,
} from '#server/law/village/village-posting.ts';
import { POSTING_POSTS, VILLAGE_KEEPERS } from '#server/law/village/village-posts.ts';
import { refuseVillage, VILLAGE_NAME_MAX } from '#server/law/village/village.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const day = (text: string) => text as CalendarDay;
const TODAY = day('2026-10-10');
const village = { financeMonthly: false, since: day('2026-01-01'), endedOn: null };
const entry = { item: '林地租金', income: true, amount: '12,500.50' };
const picture = { id: 'a', alt: '公开栏上的第三季度收支表', caption: '', consent: true };
const posting: WrittenPosting = {
  kind: 'FINANCE',
  period: '2026-Q3',
  text: '第三季度收入林地租金一笔，没有支出，余额存入集体账户。',
  entries: [entry],
  pictures: [picture],
  signedByName: '村主任甲',
  signedOn: day('2026-10-08'),
  supervisorName: '监督员乙',
};
const refuse = (more: Partial<WrittenPosting>, posted = false, who = village) =>
  codes(refusePosting({ ...posting, ...more }, { village: who, posted, today: TODAY }));

describe('村务公开', () => {
  it.each<[string, Partial<WrittenPosting>, string[]]>([
    ['齐全的', {}, []],
    ['看不出是哪一期', { period: '第三季度' }, ['POSTING_PERIOD_WRONG']],
    ['按季度的事项写了月份', { period: '2026-08', signedOn: TODAY }, ['POSTING_PERIOD_WRONG']],
    ['随时公开的事项写了季度', { kind: 'INTERESTS' }, ['POSTING_PERIOD_WRONG']],
    ['随时公开，今天的事', { kind: 'INTERESTS', period: TODAY, signedOn: TODAY, entries: [] }, []],
    [
      '随时公开，明天的事',
      { kind: 'INTERESTS', period: '2026-10-11', signedOn: TODAY },
      ['POSTING_PERIOD_NOT_OVER', 'POSTING_SIGNED_WRONG'],
    ],
    [
      '这一季还没有结束',
      { period: '2026-Q4', signedOn: TODAY },
      ['POSTING_PERIOD_NOT_OVER', 'POSTING_SIGNED_WRONG'],
    ],
    ['起算以前的期间', { period: '2025-Q4' }, ['POSTING_PERIOD_OUTSIDE']],
    ['没有文字，只有照片', { text: '见照片' }, ['POSTING_TEXT_THIN']],
    ['文字太长', { text: posting.text.repeat(300) }, ['POSTING_TEXT_LONG']],
    ['文字里有手机号', { text: `${posting.text}电话13900001111` }, ['PERSONAL_DATA_LEFT']],
    ['财务没有逐笔', { entries: [] }, ['POSTING_ENTRIES_MISSING']],
    ['协助工作不用逐笔', { kind: 'ASSISTANCE', entries: [] }, []],
    ['照片没有文字说明', { pictures: [{ ...picture, alt: '' }] }, ['ALT_REQUIRED']],
    ['照片没有确认可以公开', { pictures: [{ ...picture, consent: false }] }, ['PICTURE_CONSENT_REQUIRED']],
    [
      '照片太多',
      { pictures: Array.from({ length: POSTING_MAX.pictures + 1 }, () => picture) },
      ['POSTING_PICTURES_TOO_MANY'],
    ],
    ['没有签发人', { signedByName: ' ' }, ['POSTING_UNSIGNED']],
    ['没有村务监督机构的人', { supervisorName: '无' }, ['POSTING_UNSUPERVISED']],
    ['自己监督自己', { supervisorName: posting.signedByName }, ['POSTING_SUPERVISES_ITSELF']],
    ['签发在季度结束以前', { signedOn: day('2026-09-29') }, ['POSTING_SIGNED_WRONG']],
    ['季度最后一天签发', { signedOn: day('2026-09-30') }, []],
    ['签发在明天', { signedOn: day('2026-10-11') }, ['POSTING_SIGNED_WRONG']],
  ])('%s', (_, more, expected) => expect(refuse(more)).toEqual(expected));
  it('已经公开过的、撤并以后的、多处不对的一次说完', () => {
    expect(refuse({}, true)).toEqual(['POSTING_ALREADY_MADE']);
    expect(refuse({}, false, { ...village, endedOn: day('2026-05-01') } as never)).toEqual([
      'POSTING_PERIOD_OUTSIDE',
    ]);
    expect(refuse({ text: '', entries: [], signedByName: '', supervisorName: '' })).toHaveLength(4);
  });
});

describe('更正', () => {
  const correct = (more: Partial<WrittenPosting>, reason = '漏记一笔林地租金', corrected = false) =>
    codes(refusePostingCorrection({ ...posting, ...more }, reason, { corrected, today: TODAY }));
  it.each<[string, string[], string[]]>([
    ['写明原因', correct({}), []],
    ['没有原因', correct({}, '改'), ['POSTING_CORRECTION_REASON']],
    ['原因里有手机号', correct({}, '村民13900001111指出漏记'), ['PERSONAL_DATA_LEFT']],
    ['已经更正过', correct({}, undefined, true), ['POSTING_CORRECTED_ALREADY']],
    [
      '内容仍然不齐',
      correct({ text: '', signedOn: day('2026-09-01') }),
      ['POSTING_TEXT_THIN', 'POSTING_SIGNED_WRONG'],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});

describe('收支', () => {
  it.each([
    ['0', 0],
    ['1250.5', 125_050],
    ['1,250', 125_000],
    ['1，234，567.89', 123_456_789],
    [' 3 ', 300],
    ['12,50', null],
    ['1.234', null],
    ['-1', null],
    ['', null],
    ['一百', null],
    ['999999999999', null],
  ])('“%s”元', (amount, fen) => expect(fenOf(amount)).toBe(fen));
  it.each([
    [123_450, '1,234.50'],
    [0, '0.00'],
    [-5, '-0.05'],
    [-123_456, '-1,234.56'],
    [100_000_000, '1,000,000.00'],
  ])('%s分写成%s元', (fen, words) => expect(yuanOf(fen)).toBe(words));
  it('合计收入和支出，读不出的不算', () => {
    const spent = { item: '路灯电费', income: false, amount: '300' };
    expect(entryTotals([entry, spent, { ...spent, amount: '?' }])).toEqual({
      income: 1_250_050,
      spending: 30_000,
    });
  });
  it('逐笔指出', () => {
    const wrong = { item: '', income: true, amount: '多少' };
    expect(refuseEntries([entry, wrong]).map(({ code, fields }) => [code, fields])).toEqual([
      ['POSTING_ENTRY_UNSAID', ['entries.1.item']],
      ['POSTING_ENTRY_AMOUNT', ['entries.1.amount']],
    ]);
    expect(codes(refuseEntries([{ ...entry, item: '付给13900001111' }]))).toEqual(['PERSONAL_DATA_LEFT']);
    expect(codes(refuseEntries(Array.from({ length: ENTRY_MAX.entries + 1 }, () => entry)))).toEqual([
      'POSTING_ENTRIES_TOO_MANY',
    ]);
  });
});

describe('登记村', () => {
  const entered = { name: '上坪村', ...village };
  const facts = { townKind: 'TOWNSHIP', nameTaken: false, before: null, monthsOverdue: 0 } as const;
  const before = { ...entered, financeMonthly: true };
  it.each<[string, string[], string[]]>([
    ['乡镇的村', codes(refuseVillage(entered, facts, TODAY)), []],
    [
      '登记在部门名下',
      codes(refuseVillage(entered, { ...facts, townKind: 'DEPARTMENT' }, TODAY)),
      ['VILLAGE_TOWN_WRONG'],
    ],
    ['没有名称', codes(refuseVillage({ ...entered, name: '。' }, facts, TODAY)), ['VILLAGE_NAME_MISSING']],
    [
      '名称太长',
      codes(refuseVillage({ ...entered, name: '村'.repeat(VILLAGE_NAME_MAX + 1) }, facts, TODAY)),
      ['VILLAGE_NAME_MISSING'],
    ],
    ['同名', codes(refuseVillage(entered, { ...facts, nameTaken: true }, TODAY)), ['VILLAGE_NAME_TAKEN']],
    [
      '起算年份写错',
      codes(refuseVillage({ ...entered, since: day('2016-01-01') }, facts, TODAY)),
      ['VILLAGE_SINCE_FAR'],
    ],
    [
      '移动起算日期',
      codes(refuseVillage({ ...before, since: TODAY }, { ...facts, before }, TODAY)),
      ['VILLAGE_SINCE_FIXED'],
    ],
    [
      '撤并在以后',
      codes(refuseVillage({ ...entered, endedOn: day('2026-10-11') }, facts, TODAY)),
      ['VILLAGE_END_MISTAKEN'],
    ],
    [
      '撤并在起算以前',
      codes(refuseVillage({ ...entered, endedOn: day('2025-12-31') }, facts, TODAY)),
      ['VILLAGE_END_MISTAKEN'],
    ],
    [
      '有逾期的月份，改为按季度',
      codes(refuseVillage(entered, { ...facts, before, monthsOverdue: 2 }, TODAY)),
      ['VILLAGE_MONTHS_OVERDUE'],
    ],
    ['没有逾期的月份，改为按季度', codes(refuseVillage(entered, { ...facts, before }, TODAY)), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
  it('乡镇的经办人、负责人上传；县政府办也维护名录', () => {
    expect(POSTING_POSTS).toEqual(['UNIT_STAFF', 'UNIT_LEAD']);
    expect(VILLAGE_KEEPERS).toEqual(['UNIT_STAFF', 'UNIT_LEAD', 'GOV_OFFICE_STAFF']);
  });
});
