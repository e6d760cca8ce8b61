/** 导入代表: row by row what is wrong, all or only the good ones, nobody twice, and no contact in any table that goes out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { buildRepresentatives } from '#test/kernel/build-representative.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { type Cell, importingSite, row, sheetOf, told } from './importing.ts';
import { questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { govOffice, units } = people;
const second = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '政办丁');
const ask = questions(database);
const { send } = await importingSite(database);
const stored = () =>
  database.sql<{ no: string; name: string; origin: string; state: string; unit: string | null }>(
    'select no, name, origin, state, nominated_by_unit_id as unit from representative order by no',
  );

beforeEach(async () => {
  await database.sql('truncate representative cascade');
});

describe('导入名册', () => {
  it('全部合格的一次导入，等待核实，编号相连，联系方式封存', async () => {
    const { status, report } = await send(
      govOffice,
      await sheetOf(
        row('周映雪', { 类别: '人大代表、妇女代表', 联系方式: 13_900_000_002, 同意公开姓名: '2026.11.5' }),
        [null, ' '],
        row('江秋菊', {
          类别: '群众',
          任期第一日: { value: new Date('2026-12-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
          性别: '女',
        }),
      ),
    );
    expect([status, report]).toEqual([201, { rows: 2, imported: 2, left: [] }]);
    expect(await stored()).toEqual([
      { no: 'D2026-0001', name: '周映雪', origin: 'IMPORTED', state: 'VERIFYING', unit: null },
      { no: 'D2026-0002', name: '江秋菊', origin: 'IMPORTED', state: 'VERIFYING', unit: null },
    ]);
    const { result } = await ask.one(govOffice, { no: 'D2026-0001' });
    expect(result).toMatchObject({
      categories: ['PEOPLES_CONGRESS_DEPUTY', 'WOMEN'],
      termStartsOn: '2026-12-01',
      termEndsOn: '2029-11-30',
      nameConsentOn: '2026-11-05',
      hasContact: true,
    });
    expect((await ask.reveal(govOffice, result!.id)).result).toEqual({
      contactKind: 'PHONE',
      contact: '13900000002',
    });
    expect(JSON.stringify(await database.sql('select to_jsonb(r) from representative r'))).not.toContain(
      '13900000002',
    );
  });

  it('导入的人不能自己核实，另一人可以', async () => {
    await send(govOffice, await sheetOf(row('周映雪')));
    const { result } = await ask.one(govOffice, { no: 'D2026-0001' });
    expect(result).toMatchObject({
      viewerCan: expect.arrayContaining([
        { action: 'verify', allowed: false, findings: [{ code: 'SECOND_PERSON_REQUIRED' }] },
      ]) as unknown,
    });
    expect((await ask.verify(second, result!, '当面查看身份证。')).result).toMatchObject({ state: 'ACTIVE' });
  });

  it('几人以同一方式核实的一并入库；有一人不能入库，谁也不入库', async () => {
    await send(govOffice, await sheetOf(row('周映雪'), row('江秋菊')));
    await ask.enter(second, { name: '何长川' });
    const [one, other, third] = await Promise.all(
      ['1', '2', '3'].map(async (no) => (await ask.one(second, { no: `D2026-000${no}` })).result!),
    );
    const note = '当面查看身份证。';
    const refused = (await ask.verifyAll(second, [one!, other!, third!], note)).result;
    expect(refused?.findings).toMatchObject([
      { code: 'SECOND_PERSON_REQUIRED', message: expect.stringContaining('何长川（D2026-0003）') },
    ]);
    expect((await ask.verifyAll(second, [one!, other!], '看过')).result?.findings).toHaveLength(1);
    expect(new Set((await stored()).map(({ state }) => state))).toEqual(new Set(['VERIFYING']));
    expect((await ask.verifyAll(second, [one!, other!, one!], note)).result).toMatchObject({ count: 2 });
    expect((await stored()).map(({ state }) => state)).toEqual(['ACTIVE', 'ACTIVE', 'VERIFYING']);
    expect((await ask.verifyAll(second, [one!], note)).codes).toEqual(['CONFLICT']);
    expect((await ask.verifyAll(second, [], note)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each<[string, Record<string, Cell>, string[]]>([
    ['没有姓名', { 姓名: '' }, ['3 姓名 REPRESENTATIVE_FACT_REQUIRED']],
    ['姓名过长', { 姓名: '周'.repeat(101) }, ['3 姓名 REPRESENTATIVE_FACT_TOO_LONG']],
    ['没有类别', { 类别: '' }, ['3 类别 CATEGORY_REQUIRED']],
    ['类别不认得', { 类别: '人大代表、村霸' }, ['3 类别 SHEET_CELL_UNREADABLE']],
    ['没有单位', { 单位和职务: null }, ['3 单位和职务 REPRESENTATIVE_FACT_REQUIRED']],
    ['写了身份证号码', { 单位和职务: '护士 11010519491231002X' }, ['3 单位和职务 ID_NUMBER_KEPT']],
    ['没有领域', { 熟悉的领域: ' ' }, ['3 熟悉的领域 REPRESENTATIVE_FACT_REQUIRED']],
    [
      '领域太多',
      { 熟悉的领域: '一、二、三、四、五、六、七、八、九' },
      ['3 熟悉的领域 REPRESENTATIVE_FIELDS_TOO_MANY'],
    ],
    ['没有乡镇', { 乡镇: null }, ['3 乡镇 REPRESENTATIVE_FACT_REQUIRED']],
    ['性别不认得', { 性别: '未知' }, ['3 性别 SHEET_CELL_UNREADABLE']],
    ['日期不存在', { 任期第一日: '2026年2月30日' }, ['3 任期第一日 SHEET_CELL_UNREADABLE']],
    ['任期倒置', { 任期最后一日: '2026-11-30' }, ['3 任期最后一日 REPRESENTATIVE_TERM_BACKWARDS']],
    ['任期过长', { 任期最后一日: '2029-12-01' }, ['3 任期最后一日 REPRESENTATIVE_TERM_TOO_LONG']],
    ['同意日期不认得', { 同意公开姓名: '同意' }, ['3 同意公开姓名 SHEET_CELL_UNREADABLE']],
    ['联系方式不认得', { 联系方式: '微信abc' }, ['3 联系方式 SHEET_CELL_UNREADABLE']],
    [
      '单元格是公式',
      { 单位和职务: { value: '=A1', type: 'Formula' } },
      ['3 单位和职务 SHEET_CELL_UNREADABLE'],
    ],
    [
      '一行几处错',
      { 姓名: '', 类别: '', 联系方式: '1' },
      ['3 姓名 REPRESENTATIVE_FACT_REQUIRED', '3 类别 CATEGORY_REQUIRED', '3 联系方式 SHEET_CELL_UNREADABLE'],
    ],
  ])('%s：指出行、列和改法，什么也没有导入', async (_, change, findings) => {
    const { status, report } = await send(govOffice, await sheetOf(row('周映雪', change)));
    expect([status, told(report)]).toEqual([200, findings]);
    for (const { message, fix } of report.refusal!.findings) {
      expect(message).toMatch(/^第3行“/);
      expect(fix).toBeTruthy();
    }
    expect(await stored()).toEqual([]);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['只有表头', () => sheetOf(), '0  SHEET_EMPTY'],
    [
      '旧版 .xls',
      async () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(900)]),
      '0  OLD_XLS',
    ],
    ['改名的文本', async () => Buffer.from('姓名,类别\n甲,群众\n'), '0  NOT_XLSX'],
  ])('%s的，说明不能读取', async (_, file, finding) => {
    const { status, report } = await send(govOffice, await file());
    expect([status, told(report)]).toEqual([200, [finding]]);
    expect(report.refusal?.findings[0]?.rule).toBe('R-64');
  });

  it('有错的先全部不导入，看过以后可以只导入合格的', async () => {
    const sheet = await sheetOf(row('周映雪'), row('何长川', { 类别: '律师' }), row('江秋菊'));
    expect((await send(govOffice, sheet)).report).toMatchObject({ rows: 3, good: 2 });
    expect(await stored()).toEqual([]);
    const { status, report } = await send(govOffice, sheet, true);
    expect([status, report.imported, told(report)]).toEqual([201, 2, ['4 类别 SHEET_CELL_UNREADABLE']]);
    expect((await stored()).map(({ name }) => name)).toEqual(['周映雪', '江秋菊']);
  });
});

describe('同一人不导入两次', () => {
  const TWICE = 'REPRESENTATIVE_REPEATED';

  it('同名同联系方式、同名同村的，在表内和在库内都指出；只同名的不算', async () => {
    await buildRepresentatives(database, [{ name: '江秋菊', village: '石桥村' }]);
    await send(govOffice, await sheetOf(row('周映雪', { 联系方式: '+86 13900000002' })));
    const { report } = await send(
      govOffice,
      await sheetOf(
        row('江秋菊', { 村: '石桥村' }),
        row('周映雪', { 联系方式: '13900000002' }),
        row('叶青', { 村: '东街' }),
        row('叶青', { 村: '东街' }),
        row('叶青', { 村: '西园' }),
        row('周映雪'),
      ),
    );
    expect(told(report)).toEqual([`3 姓名 ${TWICE}`, `4 姓名 ${TWICE}`, `6 姓名 ${TWICE}`]);
    expect(report.refusal?.findings[2]?.message).toContain('与第5行姓名相同');
  });

  it('已经退出的，可以重新导入', async () => {
    await buildRepresentatives(database, [
      { name: '江秋菊', village: '石桥村', state: RepresentativeState.RETIRED },
    ]);
    expect((await send(govOffice, await sheetOf(row('江秋菊', { 村: '石桥村' })))).status).toBe(201);
  });

  it('两人同时导入同一张表，只导入一次', async () => {
    const sheet = await sheetOf(row('江秋菊', { 村: '石桥村' }), row('周映雪', { 村: '东街' }));
    const both = await Promise.all([send(govOffice, sheet), send(second, sheet)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 201]));
    expect(await stored()).toHaveLength(2);
  });
});
