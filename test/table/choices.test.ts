import { expect, it } from 'vitest';
import { LATE_COLUMNS, lateTemplate } from '#server/procedure/late-sheet-columns.ts';
import { writeXlsx } from '#server/table/write-xlsx.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import { partOf } from './parts.ts';

const sheet = await partOf(await writeXlsx(lateTemplate), 'xl/worksheets/sheet1.xml');
const rules = [
  ...sheet.matchAll(
    /<dataValidation [^>]*sqref="([^"]+)"><formula1>"([^"]*)"<\/formula1><\/dataValidation>/g,
  ),
].map(([, at = '', list = '']) => [at, list.split(',')] as const);

it('补录登记表的程序、结论等从下拉列表中选，每一列都有，没有超过表格软件的长度', () => {
  const closed = LATE_COLUMNS.filter(({ choices }) => choices);
  expect(closed.map(({ head }) => head)).toEqual(
    expect.arrayContaining(['程序', '结论', '参与方式', '论证方式', '专家库', '会议形式']),
  );
  expect(rules.map(([, list]) => list)).toEqual(closed.map(({ choices }) => choices));
  expect(rules[0]).toEqual(['B5:B1004', Object.values(LATE_STEP_LABELS)]);
});

it('下拉列表写在合并单元格之后、打印设置之前，表格软件才打得开', () => {
  const at = ['</sheetData>', '<mergeCells', '<dataValidations count=', '<pageSetup'].map((mark) =>
    sheet.indexOf(mark),
  );
  expect(at.filter((place) => place >= 0)).toEqual(
    at.filter((place) => place >= 0).toSorted((a, b) => a - b),
  );
  expect(at[2]).toBeGreaterThan(0);
});

it('没有下拉列表的表不写', async () => {
  const plain = await writeXlsx({ title: '表', columns: [{ head: '甲', width: 4 }], rows: [['一']] });
  expect(await partOf(plain, 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
});
