/** 公众参与行政决策事项清单: the promise, and beside it how often it was kept. */
import { expect, it } from 'vitest';
import { matterListPage } from '#client/citizen/matterlist/matter-list-page.ts';
import { plain, show } from './show.tsx';

const kept = (way: string, promised: boolean, times: number | null) => ({ way, promised, times });
const PRICES = {
  id: 'm1',
  name: '水、气、公交等价格',
  scope: '消费者、经营者',
  unit: { name: '县发展和改革委员会' },
  unitWords: '',
  basis: '国令713号第十四条',
  period: '',
  nextHeldAt: '2026-11-28T06:00:00.000Z',
  kept: [
    kept('HEARING', true, 2),
    kept('QUESTIONNAIRE', true, 0),
    kept('CALL', true, null),
    kept('FORUM', false, 1),
  ],
  decisions: [
    { no: '2026-002', title: '公交票价调整方案', begun: true },
    { no: '2026-008', title: '民生实事项目', begun: false },
  ],
};
const PLANS = { ...PRICES, id: 'm2', name: '重要规划', unit: null, unitWords: '编制单位', decisions: [] };
const LIST = {
  year: 2026,
  versionNo: 1,
  title: '岚溪县人民政府2026年度公众参与行政决策事项清单',
  changeNote: '',
  publishedAt: '2026-02-13T06:00:00.000Z',
  publishedOn: '2026-02-13',
  editions: [{ versionNo: 1, changeNote: '', publishedOn: '2026-02-13' }],
  matters: [PRICES, PLANS],
};
const data = (change: object = {}, years = [2026]) => ({
  participationListYears: years,
  participationList: { ...LIST, ...change },
});

it('每种方式旁边写明开展了几次；没有承诺也开展了的、没有记录的，如实写', () => {
  const html = show(matterListPage, data());
  const text = plain(html);
  expect(text).toContain('听证会，已开展2次');
  expect(text).toContain('问卷调查，尚未开展');
  expect(text).toContain('建议征集，平台没有记录');
  expect(text).toContain('座谈会，没有承诺，也开展了1次');
  expect(text).toContain('民生实事项目（尚未启动）');
  expect(html).toContain('href="/juece/2026-002"');
  expect(html).toContain('href="/canyu-qingdan/2026.xlsx"');
  expect(text).not.toContain('历次公布');
});

it('没有归入决策的，只写承诺；责任单位用文字写的照写', () => {
  const text = plain(show(matterListPage, data({ matters: [PLANS] })));
  expect(text).toContain('编制单位还没有对应的决策');
  expect(text).not.toContain('已开展');
});

it('调整过的，历次公布的版本都看得到，写明调整了什么；别的年度在旁边', () => {
  const editions = [
    { versionNo: 2, changeNote: '新增招生片区', publishedOn: '2026-09-18' },
    ...LIST.editions,
  ];
  const html = show(matterListPage, data({ versionNo: 2, editions }, [2026, 2025]));
  expect(plain(html)).toContain('第2版，2026年9月18日：新增招生片区');
  expect(html).toContain('href="/canyu-qingdan?nian=2026&amp;ban=1"');
  expect(html).toContain('href="/canyu-qingdan?nian=2025"');
});

it('还没有公布的，说明到哪里看；没有这一年的，没有这一页', () => {
  const none = { participationListYears: [], participationList: null };
  expect(plain(show(matterListPage, none))).toContain('清单还没有公布');
  expect(() => show(matterListPage, none, { query: { nian: '2020' } })).toThrow('no such page');
});

it('下一次活动举行完，这一页就是新的', () => {
  expect(matterListPage.until?.(data() as never)).toContain(PRICES.nextHeldAt);
  expect(matterListPage.scopes?.(data() as never)).toContain('decision:2026-002');
});
