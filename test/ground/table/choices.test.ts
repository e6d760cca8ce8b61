import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { LATE_COLUMNS, lateTemplate } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { writeXlsx } from '#server/ground/table/write-xlsx.ts';
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

/** The children of a worksheet in the order of its schema (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'legacyDrawing',
  'extLst',
];

/** The names of the elements right below the root. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', own] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (close) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!own) depth += 1;
    }
  }
  expect(depth).toBe(0);
  return names;
}

it('工作表各部分合于工作表格式标准的次序，每种只写一次', () => {
  const children = childrenOf(sheet);
  expect(children).toContain('dataValidations');
  expect(children.filter((name) => !ORDER.includes(name))).toEqual([]);
  expect(children).toEqual(ORDER.filter((name) => children.includes(name)));
});

it('每条下拉规则写明一列、一千行以内，选项连同逗号不超过255个字，没有引号；条数相符', () => {
  const [, count] = /<dataValidations count="(\d+)">/.exec(sheet) ?? [];
  expect(Number(count)).toBe(sheet.match(/<dataValidation /g)?.length);
  expect(rules).toHaveLength(Number(count));
  for (const [at, list] of rules) {
    const [, from, first, to, last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(at) ?? [];
    expect([from, Number(last) - Number(first)]).toEqual([to, 999]);
    expect(list.join(',').length).toBeLessThanOrEqual(255);
    expect(list.join('')).not.toMatch(/["<>&]/);
  }
});

it('另一个程序库读得出全表，表头齐全', async () => {
  const rows = await readSheet(await writeXlsx(lateTemplate), 1);
  const words = rows.flat().map((cell) =>
    String(cell ?? '')
      .replaceAll('*', '')
      .trim(),
  );
  for (const { head } of LATE_COLUMNS) expect(words.filter((word) => word.startsWith(head))).not.toEqual([]);
});
