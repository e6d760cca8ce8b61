import { describe, expect, it } from 'vitest';
import { csvOf } from '#client/csv.ts';

describe('导出的表格', () => {
  it('中文不乱码，逗号、引号、换行留在格子里', () => {
    expect(
      csvOf([
        ['事项', '依据'],
        ['公交“票价”', '价格法,\n"条例"'],
      ]),
    ).toBe('\uFEFF事项,依据\r\n公交“票价”,"价格法,\n""条例"""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    '像公式的“%s”只是文字',
    (cell) => {
      expect(csvOf([[cell]])).toBe(`\uFEFF'${cell}\r\n`);
    },
  );

  it('换行后面的公式也只是文字', () => {
    expect(csvOf([['\n=1+1']])).toBe(`\uFEFF"'\n=1+1"\r\n`);
  });
});
