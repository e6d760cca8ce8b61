/** 国令713号第三十二条: 公布的表格逐格与审定稿相同 — words in another cell are another decision. */
import { describe, expect, it } from 'vitest';
import { flowingLines, printedLines } from '#server/law/draft/page-lines.ts';
import { textDifferences } from '#server/law/draft/published-text.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';

describe('表格逐格比对', () => {
  const TABLE = [
    '第一条 床位如下：',
    '| 乡镇 | 床位 | 护理员 | 备注 |',
    '| 白茅乡 | 1 | 20 | — | |',
    '| 合计 | — | — | 无 |',
  ];
  const approved = readDraftText(TABLE.join('\n')).tree.clauses;
  const differ = (lines: readonly string[]) => textDifferences(approved, flowingLines(lines));
  const withRow = (at: number, ...rows: readonly string[]) => TABLE.toSpliced(at, 1, ...rows);

  it.each<[string, readonly string[]]>([
    ['同一张表', TABLE],
    ['没有画出格子，数与数隔开', TABLE.map((line) => line.replaceAll('|', '\t'))],
    ['一格一行', TABLE.flatMap((line) => line.split('|'))],
    ['一行之末的空格合并了', withRow(2, '| 白茅乡 | 1 | 20 | — |')],
  ])('%s，不是差异', (_case, lines) => {
    expect(differ(lines)).toEqual([]);
  });

  it.each<[string, readonly string[], string, string]>([
    ['数字移到了前一格', withRow(2, '| 白茅乡 | 12 | 0 | — |'), '白茅乡｜1｜20｜-', '白茅乡｜12｜0｜-'],
    ['数字并成了一格', withRow(2, '| 白茅乡 | 120 |  | — |'), '白茅乡｜1｜20｜-', '白茅乡｜120｜｜-'],
    ['移到了下一栏', withRow(2, '| 白茅乡 |  | 1 | 20 | — |'), '白茅乡｜1｜20｜-', '白茅乡｜｜1｜20｜-'],
    [
      '汉字换了格',
      withRow(1, '| 乡镇床 | 位 | 护理员 | 备注 |'),
      '乡镇｜床位｜护理员｜备注',
      '乡镇床｜位｜护理员｜备注',
    ],
    ['少了一个横线', withRow(3, '| 合计 | — |  | 无 |'), '合计｜-｜-｜无', '合计｜-｜｜无'],
    ['没有画出格子，数字移到了前一格', withRow(2, '白茅乡 12 0 —'), '白茅乡｜1｜20｜-', '白茅乡 12 0 -'],
    ['没有画出格子，数字连在一起', withRow(2, '白茅乡\t120\t—'), '白茅乡｜1｜20｜-', '白茅乡 120 -'],
  ])('%s，是差异', (_case, lines, was, now) => {
    expect(differ(lines)).toEqual([{ no: '第一条', relation: 'CHANGED', approved: was, file: now }]);
  });

  it('两行并成一行，每一行都说明', () => {
    const [one, two] = [TABLE[1]!, TABLE[2]!];
    expect(differ(TABLE.toSpliced(1, 2, `${one.slice(0, -1)}${two}`))).toEqual([
      {
        no: '第一条',
        relation: 'CHANGED',
        approved: '乡镇｜床位｜护理员｜备注\n白茅乡｜1｜20｜-',
        file: expect.stringContaining('备注｜白茅乡｜1｜20'),
      },
    ]);
  });

  it('打印的页上数字换了格，页码在表中也看得出来', () => {
    const pages = (row: string) => [TABLE.slice(0, 2), [row, '合计 — — 无']];
    expect(textDifferences(approved, printedLines(pages('白茅乡 1 20 —')))).toEqual([]);
    expect(textDifferences(approved, printedLines(pages('白茅乡 12 0 —')))).toHaveLength(1);
  });
});
