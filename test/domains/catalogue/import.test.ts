import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { collecting, submissionInput } from './collecting.ts';
import { type Cell, importingRoom, row, sheetOf, told } from './importing.ts';
import { resultOf } from './questions.ts';
import { lastAction } from './standing.ts';

const { database, people, collect, send, namesIn } = await importingRoom();

describe('导入申报事项', () => {
  it('全部合格的一次导入，成为本单位拟报的事项，日期和字的写法都认得', async () => {
    const { collectionId } = await collect();
    const day = { value: new Date('2027-09-15T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' };
    const { status, report } = await send(
      collectionId,
      await sheetOf(
        row('养老规划', { 类别: '重要自然资源、文化资源、重要规划', 配合单位: '县卫生健康委员会、县司法局' }),
        row('公交票价', { 决策时间: day, 是否听证: '待定' }),
        [null, ' '],
        row('河道办法', { 决策时间: '2027年第三季度' }),
      ),
    );
    expect([status, report]).toEqual([201, { rows: 3, imported: 3, left: [] }]);
    const rows = await database.sql(
      `select name, categories, planned_on::text as on, planned_precision as precision, hearing, state, unit_id,
        cardinality(co_unit_ids) as others, required_steps as steps, problem
       from catalogue_submission where collection_id = $1 order by id`,
      [collectionId],
    );
    expect(rows).toMatchObject([
      { name: '养老规划', categories: ['PLAN', 'RESOURCE'], on: '2027-09-01', precision: 'MONTH', others: 2 },
      { name: '公交票价', on: '2027-09-15', precision: 'DAY', hearing: 'TBD' },
      { name: '河道办法', on: '2027-07-01', precision: 'QUARTER', state: 'PREPARED' },
    ]);
    expect(rows[0]).toMatchObject({
      unit_id: people.units.housing.id,
      problem: '写明拟解决的主要问题',
      steps: ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'],
    });
    expect(await lastAction(database)).toMatchObject({ outcome: 'DONE', detail: '导入3项' });
  });

  it('自行决策的单位，是、否、不填都认得；不自行决策的单位不能填是', async () => {
    const { collectionId } = await collect();
    const sheet = await sheetOf(
      row('集贸市场搬迁', { 自行决策: '是' }),
      row('公交票价', { 自行决策: '否' }),
      row('河道办法'),
    );
    expect(told((await send(collectionId, sheet)).report)).toEqual(['3 自行决策 UNIT_DECIDES_NOTHING']);
    const unit = [people.units.housing.id];
    await database.sql('update unit set decides_itself = true where id = $1', unit);
    expect((await send(collectionId, sheet)).report).toMatchObject({ imported: 3 });
    await database.sql('update unit set decides_itself = false where id = $1', unit);
    expect(
      await database.sql('select name from catalogue_submission where collection_id = $1 and own_decision', [
        collectionId,
      ]),
    ).toEqual([{ name: '集贸市场搬迁' }]);
  });

  it.each<[string, Record<string, Cell>, string[]]>([
    ['自行决策看不懂', { 自行决策: '镇里定' }, ['4 自行决策 SHEET_CELL_UNREADABLE']],
    ['类别不是五类', { 类别: '日常工作' }, ['4 类别 SHEET_CELL_UNREADABLE']],
    [
      '没有类别',
      { 类别: ' ', 是否听证: '也许' },
      ['4 类别 NOT_MAJOR_DECISION', '4 是否听证 SHEET_CELL_UNREADABLE'],
    ],
    ['决策时间看不懂', { 决策时间: '年底' }, ['4 决策时间 SHEET_CELL_UNREADABLE']],
    ['没有这个单位', { 配合单位: '县财办' }, ['4 配合单位 SHEET_CELL_UNREADABLE']],
    [
      '单元格是公式',
      { 决策时间: { value: '=TODAY()', type: 'Formula' } },
      ['4 决策时间 SHEET_CELL_UNREADABLE'],
    ],
    ['第十条 没有论证', { 必要性: ' ' }, ['4 必要性 PROPOSAL_INCOMPLETE']],
    ['事项名称过长', { 事项名称: '长'.repeat(201) }, ['4 事项名称 SHEET_CELL_UNREADABLE']],
    ['与上一行重复', { 事项名称: '养老规划' }, ['4 事项名称 SHEET_NAME_REPEATED']],
    [
      '几处有误，逐处指出',
      { 类别: '规', 决策时间: '9月', 可行性: ' ' },
      ['4 类别 SHEET_CELL_UNREADABLE', '4 决策时间 SHEET_CELL_UNREADABLE', '4 可行性 PROPOSAL_INCOMPLETE'],
    ],
  ])('%s：指出行、列、怎样改；一行也不导入', async (_, change, findings) => {
    const { collectionId } = await collect();
    const bytes = await sheetOf(row('养老规划'), row('公交票价', change));
    const { status, report } = await send(collectionId, bytes);
    expect(status).toBe(200);
    expect(told(report)).toEqual(findings);
    expect(report).toMatchObject({ rows: 2, good: 1 });
    for (const { message, fix } of report.refusal?.findings ?? []) {
      expect(message).toMatch(/^第4行“/);
      expect(fix).toBeTruthy();
    }
    expect(await namesIn(collectionId)).toEqual([]);
    expect(await lastAction(database)).toMatchObject({ outcome: 'REFUSED' });
    const again = await send(collectionId, bytes, { goodOnly: true });
    expect([again.status, again.report.imported, told(again.report)]).toEqual([201, 1, findings]);
    expect(await namesIn(collectionId)).toEqual(['养老规划']);
  });

  it('已经填写过的同名事项不再导入', async () => {
    const { collectionId } = await collect();
    const input = submissionInput({}, { name: '养老规划' });
    resultOf(await ask(database, people.clerk, collecting.save({ collectionId, input })));
    const { report } = await send(collectionId, await sheetOf(row('养老规划')), { goodOnly: true });
    expect(told(report)).toEqual(['3 事项名称 SHEET_NAME_REPEATED']);
  });

  it('5000行一次导入', async () => {
    const { collectionId } = await collect();
    const rows = Array.from({ length: 5000 }, (_, index) => row(`第${index}项规划`));
    const { status, report } = await send(collectionId, await sheetOf(...rows));
    expect([status, report.imported]).toEqual([201, 5000]);
    expect(await namesIn(collectionId)).toHaveLength(5000);
    const more = await send(collectionId, await sheetOf(...rows, ...rows.slice(0, 100)));
    expect(told(more.report)).toEqual(['0  XLSX_TOO_MANY_ROWS']);
  });
});
