import { describe, expect, it } from 'vitest';
import { numberOf } from '#server/law/draft/clause-number.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';

describe('条款序号', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一千二百六十', 1260],
    ['二〇二四', 2024],
    ['１２', 12],
    ['壹佰零叁', 103],
    ['一○三', 103],
    ['甲', null],
    ['', null],
  ])('“%s”读作%s', (text, value) => expect(numberOf(text)).toBe(value));
});

const readClauses = (text: string) => readDraftText(text).tree.clauses;
const read = (text: string) => readClauses(text).map(({ no, text }) => [no, text]);

describe('草案按自身的序号切分为条款', () => {
  it('有“第…条”的按条切分，条下的款项属于该条，章的标题单独成段', () => {
    const text = [
      '岚河两岸历史文化街区保护利用办法',
      '第一章　总则',
      '第一条　为加强保护，制定本办法。',
      '第二条 本办法适用于：',
      '（一）东街；',
      '一、门牌1至30号；',
      '第三条之一：例外由县政府决定。',
      '第一条规定的范围由住建部门公布。',
    ].join('\n');
    expect(read(text)).toEqual([
      ['前言', '岚河两岸历史文化街区保护利用办法'],
      ['第一章', '总则'],
      ['第一条', '为加强保护，制定本办法。'],
      ['第二条', '本办法适用于：\n（一）东街；\n一、门牌1至30号；'],
      ['第三条之一', '例外由县政府决定。\n第一条规定的范围由住建部门公布。'],
    ]);
  });

  it('序号后没有空格的，接着上一条的才是新的一条', () => {
    expect(read('第一条为了保护。\n第二条本办法适用。\n第一条规定的除外。\n第三条本办法施行。')).toEqual([
      ['第一条', '为了保护。'],
      ['第二条', '本办法适用。\n第一条规定的除外。'],
      ['第三条', '本办法施行。'],
    ]);
  });

  it('没有“第…条”的按“一、二、”切分，（一）和1.属于所在的一条', () => {
    expect(
      read(
        '为改善出行，制定本方案。\n一、票价由1元调整为2元。\n（一）城区线路。\n1. 首末班车。\n2、月票。\n\n二、免费换乘。',
      ),
    ).toEqual([
      ['前言', '为改善出行，制定本方案。'],
      ['一', '票价由1元调整为2元。\n（一）城区线路。\n1. 首末班车。\n2、月票。'],
      ['二', '免费换乘。'],
    ]);
  });

  it('附件单独成段，附件里的序号不再切分', () => {
    expect(read('一、甲。\n附件1：学位表\n一、实验小学\n二、第三小学\n附件2\n乙。')).toEqual([
      ['一', '甲。'],
      ['附件1', '学位表\n一、实验小学\n二、第三小学'],
      ['附件2', '乙。'],
    ]);
  });

  it('说到附件的句子不是附件', () => {
    expect(read('一、学位数。\n附件所列学校，学位已满。')).toEqual([
      ['一', '学位数。\n附件所列学校，学位已满。'],
    ]);
  });

  it('没有序号的整篇为一段；没有文字的没有条款', () => {
    expect(read('现将方案公开。\n请提出意见。')).toEqual([['全文', '现将方案公开。\n请提出意见。']]);
    expect(read(' \n\n')).toEqual([]);
  });

  it('序号重复的加以区分，意见才能指明是哪一条', () => {
    expect(read('一、甲\n二、乙\n一、丙').map(([no]) => no)).toEqual(['一', '二', '一（2）']);
  });

  it('除序号外不丢字，二十万字也读得完', () => {
    const text = Array.from({ length: 9000 }, (_, i) => `第${i + 1}条 公共服务设施按照规划建设。`).join(
      '\r\n',
    );
    const clauses = readClauses(text);
    expect(clauses).toHaveLength(9000);
    expect(clauses.at(-1)).toEqual({ kind: 'ARTICLE', no: '第9000条', text: '公共服务设施按照规划建设。' });
  });
});
