/** Tracked, hidden or oddly written text reads as the final text does: Word's revisions, WPS's habits. */
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { definition, level, list, makeDocx, numbered, p, r } from './make-docx.ts';
import { readTree } from './read-tree.ts';

const { PREAMBLE, ARTICLE } = ClauseKind;
const LAW = definition(1, level(0, 'chineseCountingThousand', '第%1条')) + list(1, 1);
const struck = (text: string, tag = 'w:del') =>
  `<${tag} w:id="1"><w:r><w:delText>${text}</w:delText></w:r></${tag}>`;
const added = (text: string, tag = 'w:ins') => `<${tag} w:id="2">${r(text)}</${tag}>`;
const STRUCK_END = '<w:rPr><w:del w:id="3"/></w:rPr>';

describe('修订痕迹', () => {
  it('插入的留，删去的不留，移动的只在新处', async () => {
    const body =
      p(r('第一条 每年') + struck('一') + added('两') + r('次。')) +
      p(`<w:moveFrom w:id="4">${r('第二条 旧处。')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="5"/></w:rPr>') +
      p(r('第二条 乙。')) +
      p(`<w:moveTo w:id="6">${r('第三条 旧处。')}</w:moveTo>`);
    const { clauses, left } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([
      [ARTICLE, '第一条', '每年两次。'],
      [ARTICLE, '第二条', '乙。'],
      [ARTICLE, '第三条', '旧处。'],
    ]);
    expect(left).toEqual(['DELETIONS_LEFT']);
  });

  it('整条删去的不占自动编号；段落标记删去的与下一段相连', async () => {
    const body =
      p(r('甲。'), numbered(1)) +
      p(struck('删去的一条。'), numbered(1) + STRUCK_END) +
      p(r('乙'), numbered(1) + STRUCK_END) +
      p(r('丙。'), numbered(1));
    const { clauses, left } = await readTree(await makeDocx({ body, numbering: LAW }));
    expect(clauses).toEqual([
      [ARTICLE, '第一条', '甲。'],
      [ARTICLE, '第二条', '乙丙。'],
    ]);
    expect(left).toEqual(['DELETIONS_LEFT']);
  });

  it('最后一段的标记删去了，文字不丢', async () => {
    const body = p(r('第一条 甲。')) + p(r('乙。'), STRUCK_END);
    expect((await readTree(await makeDocx({ body }))).clauses).toEqual([[ARTICLE, '第一条', '甲。\n乙。']]);
  });
});

describe('WPS 的写法', () => {
  it('序号拆在几段文字里、空的文字段、智能标记、全角数字、软回车、零宽字符', async () => {
    const tag = `<w:smartTag w:element="chsdate"><w:r><w:t>2027</w:t></w:r></w:smartTag>`;
    const body = [
      p(`${r('第')}${r('')}<w:r/>${r('１')}${r('条')}<w:r><w:tab/></w:r>${r('甲，')}${tag}${r('年起。')}`),
      p(
        `${r('\u200B第')}<w:proofErr w:type="spellStart"/>${r('２条')}${r('\u3000乙：')}<w:r><w:br/></w:r>${r('（一）丙；')}`,
      ),
      p('<w:r><w:t xml:space="preserve">第３条　丁 &amp; 戊&#12290;</w:t></w:r>'),
      p(`<w:hyperlink>${r('第４条　见网站')}</w:hyperlink><w:r><w:noBreakHyphen/></w:r>${r('己。')}`),
    ].join('');
    const { clauses, doubts } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([
      [ARTICLE, '第１条', '甲，2027年起。'],
      [ARTICLE, '第２条', '乙：\n（一）丙；'],
      [ARTICLE, '第３条', '丁 & 戊。'],
      [ARTICLE, '第４条', '见网站-己。'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('隐藏文字、批注、嵌入的文件和拼音不读，并且报数', async () => {
    const body =
      p(`${r('停车办法')}${r('内部意见', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r>`) +
      p(
        `${r('第一条 ')}<w:r><w:ruby><w:rt>${r('lán')}</w:rt><w:rubyBase>${r('岚')}</w:rubyBase></w:ruby></w:r>${r('溪', '<w:vanish w:val="0"/>')}`,
      ) +
      '<w:altChunk/>';
    const { clauses, left } = await readTree(await makeDocx({ body }));
    expect(clauses).toEqual([
      [PREAMBLE, '前言', '停车办法'],
      [ARTICLE, '第一条', '岚溪'],
    ]);
    expect(left).toEqual(['HIDDEN_LEFT', 'EMBEDDED_LEFT', 'COMMENTS_LEFT']);
  });

  it('正文部件另有名字的，按关系找到', async () => {
    const rels =
      '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const named =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>第一条 甲。</w:t></w:r></w:p></w:body></w:document>';
    const bytes = await makeDocx({ files: { '_rels/.rels': rels, 'word/document2.xml': named } });
    expect((await readTree(bytes)).clauses).toEqual([[ARTICLE, '第一条', '甲。']]);
  });
});
