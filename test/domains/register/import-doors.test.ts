/** 导入、下载名册: who may, and what never goes out. */
import { readSheet } from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { importingSite, row, sheetOf } from './importing.ts';
import { questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const { govOffice, clerk, otherClerk, auditor, media } = await buildPeople(database);
const ask = questions(database);
const { send, download } = await importingSite(database);
const stored = () =>
  database.sql<{ unit: string | null }>('select nominated_by_unit_id as unit from representative');

beforeEach(async () => {
  await database.sql('truncate representative cascade');
});

describe('谁能导入、下载', () => {
  it('单位导入的算本单位推荐，别的单位看不到', async () => {
    expect((await send(clerk, await sheetOf(row('高远帆')))).status).toBe(201);
    expect((await stored())[0]?.unit).toBe(clerk.unitId);
    expect((await ask.list(clerk)).nodes).toHaveLength(1);
    expect((await ask.list(otherClerk)).nodes).toEqual([]);
  });

  it('别的岗位、没有登录的，连文件也不读；文件过大的拒收', async () => {
    const sheet = await sheetOf(row('高远帆'));
    const code = async (by: typeof clerk | null, bytes = sheet) =>
      (await send(by, bytes)).report.errors?.[0]?.extensions.code;
    expect(await code(auditor)).toBe('FORBIDDEN');
    expect(await code(media)).toBe('FORBIDDEN');
    expect(await code(null)).toBe('UNAUTHENTICATED');
    expect(await code(govOffice, Buffer.alloc(6_000_000))).toBe('TOO_LARGE');
    expect(await stored()).toEqual([]);
    expect(
      (await auditTrail(database)).filter(([action]) => action === 'representative.imported').at(-1)?.[1],
    ).toBe('DENIED');
  });

  it('下载的模板填好就能导入；名册照条件下载，没有联系方式', async () => {
    const { status, bytes } = await download(null, '/daoru/daibiao-moban.xlsx');
    expect(status).toBe(200);
    expect((await readSheet(bytes)).flat().join(' ')).toContain('姓名*');
    await send(
      govOffice,
      await sheetOf(row('周映雪', { 联系方式: '13900000002' }), row('江秋菊', { 类别: '群众代表' })),
    );
    const { bytes: list } = await download(govOffice, '/daochu/daibiao.xlsx?category=RESIDENT');
    const text = (await readSheet(list)).flat().join(' ');
    expect(text).toContain('江秋菊');
    expect(text).not.toContain('周映雪');
    const all = (await readSheet((await download(auditor, '/daochu/daibiao.xlsx')).bytes)).flat().join(' ');
    expect(all).toContain('周映雪');
    expect(all).not.toContain('13900000002');
    expect((await download(media, '/daochu/daibiao.xlsx')).status).toBe(403);
    expect((await download(null, '/daochu/daibiao.xlsx')).status).toBe(401);
  });
});
