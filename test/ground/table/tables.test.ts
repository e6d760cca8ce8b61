import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { FORMULA, readXlsx } from '#server/ground/table/read-xlsx.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { writeDocx } from '#server/ground/table/write-docx.ts';
import { writeXlsx } from '#server/ground/table/write-xlsx.ts';
import { archiveOf, partOf, textsOf } from './parts.ts';

const PLAN: TablePlan = {
  title: '岚溪县2026年度事项表',
  under: '岚府字〔2026〕9号',
  columns: [
    { head: '序号', width: 4 },
    { head: '一级', group: '公开事项', width: 8 },
    { head: '二级', group: '公开事项', width: 8, align: 'left' },
  ],
  rows: [
    [1, '公交<票价>&方案', '=SUM(A1:A9)'],
    [2, '养老规划', '第一行\n第二行'],
  ],
  notes: ['此件公开发布'],
};

describe('写出 Excel', () => {
  it('读回来数是数、字是字，等号开头的也只是字', async () => {
    expect(await readSheet(await writeXlsx(PLAN))).toEqual([
      ['岚溪县2026年度事项表', null, null],
      ['岚府字〔2026〕9号', null, null],
      ['序号', '公开事项', null],
      [null, '一级', '二级'],
      [1, '公交<票价>&方案', '=SUM(A1:A9)'],
      [2, '养老规划', '第一行\n第二行'],
      ['此件公开发布', null, null],
    ]);
  });

  it('两行表头合并单元格，打印时每页重复', async () => {
    const bytes = await writeXlsx(PLAN);
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    for (const range of ['A1:C1', 'A3:A4', 'B3:C3']) expect(sheet).toContain(`<mergeCell ref="${range}"/>`);
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain(
      '_xlnm.Print_Titles" localSheetId="0">\'表\'!$3:$4<',
    );
    expect((await partOf(bytes, 'xl/workbook.xml')).match(/<definedNames/g)).toHaveLength(1);
    expect(sheet).not.toContain('<f>');
  });
});

describe('写出 Word', () => {
  it('文字逐格相同，表头每页重复，行不拆开，有页码', async () => {
    const bytes = await writeDocx(PLAN);
    const xml = await partOf(bytes, 'word/document.xml');
    expect(textsOf(xml).join('|')).toBe(
      '岚溪县2026年度事项表|岚府字〔2026〕9号|序号|公开事项|一级|二级|1|公交<票价>&方案|=SUM(A1:A9)|2|养老规划|第一行|第二行|此件公开发布',
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(await partOf(bytes, 'word/footer1.xml')).toContain('PAGE');
  });

  it('标题用方正小标宋，正文用仿宋，没有装的用通用字体', async () => {
    const bytes = await writeDocx(PLAN);
    expect(await partOf(bytes, 'word/document.xml')).toContain('w:eastAsia="方正小标宋简体"');
    expect(await partOf(bytes, 'word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(await partOf(bytes, 'word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong',
    );
  });

  it('列少的竖排，列宽的横排', async () => {
    const wide = { ...PLAN, columns: PLAN.columns.map((column) => ({ ...column, width: 20 })) };
    expect(await partOf(await writeDocx(PLAN), 'word/document.xml')).not.toContain('w:orient="landscape"');
    const xml = await partOf(await writeDocx(wide), 'word/document.xml');
    expect(xml).toContain('w:orient="landscape"');
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const written = 16_838 - 1588 - 1474;
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(written - 10);
  });
});

describe('读取 Excel', () => {
  const read = (file: Buffer, most = 100) => readXlsx(file, most);

  it('字、数、日期照原样读，公式不当作值', async () => {
    const day = new Date('2026-09-15T00:00:00Z');
    const file = await write([
      ['事项', '时间'],
      [{ value: '票价' }, { value: day, type: Date, format: 'yyyy-mm-dd' }],
      [{ value: '=1+1', type: 'Formula' }, 12],
    ]).toBuffer();
    expect(await read(file)).toEqual({
      rows: [
        ['事项', '时间'],
        ['票价', day],
        [FORMULA, 12],
      ],
    });
  });

  it.each<[string, Buffer, string]>([
    ['旧版 .xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'OLD_XLS'],
    ['改名的 CSV', Buffer.from('事项,时间\n票价,2026年9月\n'), 'NOT_XLSX'],
    ['空文件', Buffer.alloc(0), 'NOT_XLSX'],
    ['截断的压缩包', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(50)]), 'XLSX_DAMAGED'],
  ])('%s 说明原因和办法', async (_, file, code) => {
    expect(await read(file)).toMatchObject({ code, fix: expect.stringMatching(/。$/) });
  });

  it('改名的 Word 文档不是工作簿', async () => {
    expect(await read(await writeDocx(PLAN))).toMatchObject({ code: 'NOT_XLSX' });
  });

  it('压缩炸弹展开到限额就停', async () => {
    const file = await archiveOf({
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 0x20),
    });
    expect(file.length).toBeLessThan(200_000);
    expect(await read(file)).toMatchObject({ code: 'XLSX_TOO_LARGE' });
  });

  it('超过限定行数的不读，正好的读', async () => {
    const file = await write(Array.from({ length: 30 }, (_, index) => [`第${index}项`])).toBuffer();
    expect(await read(file, 29)).toMatchObject({ code: 'XLSX_TOO_MANY_ROWS' });
    expect(await read(file, 30)).toMatchObject({ rows: { length: 30 } });
  });
});

it('控制字符不写进文件，文件打得开', async () => {
  const odd = { ...PLAN, title: '甲\u000B乙', rows: [[1, '丙\u0001丁', '戊']] };
  const xml = await partOf(await writeDocx(odd), 'word/document.xml');
  expect(textsOf(xml)).toEqual(expect.arrayContaining(['甲乙', '丙丁']));
  expect((await readSheet(await writeXlsx(odd)))[4]).toEqual([1, '丙丁', '戊']);
});
