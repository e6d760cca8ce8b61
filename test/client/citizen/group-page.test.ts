/** 一并处理的意见的公开页. */
import { expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { groupPage } from '#client/citizen/consultation/group-page.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { minePage } from '#client/receipts.ts';
import { elder } from './consultations.ts';
import { report } from './documents.ts';
import { bus, TODAY } from './lanxi.ts';
import { answered } from './mine.ts';
import { atOf, plain, show } from './show.tsx';

const serverTime = { now: `${TODAY}T02:00:00.000Z`, today: TODAY };
const opinion = {
  id: 'o1',
  receiptNo: 'YJ2026112000017',
  displayName: '张**',
  channel: 'WEB',
  stance: 'AMEND',
  clauseNo: '二',
  text: '<b>首班车</b>早一些，电话1*********1。',
  suggestedText: null,
  clauseText: null,
  quote: null,
  submittedAt: '2026-11-20T02:00:00.000Z',
  outcome: 'NOT_ADOPTED',
  reason: '现有运力不足。',
  followUps: [],
};
const [row] = report.rows.filter(({ count }) => count === 41);
const group = {
  id: 'g1',
  title: '首班车早一些',
  words: null,
  count: 41,
  people: 45,
  outcomes: ['NOT_ADOPTED'],
  rows: [{ ...row, groupId: 'g1', clauseNos: ['二'] }],
  samples: [{ same: 12, opinion }],
};
const page = (over: object) =>
  show(groupPage, {
    consultation: { ...bus, report: { correctedWords: [] }, opinionGroup: { ...group, ...over } },
  });

it('公布以后：主题、几条几人、处理结果和理由只说一次、怎样说的、一字不差的有几条', () => {
  const html = page({});
  const said = plain(html);
  for (const words of [
    '首班车早一些',
    '41条意见，45人',
    '未采纳',
    '一字不差的共12条。',
    '最多10条',
    '受理编号',
  ])
    expect(said).toContain(words);
  expect(said).not.toContain('现有运力不足。');
  expect(html).toContain('&lt;b&gt;首班车');
  expect(html).toContain(`/fankui/${bus.no}/${bus.round}#lei-${row?.position}`);
});

it('公布以前：不说结果，标题是公开的第一条的话；没有可以公开的，说明为什么', () => {
  const said = plain(page({ title: null, words: '首班车早一些', rows: [], outcomes: [], samples: [] }));
  expect(said).toContain('“首班车早一些”');
  expect(said).toContain('还没有公布。');
  expect(said).toContain('没有可以展示的原文：须本人同意并经审核。');
});

it('没有这一组，没有这一页；地址不是编号的轮次也没有', () => {
  expect(groupPage.meta({ consultation: { ...bus, opinionGroup: null } } as never, atOf({}))).toBeNull();
  expect(groupPage.variables(atOf({ params: { no: '2026-002', round: 'x', group: 'g1' } }))).toBeNull();
});

it('采纳情况的一行、征求意见页、本人的回执，都有它的链接；单独答复的没有', () => {
  const rows = report.rows.map((one) => ({ ...one, groupId: one.count > 3 ? `g${one.count}` : null }));
  const reported = show(reportPage, { serverTime, report: { ...report, rows }, consultation: elder }, {});
  expect(reported.match(/\/zhuti\/g\d+/g)).toHaveLength(5);
  const consulted = show(consultationPage, {
    serverTime,
    consultation: { ...bus, opinionGroups: [{ ...group, id: 'g1' }] },
  });
  expect(plain(consulted)).toContain('一并处理的意见（1组）');
  expect(consulted).toContain(`/zhengji/${bus.no}/${bus.round}/zhuti/g1`);
  expect(show(minePage, { mine: answered, known: true })).toContain('/zhuti/g1');
});
