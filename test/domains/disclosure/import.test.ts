/** 导入标准目录: a sheet in the national form comes in whole, or it is said by row and column why not. */
import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { type Cell, importingSite, told } from '#test/domains/register/importing.ts';
import { openDisclosure, type Told } from './room.ts';

const { database, people, row, preparing, published, save } = await openDisclosure();
const { govOffice, clerk, justiceStaff } = people;
const { no } = await buildConsultation(database, people);
const { send, download } = await importingSite(database);
const DOOR = '/daoru/biaozhun-mulu';

const HEADS = {
  一级事项: '招生管理',
  二级事项: '招生片区',
  '公开内容（要素）': '片区范围、招生计划',
  公开依据: '《中华人民共和国义务教育法》',
  公开时限: '自信息形成之日起20个工作日内',
  公开主体: clerk.unitName,
  公开渠道和载体: '■政府网站 □政府公报\n□两微一端 ■社区/企事业单位/村公示栏（电子屏）',
  全社会: '√',
  特定群体: null as Cell,
  主动: '√',
  依申请: null as Cell,
  县级: '√',
  乡级: null as Cell,
};
type Heads = Record<string, Cell>;
const OWN = { 责任人: clerk.name, 关联的决策: no, 网址: 'https://example.org/a' };

/** A sheet as a unit fills it in: the heads over two rows, `upper` those that stand in the first of them. */
const sheetOf = (heads: readonly string[], ...rows: Heads[]) =>
  write([
    ['义务教育领域基层政务公开标准目录'],
    heads.map((head) => (['一级事项', '二级事项'].includes(head) ? '公开事项' : head)),
    heads.map((head) => (['一级事项', '二级事项'].includes(head) ? head : null)),
    ...rows.map((cells) => heads.map((head) => ({ ...HEADS, ...cells })[head] ?? null)),
  ]).toBuffer();
const NATIONAL = Object.keys(HEADS);

describe('导入', () => {
  it('有误的逐行逐栏指出，什么也不导入', async () => {
    const heads = ['领域', ...NATIONAL, ...Object.keys(OWN)];
    const file = await sheetOf(
      heads,
      { 领域: '义务教育' },
      { 领域: '教育', 二级事项: '甲', 公开时限: '视情况', 公开主体: '县某局', 县级: null },
      { 领域: '医疗卫生', 二级事项: '乙', '公开内容（要素）': null, 特定群体: '√', 公开渠道和载体: '政府网' },
      { 领域: '义务教育' },
      {
        领域: '救灾',
        公开时限: '30个工作日内',
        公开依据: '通知',
        责任人: '查无此人',
        关联的决策: '2026-404',
      },
    );
    const { status, report } = await send(govOffice, file, false, DOOR);
    expect(status).toBe(200);
    expect(told(report)).toEqual([
      '5 公开时限 SHEET_CELL_UNREADABLE',
      '5 公开主体 SHEET_CELL_UNREADABLE',
      '5 县级 DISCLOSED_LEVEL_REQUIRED',
      '6 公开内容 DISCLOSED_CONTENT_REQUIRED',
      '6 特定群体 SHEET_CELL_UNREADABLE',
      '7 一级事项 SHEET_NAME_REPEATED',
      '8 公开时限 DISCLOSED_TOO_LATE',
      '8 责任人 SHEET_CELL_UNREADABLE',
      '8 关联的决策 DISCLOSED_DECISION_UNKNOWN',
    ]);
    expect(await preparing(govOffice)).toBeNull();
  });

  it('全国统一栏目的一个领域的表，没有领域一栏的，按标题认领域；读成各栏的意思', async () => {
    const file = await sheetOf([...NATIONAL, ...Object.keys(OWN)], OWN, {
      二级事项: '民办学校',
      公开时限: '按年度公开',
      全社会: null,
      特定群体: '学生家长',
      主动: null,
      依申请: '√',
      乡级: '√',
    });
    expect((await send(govOffice, file, false, DOOR)).report).toMatchObject({ rows: 2, imported: 2 });
    const draft = (await preparing(govOffice)) as Told;
    expect(draft).toMatchObject({ versionNo: 1, review: 'DRAFT' });
    expect(draft.rows).toMatchObject([
      {
        field: 'COMPULSORY_SCHOOLING',
        rhythm: 'ON_FORMATION',
        workingDays: 20,
        channels: ['WEBSITE', 'NOTICE_BOARD'],
        audience: '',
        onRequest: false,
        levels: ['COUNTY'],
        ownerId: clerk.id,
        decisions: [{ no }],
        addresses: ['https://example.org/a'],
      },
      { rhythm: 'YEARLY', audience: '学生家长', onRequest: true, levels: ['COUNTY', 'TOWN'], ownerId: null },
    ]);
  });

  it('公布的目录下载以后可以原样导入：另起一版，同一事项替换，责任人和关联的决策照旧', async () => {
    const open = (await preparing(govOffice)) as Told;
    await published(
      {
        rows: [
          { ...row, decisionNos: [no] },
          { ...row, item: '转学' },
        ],
      },
      open.version,
    );
    const { bytes } = await download(null, '/biaozhun-mulu/1.xlsx');
    expect((await send(govOffice, bytes, false, DOOR)).report).toMatchObject({ rows: 2, imported: 2 });
    const draft = (await preparing(govOffice)) as Told;
    expect(draft).toMatchObject({ versionNo: 2, changeNote: '按导入的表格更新2行' });
    expect(draft.rows).toMatchObject([
      { item: row.item, content: row.content, basis: row.basis, ownerId: clerk.id, decisions: [{ no }] },
      { item: '转学', channels: row.channels, levels: row.levels, ownerId: clerk.id },
    ]);
    const one = await sheetOf(
      NATIONAL,
      { 二级事项: '转学', '公开内容（要素）': '转学条件' },
      { 二级事项: '资助' },
    );
    expect((await send(govOffice, one, false, DOOR)).report).toMatchObject({ imported: 2 });
    const rows = ((await preparing(govOffice)) as Told).rows.map(({ item, ownerId }) => [item, ownerId]);
    expect(rows).toEqual([
      [row.item, clerk.id],
      ['转学', clerk.id],
      ['资助', null],
    ]);
  });
});

it('只有县政府办导入；缺少栏目、空表的，说明；模板人人可以下载，栏目齐全', async () => {
  const file = await sheetOf(NATIONAL, {});
  for (const actor of [clerk, justiceStaff])
    expect((await send(actor, file, false, DOOR)).report.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const short = await sheetOf(
    NATIONAL.filter((head) => head !== '公开主体'),
    {},
  );
  expect(told((await send(govOffice, short, false, DOOR)).report)).toEqual([
    '0 公开主体 SHEET_COLUMN_MISSING',
  ]);
  const { bytes } = await download(null, '/daoru/biaozhun-moban.xlsx');
  expect(told((await send(govOffice, bytes, false, DOOR)).report)).toEqual(['0  SHEET_EMPTY']);
  expect((await readSheet(bytes)).flat()).toEqual(
    expect.arrayContaining(['领域', '一级事项', '乡级', '网址']),
  );
  expect((await save(govOffice, 0)).codes).toEqual(['CONFLICT']);
});
