/** 村务公开: towns, villages and postings as everybody reads them; overdue is said plainly, a correction stands beside. */
import { expect, it } from 'vitest';
import { villagePage, villagesPage } from '#client/citizen/village/village-pages.ts';
import { plain, show } from './show.tsx';

const serverTime = { today: '2026-11-20' };
const qs = { id: '018f0000-0000-7000-8000-0000000000a1', name: '青石镇人民政府' };
const sl = { id: '018f0000-0000-7000-8000-0000000000a2', name: '松林镇人民政府' };
const due = { kind: 'DECISIONS', period: '2026-Q4', dueOn: '2027-01-15', standing: 'DUE' };
const late = { kind: 'FINANCE', period: '2026-Q3', dueOn: '2026-10-15', standing: 'OVERDUE' };
const stone = { no: '1', name: '石桥村', endedOn: null, town: qs, owed: [due] };
const brook = { no: '5', name: '涧口村', endedOn: null, town: sl, owed: [late, due] };
const posting = {
  id: 'p1',
  kind: 'FINANCE',
  period: '2026-Q3',
  text: '第三季度收支逐笔列在下面。',
  entries: [
    { item: '林地租金', income: true, amount: '12,500.5' },
    { item: '路灯电费', income: false, amount: '300' },
  ],
  pictures: [
    { id: 'f1', url: '/files/f1/a.jpg', width: 40, height: 30, alt: '公开栏上的收支表', caption: '' },
  ],
  signedByName: '石守信',
  signedOn: '2026-10-08',
  supervisorName: '连有据',
  correctsId: null,
  reason: null,
  correctedById: null,
  postedOn: '2026-10-09',
  standing: 'POSTED',
};
const one = (postings: object[] = [posting], owed: object[] = [due], query = {}, visits: object[] = []) =>
  show(
    villagePage,
    { serverTime, village: { ...stone, financeMonthly: false, since: '2025-10-01', owed, postings, visits } },
    { query },
  );

it('首页列乡镇：几个村，几个村逾期、哪几个；没有登记的，说明到哪里问', () => {
  const html = show(villagesPage, { serverTime, villages: [stone, brook] });
  expect(plain(html)).toMatch(/松林镇人民政府\s*1个村逾期\s*涧口村/);
  expect(plain(html)).toContain('没有逾期未公开的');
  expect(html).toContain(`href="/cunwu?zhen=${qs.id}"`);
  expect(plain(html)).toContain('是本县设定的日期');
  expect(html).toContain('href="/cunwu/2026.xlsx"');
  expect(plain(show(villagesPage, { serverTime, villages: [] }))).toContain('还没有登记村');
});

it('一个乡镇的村：逾期的写明哪一期哪一类、应当哪天以前；不逾期的写下一次；没有这个乡镇的没有这一页', () => {
  const visit = { query: { zhen: sl.id } };
  const merged = { ...stone, no: '6', name: '老村', endedOn: '2026-06-30', owed: [] };
  const text = plain(show(villagesPage, { serverTime, villages: [brook, merged] }, visit));
  expect(text).toContain('松林镇人民政府的村务公开');
  expect(text).toContain('2026年第三季度集体财务收支，2026年10月15日前公开，逾期未公开');
  expect(text).toContain('已经撤并');
  expect(() => show(villagesPage, { serverTime, villages: [] }, visit)).toThrow('no such page');
});

it('一期公开：文字、逐笔和合计、照片、签发和审核的人、上传的日期', () => {
  const html = one();
  const text = plain(html);
  for (const said of [
    '2026年第三季度：集体财务收支',
    '按时公开',
    '收入12,500.50元，支出300.00元',
    '逐笔看（2笔）',
    '林地租金收12,500.50',
    '路灯电费支300.00',
    '石守信2026年10月8日签发',
    '连有据审核',
    '2026年10月9日上传',
    '下一次：2026年第四季度',
  ])
    expect(text.replaceAll(/\s/g, '')).toContain(said);
  expect(html).toContain('alt="公开栏上的收支表"');
  expect(html).toContain('href="/cunwu/1?nian=2025"');
});

it('更正和原来的一份都在，互相指到；逾期的写在最上面；没有公开的年份写明', () => {
  const right = { ...posting, id: 'p2', correctsId: 'p1', reason: '漏列一笔补贴', text: '补列一笔。' };
  const html = one([right, { ...posting, correctedById: 'p2', standing: 'LATE' }], [late, due]);
  const text = plain(html);
  expect(text).toContain('更正的原因：漏列一笔补贴');
  expect(text).toContain('这一份有错，已经更正');
  expect(text).toContain('逾期公开');
  expect(html).toContain('href="#gongkai-p1"');
  expect(html).toContain('href="#gongkai-p2"');
  expect(text).toContain('1项逾期未公开');
  expect(plain(one([], [due], { nian: '2025' }))).toContain('2025年的事项还没有公开');
  expect(() => show(villagePage, { serverTime, village: null })).toThrow('no such page');
});

it('走访只有户数、人数和办到哪里，相同的合起来数；乡间夜话不写户数', () => {
  const visit = {
    id: 'v1',
    form: 'HOUSEHOLD',
    visitedOn: '2026-11-18',
    unitName: '县发展和改革委员会',
    households: 6,
    persons: 9,
    outcomes: [
      { opinion: true, state: '正在研究' },
      { opinion: true, state: '正在研究' },
      { opinion: false, state: '待分办' },
    ],
  };
  const evening = { ...visit, id: 'v2', form: 'EVENING', households: 0, outcomes: [] };
  const text = plain(one([], [due], {}, [visit, evening])).replaceAll(/\s/g, '');
  expect(text).toContain(
    '2026年11月18日，县发展和改革委员会入户走访，走了6户，见到9人；意见2条，正在研究；需求1条，待分办',
  );
  expect(text).toContain('县发展和改革委员会乡间夜话，见到9人');
  expect(plain(one())).not.toContain('乡间夜话');
});
