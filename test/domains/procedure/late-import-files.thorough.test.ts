import { expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { packedFiles } from '#server/engines/files/unpack-papers.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { archiveOf } from '#test/ground/table/parts.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { faults, importingLate, PAPERS, sheetOf, told } from './late-importing.ts';

const { database, people, send, site } = await importingLate();
const { items } = await buildPublishedCatalogue(database, people, {
  stage: CatalogueStage.PUBLISHED,
  rows: [{ name: '城区停车收费管理办法' }, { name: '河道管理办法' }],
});
const decisions = (no: string) =>
  database.sql<{ started_on: string; title: string }>(
    'select started_on::text, title from decision where no = $1',
    [no],
  );

/** The archive as Windows writes it: names in GBK, and no word of it. */
const asWindows = (bytes: Buffer, plain: string, gbk: readonly number[]): Buffer => {
  const packed = Buffer.from(bytes);
  for (const [signature, flag] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (
      let at = packed.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = packed.indexOf(signature, at + 1, 'latin1')
    )
      packed.writeUInt16LE(packed.readUInt16LE(at + flag) & ~0x800, at + flag);
  for (let at = packed.indexOf(plain); at >= 0; at = packed.indexOf(plain, at + 1)) packed.set(gbk, at);
  return packed;
};

it('目录里还没有启动的事项，第一项补录时按目录启动；类别和单位照目录', async () => {
  const { no = '', name = '' } = items[0] ?? {};
  const rows = [told(name).START ?? {}, told(no).RESEARCH ?? {}];
  const tried = await send(await sheetOf(...rows), { trial: true });
  expect(tried.report.judged).toMatchObject([
    { no, good: true },
    { no, good: true },
  ]);
  expect(await decisions(no)).toEqual([]);
  const { status, report } = await send(await sheetOf(...rows));
  expect([status, report.imported, faults(report)]).toEqual([201, 2, []]);
  expect(await decisions(no)).toEqual([{ started_on: '2026-07-10', title: name }]);
});

it('材料装在一个压缩包里，有文件夹也找得到；打不开的压缩包说明白', async () => {
  const { no = '' } = items[1] ?? {};
  const sheet = await sheetOf(told(no).START ?? {});
  const packed = await archiveOf({ '材料/决策启动.pdf': PAPERS['决策启动.pdf'] ?? PDF, '__MACOSX/._x': PDF });
  const broken = await send(sheet, { papers: { '材料.zip': packed.subarray(0, 200) } });
  expect(faults(broken.report)).toEqual(['0  SHEET_PAPERS_UNREADABLE']);
  const { status, report } = await send(sheet, { papers: { '材料.zip': packed } });
  expect([status, report.imported]).toEqual([201, 1]);
});

it('视窗系统压缩的文件名也读得对', async () => {
  const bytes = asWindows(await archiveOf({ 'AAAA.pdf': PDF }), 'AAAA', [0xc5, 0xfa, 0xb8, 0xb4]);
  expect((await packedFiles(bytes))?.map(({ name }) => name)).toEqual(['批复.pdf']);
});

it('模板可以下载，填一行就能预审；缺列的、空的、不是表格的，说明白', async () => {
  const template = await site.get('/daoru/bulu-moban.xlsx');
  expect(template.status).toBe(200);
  const empty = Buffer.from(await template.arrayBuffer());
  expect(faults((await send(empty, { trial: true })).report)).toEqual(['0  SHEET_EMPTY']);
  expect(faults((await send(Buffer.from('not a sheet'))).report)).toEqual(['0  NOT_XLSX']);
});
