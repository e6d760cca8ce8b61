/** 导入专家 (国令713号第二十一条): row by row what is wrong, all or only the good ones, nobody twice, contacts sealed. */
import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { LIBRARY_COLUMNS } from '#server/domains/register/library-sheet.ts';
import { printedHead } from '#server/ground/table/sheet-form.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { type Cell, importingSite, told } from './importing.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const { justiceStaff, clerk, units } = await buildPeople(database);
const second = await buildActor(database, units.justice, [Role.JUSTICE_STAFF]);
const site = await importingSite(database);
const send = (by: typeof clerk | null, bytes: Buffer, goodOnly = false) =>
  site.send(by, bytes, goodOnly, '/daoru/zhuanjia');

const GOOD: Readonly<Record<string, Cell>> = {
  登记的是: '专家',
  工作单位: '市师范学院',
  '职称、职务': '教授',
  专业领域: '教育规划、学位预测',
  专家库: '市级',
  电子邮箱: 'zhuanjia@xuexiao.example',
};
const row = (name: string, change: Record<string, Cell> = {}): Cell[] =>
  LIBRARY_COLUMNS.map(({ head }) => ({ 姓名或者机构名称: name, ...GOOD, ...change })[head] ?? null);
const sheetOf = (...rows: Cell[][]) =>
  write([
    ['专家入库表'],
    LIBRARY_COLUMNS.map(printedHead),
    ...rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'number' ? { value: cell, type: Number } : cell)),
    ),
  ]).toBuffer();
const INSTITUTE = { 登记的是: '专业机构', 工作单位: null, '职称、职务': null, 专家库: '省级专家库' };
const stored = () =>
  database.sql<{ name: string; kind: string; level: string; fields: string[]; confirmed: boolean }>(
    'select name, kind, level, fields, confirmed_by_id is not null as confirmed from library_expert order by name',
  );

beforeEach(async () => {
  await database.sql('truncate library_expert cascade');
});

describe('导入专家入库表', () => {
  it('全部合格的一次导入，另一人核实，联系方式封存', async () => {
    const sheet = await sheetOf(row('沈知行', { 电话: 13_900_000_002 }), row('省水利设计院', INSTITUTE));
    const { status, report } = await send(justiceStaff, sheet);
    expect([status, report]).toEqual([201, { rows: 2, imported: 2, left: [] }]);
    expect(await stored()).toEqual([
      { name: '沈知行', kind: 'PERSON', level: 'CITY', fields: ['教育规划', '学位预测'], confirmed: false },
      expect.objectContaining({ name: '省水利设计院', kind: 'INSTITUTION', level: 'PROVINCE' }),
    ]);
    const kept = await database.sql(`select encode(sealed, 'escape') as text from library_expert_contact`);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/zhuanjia@|13900000002/);
    const query = '{ libraryExperts { viewerCan(actions: [confirm]) { action allowed } } }';
    const able = async (by: typeof clerk) =>
      JSON.stringify((await ask(database, by, { query })).data).match(/"allowed":true/g)?.length ?? 0;
    expect([await able(justiceStaff), await able(second)]).toEqual([0, 2]);
  });

  it.each<[string, Record<string, Cell>, string[]]>([
    ['没有姓名', { 姓名或者机构名称: '' }, ['3 姓名或者机构名称 LIBRARY_EXPERT_NAMELESS']],
    ['没有工作单位', { 工作单位: null }, ['3 工作单位 LIBRARY_EXPERT_EMPLOYER']],
    ['没有职称', { '职称、职务': ' ' }, ['3 职称、职务 LIBRARY_EXPERT_TITLE']],
    ['没有领域', { 专业领域: '、' }, ['3 专业领域 LIBRARY_EXPERT_FIELDS']],
    ['没有写明哪一级', { 专家库: null }, ['3 专家库 SHEET_CELL_UNREADABLE']],
    ['写了两级', { 专家库: '市级、省级' }, ['3 专家库 SHEET_CELL_UNREADABLE']],
    ['不认得的专家库', { 专家库: '村级' }, ['3 专家库 SHEET_CELL_UNREADABLE']],
    ['不认得的种类', { 登记的是: '公司' }, ['3 登记的是 SHEET_CELL_UNREADABLE']],
    ['没有联系方式', { 电子邮箱: null }, ['3 电子邮箱 LIBRARY_EXPERT_UNREACHABLE']],
    ['电话写错', { 电话: '12' }, ['3 电话 CONTACT_MALFORMED']],
    ['写了身份证号码', { 诚信考核: '11010519491231002X' }, ['3 诚信考核 LIBRARY_EXPERT_ID_NUMBER']],
    [
      '一行几处错',
      { 工作单位: '', 专业领域: '', 电子邮箱: 'shen@' },
      [
        '3 工作单位 LIBRARY_EXPERT_EMPLOYER',
        '3 专业领域 LIBRARY_EXPERT_FIELDS',
        '3 电子邮箱 CONTACT_MALFORMED',
      ],
    ],
  ])('%s：指出行、列和改法，谁也没有导入', async (_, change, findings) => {
    const { status, report } = await send(justiceStaff, await sheetOf(row('沈知行', change), row('夏宁')));
    expect([status, told(report)]).toEqual([200, findings]);
    for (const { message, fix } of report.refusal!.findings) {
      expect(message).toMatch(/^第3行“/);
      expect(fix).toBeTruthy();
    }
    expect(await stored()).toEqual([]);
  });

  it('表内、库内重复的都指出；看过以后可以只导入合格的', async () => {
    await send(justiceStaff, await sheetOf(row('沈知行'), row('省水利设计院', INSTITUTE)));
    const sheet = await sheetOf(
      row('沈知行'),
      row('沈知行', { 工作单位: '市财经学院' }),
      row('省水利设计院', INSTITUTE),
      row('夏宁'),
      row('夏宁'),
    );
    const twice = [3, 5, 7].map((at) => `${at} 姓名或者机构名称 LIBRARY_EXPERT_REPEATED`);
    expect(told((await send(second, sheet)).report)).toEqual(twice);
    const { status, report } = await send(second, sheet, true);
    expect([status, report.imported, told(report)]).toEqual([201, 2, twice]);
    expect(await stored()).toHaveLength(4);
  });

  it('两人同时导入同一张表，只导入一次', async () => {
    const sheet = await sheetOf(row('沈知行'), row('夏宁'));
    const both = await Promise.all([send(justiceStaff, sheet), send(second, sheet)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect(await stored()).toHaveLength(2);
  });

  it('空表、别的文件说明原因；别的岗位连文件也不读；模板填好就能导入', async () => {
    expect(told((await send(justiceStaff, await sheetOf())).report)).toEqual(['0  SHEET_EMPTY']);
    const { report } = await send(justiceStaff, Buffer.from('姓名\n甲\n'));
    expect(report.refusal?.findings).toMatchObject([{ code: 'NOT_XLSX', rule: 'R-41' }]);
    expect((await send(clerk, await sheetOf(row('沈知行')))).report.errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const { status, bytes } = await site.download(null, '/daoru/zhuanjia-moban.xlsx');
    expect(status).toBe(200);
    expect((await readSheet(bytes)).flat().join(' ')).toContain('姓名或者机构名称*');
  });
});
