/** 粘贴表格: 司法局 lists rows copied from a spreadsheet, all of them or none (国令713号第三条, R-06). */
import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import type { PastedTrial } from '#server/domains/catalogue/paste-catalogue-items.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { buildCatalogueVersion, type RowPlan, SETTLED } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { type Report, told } from './importing.ts';
import { lastAction } from './standing.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const site = await openSite(database);
const { justiceStaff, clerk } = people;
const [LEAD, OTHER] = [people.units.housing.name, people.units.justice.name];
const STEPS = '公众参与、合法性审查、集体讨论';
let versionNo = 0;

const edition = async (stage: CatalogueStage, ...rows: RowPlan[]) => {
  versionNo += 1;
  return (await buildCatalogueVersion(database, people, { year: 2027, versionNo, stage, ...SETTLED, rows }))
    .version.id;
};
const send = async (versionId: string, text: string, trial = false, by: Actor | null = justiceStaff) => {
  const data = new FormData();
  data.set('versionId', versionId);
  data.set('trial', String(trial));
  data.set('file', new Blob([text]), '粘贴的表格.txt');
  const answer = await site.post('/daoru/mulu-zhantie', data, by ? await signedIn(database, by) : {});
  return { status: answer.status, report: (await answer.json()) as Report & PastedTrial };
};
const listed = (versionId: string) =>
  database.sql(
    `select no, name, planned_on::text as on, hearing, cardinality(co_unit_ids) as others
     from catalogue_item where catalogue_version_id = $1 order by seq`,
    [versionId],
  );
const line = (...cells: string[]) => cells.join('\t');
const GOOD = line('养老规划', '重要规划', LEAD, OTHER, '三月底前', '√', STEPS);

describe('粘贴表格', () => {
  it('没有表头的按栏目次序读，先核对后全部列入；再来一次是重复的事项', async () => {
    const id = await edition(CatalogueStage.DRAFT);
    const text = `${GOOD}\r\n\r\n${line('公交票价', '其他重大事项', LEAD, '', '２０２７年９月', '否', STEPS, '"甲法\n乙""法"')}\r\n`;
    const trial = await send(id, text, true);
    expect(trial.report).toMatchObject({ rows: 2, good: 2, imported: 0, left: [], ignored: [] });
    expect(trial.report.said[0]).toMatchObject({ 决策时间: '2027年3月', 是否听证: '是', 牵头单位: LEAD });
    expect(trial.report.cells[1]).toContain('甲法\n乙"法');
    expect(await listed(id)).toEqual([]);
    expect(await send(id, text)).toMatchObject({ status: 201, report: { imported: 2 } });
    expect(await listed(id)).toMatchObject([
      { name: '养老规划', on: '2027-03-01', hearing: 'YES', others: 1 },
      { name: '公交票价', on: '2027-09-01', hearing: 'NO', others: 0 },
    ]);
    expect(await lastAction(database)).toMatchObject({ outcome: 'DONE' });
    const again = await send(id, text);
    expect(told(again.report)).toEqual(['2 事项名称 MATTER_LISTED_TWICE', '3 事项名称 MATTER_LISTED_TWICE']);
    expect(await listed(id)).toHaveLength(2);
  });

  it('认得印发目录的表头；本表没有的栏目说出来，不读', async () => {
    const id = await edition(CatalogueStage.DRAFT);
    const heads = line('序号', '决策事项名称', '承办单位', '事项类别', '计划完成时间', '决策中是否需听证');
    const row = line('1', '河道办法', `${LEAD}（牵头）、${OTHER}`, '重大公共政策和措施', '2027-08', '待定');
    const { report } = await send(id, `县2027年度目录\n${heads}\n${row}`, true);
    expect(report).toMatchObject({ good: 1, left: [], ignored: ['序号'] });
    expect(report.said[0]).toMatchObject({ 牵头单位: LEAD, 配合单位: OTHER, 决策时间: '2027年8月' });
  });

  it('有误的逐行逐栏一次指出，一行也不列入', async () => {
    const id = await edition(CatalogueStage.DRAFT, { name: '停车办法' });
    const bad = [
      line('《停车办法》', '重要规划', LEAD, '', '2027年9月', '否'),
      line('甲', '日常工作', '县某局', '', '年底', '也许'),
      line('《养老规划》', '重要规划', LEAD, LEAD, '2026年3月', '否'),
      line('', '', '', '', '', '', '', '', '', '', '', '', '只有背景'),
      line('长'.repeat(201), '重要规划', LEAD, '', '2028年1月', '否'),
      line('乙', '重要规划', LEAD, '', '2028年1月', '否', '', '', '', '', '', '', '', '是'),
    ];
    const { status, report } = await send(id, [GOOD, ...bad].join('\n'));
    expect([status, report.rows, report.good]).toEqual([200, 7, 1]);
    expect(told(report)).toMatchInlineSnapshot(`
      [
        "3 事项名称 MATTER_LISTED_TWICE",
        "4 类别 SHEET_CELL_UNREADABLE",
        "4 牵头单位 SHEET_CELL_UNREADABLE",
        "4 决策时间 SHEET_CELL_UNREADABLE",
        "4 是否听证 SHEET_CELL_UNREADABLE",
        "5 事项名称 SHEET_NAME_REPEATED",
        "5 配合单位 UNIT_REPEATED",
        "5 决策时间 PLANNED_TIME_PAST",
        "6 事项名称 CATALOGUE_ROW_INCOMPLETE",
        "6 类别 NOT_MAJOR_DECISION",
        "6 牵头单位 CATALOGUE_ROW_INCOMPLETE",
        "6 决策时间 CATALOGUE_ROW_INCOMPLETE",
        "6 是否听证 SHEET_CELL_UNREADABLE",
        "7 事项名称 SHEET_CELL_UNREADABLE",
        "8 决策时间 PLANNED_OUTSIDE_YEAR",
        "8 自行决策 UNIT_DECIDES_NOTHING",
      ]
    `);
    expect(await listed(id)).toHaveLength(1);
    const trial = await send(id, [GOOD, ...bad].join('\n'), true);
    expect(told(trial.report)).toEqual(told(report));
    expect(trial.report.said[2]).not.toHaveProperty('决策时间');
  });

  it('不是拟订中的版本、别的岗位、没有登录、没有这一版、空的、太长的', async () => {
    const closed = await edition(CatalogueStage.REVIEWED);
    const told0 = (await send(closed, GOOD)).report.refusal?.findings.map(({ row }) => row);
    expect(told0).toEqual([0]);
    const id = await edition(CatalogueStage.DRAFT);
    const code = async (versionId: string, by: Actor | null) =>
      (await send(versionId, GOOD, false, by)).report.errors?.[0]?.extensions.code;
    expect(await code(id, clerk)).toBe('FORBIDDEN');
    expect(await code(id, null)).toBe('UNAUTHENTICATED');
    expect(await code('00000000-0000-7000-8000-000000000000', justiceStaff)).toBe('NOT_FOUND');
    expect(told((await send(id, ' \n\t')).report)).toEqual(['0  SHEET_EMPTY']);
    expect(told((await send(id, 'x\n'.repeat(600))).report)).toEqual(['0  XLSX_TOO_MANY_ROWS']);
    expect(await listed(id)).toEqual([]);
  });
});
