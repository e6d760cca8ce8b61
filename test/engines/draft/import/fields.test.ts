/** Fields, content controls, text boxes and footnotes of Word give what a reader sees, and a table of contents nothing. */
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { makeDocx, p, r, style, styled } from './make-docx.ts';
import { readTree } from './read-tree.ts';

const { PREAMBLE, CHAPTER, ARTICLE } = ClauseKind;

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe('目录、域、文本框、脚注', () => {
  it('目录域跨几段，全部略去；页码等其他域留结果不留代码', async () => {
    const body = [
      p('停车管理办法'),
      p('目录'),
      p(`${char('begin')}${code(' TOC \\o "1-3" ')}${char('separate')}${r('第一章 总则 1')}`, styled('11')),
      p(
        `${r('第二章 附则')}${char('begin')}${code(' PAGEREF _1 ')}${char('separate')}${r('3')}${char('end')}`,
      ),
      p(char('end')),
      p('第一章 总则'),
      p(
        `${r('第一条 见第')}${char('begin')}${code(' REF a ')}${char('separate')}${r('二')}${char('end')}${r('条。')}`,
      ),
      p('第二章 附则'),
      p('第二条 甲。'),
    ].join('');
    const { clauses, left } = await readTree(await makeDocx({ body, styles: style('11', 'toc 1') }));
    expect(clauses).toEqual([
      [PREAMBLE, '前言', '停车管理办法'],
      [CHAPTER, '第一章', '总则'],
      [ARTICLE, '第一条', '见第二条。'],
      [CHAPTER, '第二章', '附则'],
      [ARTICLE, '第二条', '甲。'],
    ]);
    expect(left).toEqual(['CONTENTS_LEFT']);
  });

  it('内容控件里的目录略去，其他内容控件照读', async () => {
    const gallery =
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const control = (properties: string, content: string) =>
      `<w:sdt>${properties}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      control(gallery, p('目录') + p('第一条 甲 1')) +
      control('<w:sdtPr><w:alias w:val="正文"/></w:sdtPr>', p(r('第一条 ') + control('', r('甲。'))));
    expect((await readTree(await makeDocx({ body }))).clauses).toEqual([[ARTICLE, '第一条', '甲。']]);
  });

  it('文本框接在它所在的段后，兼容的另一份不重复；图片只报数', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('（一）框内。')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('（一）框内。')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      p(r('第一条 甲：') + box) +
      p('第二条 乙。<w:r><w:drawing/></w:r>'.replace('第二条 乙。', r('第二条 乙。')));
    const { clauses, left } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([
      [ARTICLE, '第一条', '甲：\n（一）框内。'],
      [ARTICLE, '第二条', '乙。'],
    ]);
    expect(left).toEqual(['PICTURES_LEFT', 'BOXES_READ']);
  });

  it.each([
    ['条', '第九条 框内。'],
    ['紧接的条', '第二条框内。'],
    ['部分', '二、框内。'],
    ['章', '第二章 框内'],
    ['附件', '附件1：框内'],
    ['看不见的字符在前', '\u200B第九条 框内。'],
    ['换行以后', '框内\n第九条 框内。'],
  ])('文本框里以%s的编号开头的，不另起一条，其后的款还在原来的一条；再读一次也一样', async (_name, text) => {
    const words = text
      .split('\n')
      .map((line) => r(line))
      .join('<w:r><w:br/></w:r>');
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const body = p(r('第一条 甲。') + box) + p('乙款。') + p('第二条 丙。');
    const { clauses, left, tree } = await readTree(await makeDocx({ body }));
    expect(clauses.map(([kind, no]) => [kind, no])).toEqual([
      [ARTICLE, '第一条'],
      [ARTICLE, '第二条'],
    ]);
    expect(clauses[0]?.[2]).toMatch(/^甲。\n(框内\n)?〔文本框〕.+\n乙款。$/su);
    expect(left).toEqual(['BOXES_READ']);
    expect(readDraftText(canonicalText(tree.clauses)).tree.clauses).toEqual(tree.clauses);
  });

  it('脚注记在原处，文字接在段后', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p(' 指常住人口。')}</w:footnote>`;
    const body = p(`${r('第一条 按人口')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('配建。')}`);
    expect((await readTree(await makeDocx({ body, footnotes }))).clauses).toEqual([
      [ARTICLE, '第一条', '按人口〔注1〕配建。\n注1：指常住人口。'],
    ]);
  });
});
