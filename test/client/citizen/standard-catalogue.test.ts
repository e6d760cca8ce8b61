/** 政务公开标准目录: browsed by field and unit, and from each row to what it covers. */
import { expect, it } from 'vitest';
import { standardCataloguePage } from '#client/citizen/openness/standard-catalogue-page.ts';
import { FIELD_WORDS } from '#client/citizen/openness/disclosure-fields.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { busItem, matterOf } from './listed.ts';
import { plain, show } from './show.tsx';

const SCHOOL = {
  id: 'r1',
  field: 'COMPULSORY_SCHOOLING',
  matter: '招生管理',
  item: '招生片区',
  content: '片区范围、招生计划',
  basis: '《中华人民共和国义务教育法》',
  rhythm: 'ON_FORMATION',
  workingDays: 20,
  unit: { id: 'edu', name: '县教育体育局' },
  channels: ['WEBSITE', 'NOTICE_BOARD'],
  audience: '',
  onRequest: false,
  levels: ['COUNTY', 'TOWN'],
  checkedOn: '2026-11-18',
  deadNos: [] as string[],
  addresses: ['https://jiaoyu.lanxi.example/pianqu.html'],
  decisions: [{ no: '2026-003', title: '义务教育招生片区调整', begun: true }],
};
const AID = {
  ...SCHOOL,
  id: 'r2',
  field: 'SOCIAL_ASSISTANCE',
  matter: '最低生活保障',
  item: '',
  rhythm: 'MONTHLY',
  workingDays: null,
  unit: { id: 'civil', name: '县民政局' },
  audience: '申请人',
  onRequest: true,
  levels: ['TOWN'],
  checkedOn: null,
  addresses: [],
  decisions: [],
};
const CATALOGUE = {
  versionNo: 2,
  title: '岚溪县人民政府政务公开标准目录',
  changeNote: '增加一行',
  publishedAt: '2026-10-21T02:00:00.000Z',
  publishedOn: '2026-10-21',
  editions: [
    { versionNo: 2, changeNote: '增加一行', publishedOn: '2026-10-21' },
    { versionNo: 1, changeNote: '', publishedOn: '2026-10-09' },
  ],
  rows: [SCHOOL, AID],
  before: null as object | null,
};
const data = { disclosureCatalogue: CATALOGUE };

it('先看有哪些领域、各几项，再看一个领域的各行；下载和历次公布在下面', () => {
  const html = show(standardCataloguePage, data);
  expect(plain(html)).toContain('义务教育　1项');
  expect(plain(html)).not.toContain('片区范围');
  expect(html).toContain('href="/biaozhun-mulu?lingyu=yiwu-jiaoyu"');
  expect(html).toContain('href="/biaozhun-mulu/2.xlsx"');
  expect(html).toContain('href="/biaozhun-mulu?ban=1"');
  expect(html).toContain('<option value="civil">县民政局</option>');
});

it('看旧版的，各领域、各单位还在旧版', () => {
  const html = show(standardCataloguePage, data, { query: { ban: '1' } });
  expect(html).toContain('href="/biaozhun-mulu?lingyu=yiwu-jiaoyu&amp;ban=1"');
  expect(html).toContain('<input type="hidden" name="ban" value="1"/>');
});

it('一个领域的各行：栏目齐全，从一行打开决策和其他网站的文件', () => {
  const html = show(standardCataloguePage, data, { query: { lingyu: 'yiwu-jiaoyu' } });
  const text = plain(html);
  for (const said of [
    '招生管理：招生片区',
    '信息形成或者变更之日起20个工作日内',
    '政府网站、社区/村公示栏',
    '全社会；主动；县级、乡级',
    '县教育体育局（2026年11月18日核对）',
  ])
    expect(text).toContain(said);
  expect(html).toContain('href="/juece/2026-003"');
  expect(html).toContain('href="https://jiaoyu.lanxi.example/pianqu.html"');
  expect(text).not.toContain('最低生活保障');
});

it('关联的事项已经撤出目录的，写明，不再链接', () => {
  const rows = [{ ...SCHOOL, deadNos: ['2026-003'] }];
  const html = show(
    standardCataloguePage,
    { disclosureCatalogue: { ...CATALOGUE, rows } },
    { query: { lingyu: 'yiwu-jiaoyu' } },
  );
  expect(plain(html)).toContain('义务教育招生片区调整（已经撤出目录）');
  expect(html).not.toContain('href="/juece/2026-003"');
});

it('一个单位的各行；只向特定群体、依申请公开的，写明', () => {
  const text = plain(show(standardCataloguePage, data, { query: { danwei: 'civil' } }));
  expect(text).toContain('申请人；依申请；乡级');
  expect(text).toContain('在公开渠道查看');
  expect(text).not.toContain('招生管理');
});

it('没有的领域、还没有公布的，说明到哪里看；没有这一版的，没有这一页', () => {
  expect(plain(show(standardCataloguePage, data, { query: { lingyu: 'huji' } }))).toContain(
    '这里没有公开事项',
  );
  const none = { disclosureCatalogue: null };
  expect(plain(show(standardCataloguePage, none))).toContain('标准目录还没有公布');
  expect(() => show(standardCataloguePage, none, { query: { ban: '9' } })).toThrow('no such page');
});

it('决策变动、核对以后，这一页就是新的；各领域的地址不同', () => {
  expect(standardCataloguePage.scopes?.(data as never)).toEqual([
    'disclosure',
    'catalogue',
    'decision:2026-003',
  ]);
  expect(new Set(Object.values(FIELD_WORDS)).size).toBe(27);
});

it('联动展示：决策这一页指向标准目录里关联它的各行；没有关联的，说没有', () => {
  expect(show(decisionPage, matterOf(busItem))).toMatch(/href="\/biaozhun-mulu\?juece=\d{4}-\d+"/);
  const found = plain(show(standardCataloguePage, data, { query: { juece: '2026-003' } }));
  expect(found).toContain('招生片区');
  expect(found).not.toContain('申请人；依申请；乡级');
  expect(plain(show(standardCataloguePage, data, { query: { juece: '2026-999' } }))).toContain(
    '这里没有公开事项',
  );
});

it('与前一版相比：新增、删去、调整的各项，写明哪一栏由什么改为什么', () => {
  const before = {
    versionNo: 1,
    rows: [
      { ...SCHOOL, content: '片区范围', workingDays: 10, item: ' 招生片区' },
      { ...AID, field: 'HOUSING', matter: '住房保障', content: '轮候名单' },
    ],
  };
  const html = plain(show(standardCataloguePage, { disclosureCatalogue: { ...CATALOGUE, before } }));
  const part = html.slice(html.indexOf('这一版的调整'), html.indexOf('历次公布'));
  expect(part).toContain('与第1版相比，调整了3项');
  expect(part).toContain('公开内容（要素） 原为片区范围 改为片区范围、招生计划');
  expect(part).toContain(
    '公开时限 原为信息形成或者变更之日起10个工作日内 改为信息形成或者变更之日起20个工作日内',
  );
  expect(part).toMatch(/最低生活保障新增\s+片区范围/);
  expect(part).toMatch(/删去 原为轮候名单/);
  expect(part).not.toContain('公开主体');
  expect(show(standardCataloguePage, data)).not.toContain('id="tiaozheng"');
});
