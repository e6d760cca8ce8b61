/** Drafts as units hand them in become exactly their clauses: with literal numbers, tables, annexes. */
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { cell, makeDocx, p, row, table } from './make-docx.ts';
import { readTree } from './read-tree.ts';

const { PREAMBLE, CHAPTER, ARTICLE, ITEM, ANNEX, WHOLE } = ClauseKind;

describe('手写序号的办法', () => {
  it('标题样式、章、条、项和附件', async () => {
    const children = [
      new Paragraph({ text: '岚溪县养老服务设施管理办法', heading: HeadingLevel.TITLE }),
      new Paragraph('（征求意见稿）'),
      new Paragraph({ text: '第一章　总　则', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('第一条　为了合理布局，制定本办法。'),
      new Paragraph('第二条　下列设施适用本办法：'),
      new Paragraph('（一）区域养老服务中心；'),
      new Paragraph('（二）日间照料站。'),
      new Paragraph({ text: '第二章　附　则', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('第三条　本办法自2027年1月1日起施行。'),
      new Paragraph(''),
      new Paragraph('附件1'),
      new Paragraph('设施清单'),
      new Paragraph('一、城关镇'),
    ];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const { title, clauses, left, doubts } = await readTree(bytes);
    expect(title).toBe('岚溪县养老服务设施管理办法（征求意见稿）');
    expect([left, doubts]).toEqual([[], []]);
    expect(clauses).toEqual([
      [PREAMBLE, '前言', '岚溪县养老服务设施管理办法\n（征求意见稿）'],
      [CHAPTER, '第一章', '总则'],
      [ARTICLE, '第一条', '为了合理布局，制定本办法。'],
      [ARTICLE, '第二条', '下列设施适用本办法：\n（一）区域养老服务中心；\n（二）日间照料站。'],
      [CHAPTER, '第二章', '附则'],
      [ARTICLE, '第三条', '本办法自2027年1月1日起施行。'],
      [ANNEX, '附件1', '设施清单\n一、城关镇'],
    ]);
  });

  it('docx 库生成的自动编号', async () => {
    const at = (level: number, text: string) =>
      new Paragraph({ text, numbering: { reference: 'law', level } });
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '第%1条' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
    ];
    const children = Array.from({ length: 12 }, (_, index) => [at(0, `甲${index}。`), at(1, '乙；')]).flat();
    const document = new Document({
      numbering: { config: [{ reference: 'law', levels }] },
      sections: [{ children }],
    });
    const { clauses, doubts } = await readTree(await Packer.toBuffer(document));
    expect(clauses).toHaveLength(12);
    expect(clauses.at(-1)).toEqual([ARTICLE, '第十二条', '甲11。\n（一）乙；']);
    expect(doubts).toEqual([]);
  });
});

describe('方案', () => {
  it('一、（一）1. 手写，表格在两条之间', async () => {
    const cellOf = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const fares = new Table({
      rows: [
        ['里程', '票价'],
        ['10|公里', '1元'],
      ].map((cells) => new TableRow({ children: cells.map(cellOf) })),
    });
    const children = [
      new Paragraph('城乡公交票价调整方案'),
      new Paragraph('为改善出行，制定本方案。'),
      new Paragraph('一、票价'),
      new Paragraph('（一）城区线路。'),
      new Paragraph('1. 首末班车。'),
      fares,
      new Paragraph('二、优惠'),
    ];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect((await readTree(bytes)).clauses).toEqual([
      [PREAMBLE, '前言', '城乡公交票价调整方案\n为改善出行，制定本方案。'],
      [ITEM, '一', '票价\n（一）城区线路。\n1. 首末班车。\n| 里程 | 票价 |\n| 10｜公里 | 1元 |'],
      [ITEM, '二', '优惠'],
    ]);
  });

  it('没有序号的整篇是一段', async () => {
    const { clauses, title } = await readTree(
      await makeDocx({ body: p('停车收费规定') + p('现将收费标准公开。') }),
    );
    expect(clauses).toEqual([[WHOLE, '全文', '停车收费规定\n现将收费标准公开。']]);
    expect(title).toBe('停车收费规定');
  });
});

describe('表格', () => {
  it('合并的单元格：文字在第一格，其余的空着', async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const body =
      p('第一条 标准见下表：') +
      table(
        row(cell('类别', '<w:gridSpan w:val="2"/>'), cell('元')),
        row(cell('住宅', start), cell('一档'), cell('2.5')),
        row(cell('也看不见', '<w:vMerge/>'), cell('二档'), cell('3')),
        row(cell('看不见', '<w:vMerge w:val="continue"/>'), cell(''), cell('')),
      ) +
      p('第二条 施行。');
    const { clauses, doubts } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([
      [
        ARTICLE,
        '第一条',
        '标准见下表：\n| 类别 |  | 元 |\n| 住宅 | 一档 | 2.5 |\n|  | 二档 | 3 |\n|  |  |  |',
      ],
      [ARTICLE, '第二条', '施行。'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('单独一格的是边框；格里的几段和里面的表格并成一格；异常的跨列不撑开', async () => {
    const inner = `<w:tc>${p('甲')}${p('乙')}${table(row(cell('丙'), cell('丁')))}${p('')}</w:tc>`;
    const body =
      table(row(cell('第一条 框里的。'))) +
      table(row(inner, cell('戊', '<w:gridSpan w:val="1000000000"/>')), row(cell('己'), cell('庚')));
    const { clauses } = await readTree(await makeDocx({ body }));
    const [, , text] = clauses[0]!;
    expect(String(text).split('\n')).toEqual([
      '框里的。',
      expect.stringMatching(/^\| 甲 乙 丙 丁 \| 戊 \|/),
      '| 己 | 庚 |',
    ]);
    expect(String(text).length).toBeLessThan(400);
  });

  it('修订中删去的行不读', async () => {
    const struck = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删')}${cell('去')}</w:tr>`;
    const body = p('第一条 表：') + table(row(cell('a'), cell('b')), struck, row(cell('c'), cell('d')));
    const { clauses, left } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([[ARTICLE, '第一条', '表：\n| a | b |\n| c | d |']]);
    expect(left).toEqual(['DELETIONS_LEFT']);
  });
});
