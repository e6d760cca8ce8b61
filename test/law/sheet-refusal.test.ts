import { describe, expect, it } from 'vitest';
import type { Finding } from '#server/law/refusal.ts';
import {
  columnsMissing,
  findingInCell,
  inCell,
  sheetEmpty,
  sheetMissing,
  unreadable,
  unreadableFile,
} from '#server/law/sheet-refusal.ts';

const BY = { rule: 'R-64', article: '公众代表入库规则' } as const;
const PLACE = { row: 3, column: '任期至' };

describe('导入的表格逐行逐列指出问题，说明怎样改', () => {
  it.each([
    [
      '读不出的单元格',
      unreadable(BY, PLACE, { message: '不是日期。', fix: '写成2026-12-31。' }),
      'SHEET_CELL_UNREADABLE',
    ],
    [
      '按规则不合格的单元格',
      inCell(BY, PLACE, { code: 'TERM_ORDER', message: '不是日期。', fix: '写成2026-12-31。' }),
      'TERM_ORDER',
    ],
  ])('%s', (_, finding, code) =>
    expect(finding).toMatchObject({
      ...BY,
      ...PLACE,
      code,
      severity: 'BLOCK',
      message: '第3行“任期至”：不是日期。',
      fields: ['rows.3.任期至'],
      fix: '写成2026-12-31。',
    }),
  );

  it('法规的结论照原样，写明在哪一格', () => {
    const finding: Finding = {
      ...BY,
      basis: 'LAW',
      severity: 'WARN',
      code: 'X',
      message: '超期。',
      fields: ['a'],
    };
    expect(findingInCell(finding, PLACE)).toMatchObject({
      basis: 'LAW',
      severity: 'WARN',
      message: '第3行“任期至”：超期。',
      fields: ['rows.3.任期至'],
    });
  });
});

describe('整张表不能导入', () => {
  it('缺一张工作表，说明是哪一张', () => {
    expect(sheetMissing(BY, '账号').findings).toMatchObject([
      { ...BY, code: 'SHEET_MISSING', row: 0, message: '工作簿中没有“账号”表。' },
    ]);
  });

  it('缺几列就指出几列', () => {
    const { findings, rows, good } = columnsMissing(BY, ['姓名', '类别']);
    expect(findings.map(({ code, column, row }) => [code, column, row])).toEqual([
      ['SHEET_COLUMN_MISSING', '姓名', 0],
      ['SHEET_COLUMN_MISSING', '类别', 0],
    ]);
    expect([rows, good]).toEqual([0, 0]);
  });

  it.each([
    ['代表', '人'],
    ['事项', '项'],
  ])('没有填写%s', (what, unit) => {
    const [finding] = sheetEmpty(BY, what, unit).findings;
    expect(finding).toMatchObject({ code: 'SHEET_EMPTY', message: `表中没有填写${what}。` });
    expect(finding?.fix).toContain(`每行填写一${unit}`);
  });

  it('不是能读的表格文件', () => {
    const fault = { code: 'SHEET_TOO_LARGE', message: '文件过大。', fix: '分成几个文件。' };
    expect(unreadableFile(BY, fault).findings).toMatchObject([{ ...BY, ...fault, fields: ['file'] }]);
  });
});
