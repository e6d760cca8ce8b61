import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#server/ground/table/write-docx.ts';
import { archiveOf } from '#test/ground/table/parts.ts';
import { ARGUED, importingRoom, type Report, row, sheetOf, told } from './importing.ts';

const { database, people, collect, site, send, namesIn } = await importingRoom();

describe('不是填好的申报表', () => {
  it.each<[string, () => Promise<Buffer>, string[]]>([
    ['只有表头', () => sheetOf(), ['0  SHEET_EMPTY']],
    [
      '缺列',
      () =>
        write([
          ['事项名称', '类别', '决策时间', '是否听证'],
          ['甲', '重要规划', '2027年9月', '否'],
        ]).toBuffer(),
      ARGUED.map((head) => `0 ${head} SHEET_COLUMN_MISSING`),
    ],
    [
      '旧版 .xls',
      async () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(900)]),
      ['0  OLD_XLS'],
    ],
    ['改名的文本', async () => Buffer.from('事项名称,类别\n甲,规划\n'), ['0  NOT_XLSX']],
    [
      '改名的 Word',
      () => writeDocx({ title: '甲', columns: [{ head: '乙', width: 4 }], rows: [['丙']] }),
      ['0  NOT_XLSX'],
    ],
    [
      '压缩炸弹',
      () =>
        archiveOf({
          'xl/workbook.xml': Buffer.from('<workbook/>'),
          'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 0x20),
        }),
      ['0  XLSX_TOO_LARGE'],
    ],
  ])('%s', async (_, file, findings) => {
    const { collectionId } = await collect();
    const { status, report } = await send(collectionId, await file());
    expect([status, told(report)]).toEqual([200, findings]);
    expect(await namesIn(collectionId)).toEqual([]);
  });

  it('文件过大、没有文件、别的岗位、没有登录、没有这次征集', async () => {
    const { collectionId } = await collect();
    const good = await sheetOf(row('养老规划'));
    const code = ({ report }: { report: Report }) => report.errors?.[0]?.extensions.code;
    expect(code(await send(collectionId, Buffer.alloc(6_000_000)))).toBe('TOO_LARGE');
    expect(code(await send(collectionId, good, { by: people.justiceStaff }))).toBe('FORBIDDEN');
    expect(code(await send(collectionId, good, { by: null }))).toBe('UNAUTHENTICATED');
    expect(code(await send('00000000-0000-7000-8000-000000000000', good))).toBe('NOT_FOUND');
    expect(await namesIn(collectionId)).toEqual([]);
  });

  it('征集结束以后不再导入', async () => {
    const { collectionId } = await collect();
    await database.sql('update catalogue_collection set closed_at = app_now() where id = $1', [collectionId]);
    const { report } = await send(collectionId, await sheetOf(row('养老规划')), { goodOnly: true });
    expect(told(report)).toEqual(['0  COLLECTION_CLOSED']);
  });
});

it('模板下载后照填，就能导入', async () => {
  const answer = await site.get('/mulu/shenbao-moban.xlsx');
  const template = (await readSheet(Buffer.from(await answer.arrayBuffer()))) as (string | null)[][];
  const heads = template[3]?.map(String) ?? [];
  expect(template[2]?.filter(Boolean)).toEqual(['目录事项', '论证（国令713号第十条）']);
  const { collectionId } = await collect();
  const filled = heads.map((head) => {
    if (head.startsWith('类别')) return '重大公共建设项目';
    if (head.startsWith('决策时间')) return '2027年9月';
    if (head.startsWith('是否听证')) return '是';
    return head.includes('*') ? '写明' : null;
  });
  const bytes = await write([...template, filled]).toBuffer();
  expect(await send(collectionId, bytes)).toMatchObject({ status: 201, report: { imported: 1 } });
});
