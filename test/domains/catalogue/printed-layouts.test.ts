import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { partOf, textsOf } from '#test/ground/table/parts.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { housing, health } = people.units;
const { PUBLIC_PARTICIPATION, HEARING, LEGALITY_REVIEW, COLLECTIVE_DISCUSSION } = DecisionStepKind;
await buildPublishedCatalogue(database, people, {
  rows: [
    {
      name: '城乡公交票价调整方案',
      hearing: HearingChoice.YES,
      requiredSteps: [PUBLIC_PARTICIPATION, HEARING, LEGALITY_REVIEW, COLLECTIVE_DISCUSSION],
      legalBasis: ['价格法', '国令713'],
      stagedTimes: ['2026年9月底前征求意见', '2026年12月上会'],
    },
    {
      name: '养老服务设施布局规划',
      coUnitIds: [health.id],
      plannedOn: '2026-09-01',
      requiredSteps: [LEGALITY_REVIEW],
    },
    { name: '已移出的事项', removed: true },
  ],
});
await buildCatalogueVersion(database, people, { year: 2027, rows: [{ name: '明年的事项' }] });
const site = await openSite(database);

const bytesOf = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await site.get(path, headers);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const UNITS = [housing.name, `${housing.name}（牵头）、${health.name}`];
const ORGAN = '岚溪县人民政府';

/** Heads and rows of each layout, as the printed catalogues of counties and townships have them. */
const LAYOUTS: [slug: string, heads: string[], rows: (string | number)[][]][] = [
  [
    'quanxiang',
    ['序号', '决策事项名称', '决策事项程序', '决策中是否需听证', '决策承办单位', '决策时间'],
    [
      [1, '城乡公交票价调整方案', '公众参与、听证、合法性审查、集体讨论', '是', UNITS[0] ?? '', '2026年12月'],
      [2, '养老服务设施布局规划', '合法性审查', '否', UNITS[1] ?? '', '2026年9月'],
    ],
  ],
  [
    'shixian',
    ['序号', '事项名称', '承办单位', '完成时限'],
    [
      [1, '城乡公交票价调整方案', UNITS[0] ?? '', '2026年12月'],
      [2, '养老服务设施布局规划', UNITS[1] ?? '', '2026年9月'],
    ],
  ],
  [
    'jianbiao',
    ['序号', '决策事项名称', '承办单位'],
    [
      [1, '城乡公交票价调整方案', UNITS[0] ?? ''],
      [2, '养老服务设施布局规划', UNITS[1] ?? ''],
    ],
  ],
  [
    'xihua',
    ['序号', '名称', '决策主体', '承办单位', '法律政策依据', '履行程序要求', '细化完成时间', '计划完成时间'],
    [
      [
        1,
        '城乡公交票价调整方案',
        ORGAN,
        UNITS[0] ?? '',
        '价格法；国令713',
        '1.公众参与\n2.听证\n3.合法性审查\n4.集体讨论',
        '2026年9月底前征求意见\n2026年12月上会',
        '2026年12月',
      ],
      [2, '养老服务设施布局规划', ORGAN, UNITS[1] ?? '', '国令713号', '1.合法性审查', '', '2026年9月'],
    ],
  ],
];

describe('目录按四种版式印制，Excel 和 Word 的内容一致', () => {
  it.each(LAYOUTS)('%s：Excel', async (slug, heads, rows) => {
    const sheet = await readSheet(await bytesOf(`/mulu/2026/1/${slug}.xlsx`));
    expect(sheet[0]?.[0]).toMatch(/2026年度重大行政决策事项目录$/);
    expect(sheet[1]?.[0]).toBe('岚府字〔2026〕9号　2026年2月13日公布');
    expect(sheet[2]).toEqual(heads);
    expect(sheet.slice(3, 5)).toEqual(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    expect(sheet.at(-1)?.[0]).toBe('（此件公开发布）');
  });

  it.each(LAYOUTS)('%s：Word', async (slug, heads, rows) => {
    const xml = await partOf(await bytesOf(`/mulu/2026/1/${slug}.docx`), 'word/document.xml');
    const cells = [...heads, ...rows.flat().flatMap((cell) => String(cell).split('\n'))].filter(Boolean);
    const texts = textsOf(xml).filter(Boolean);
    expect(texts.slice(2, 2 + cells.length)).toEqual(cells);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('政务公开标准目录：两行，时限按本县设定', async () => {
    const sheet = await readSheet(await bytesOf('/mulu/2026/1/biaozhun.xlsx'));
    const rows = sheet.filter(([no]) => typeof no === 'number');
    expect(rows.map((row) => [row[1], row[2], row[5], row[6], row[8], row[9], row[10], row[11]])).toEqual([
      ['重大行政决策', '意见征集', '实时公开，期限不少于30日', '决策承办单位', '√', null, '√', null],
      ['重大行政决策', '意见采纳情况', '20个工作日内', '决策承办单位', '√', null, '√', null],
    ]);
    expect(rows[0]?.[7]).toBe('■政府网站\n■两微一端\n■广播电视\n■公开查阅点\n■社区/村公示栏');
  });
});

describe('谁能下载', () => {
  it('文件名是中文，带扩展名；公布的可以缓存', async () => {
    const { headers } = await site.get('/mulu/2026/1/jianbiao.docx');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      '2026年度重大行政决策事项目录（简表）.docx',
    );
    expect(headers.get('cache-control')).toBe('public, max-age=600');
  });

  it('未公布的版本公众得不到，司法局得到的写明尚未公布', async () => {
    expect((await site.get('/mulu/2027/1/jianbiao.xlsx')).status).toBe(404);
    expect((await site.get('/mulu/2027/1/jianbiao.xlsx', await signedIn(database, people.lead))).status).toBe(
      404,
    );
    const staff = await signedIn(database, people.justiceStaff);
    const sheet = await readSheet(await bytesOf('/mulu/2027/1/jianbiao.xlsx', { ...staff }));
    expect(sheet[1]?.[0]).toBe('（拟订稿，尚未公布）');
    const { headers } = await site.get('/mulu/2027/1/jianbiao.xlsx', { ...staff });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it.each(['/mulu/2026/9/jianbiao.xlsx', '/mulu/2026/1/meiyou.xlsx', '/mulu/1999/1/jianbiao.docx'])(
    '%s 没有这张表',
    async (path) => expect((await site.get(path)).status).toBe(404),
  );
});
