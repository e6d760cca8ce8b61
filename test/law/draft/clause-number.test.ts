import { describe, expect, it } from 'vitest';
import { aimOf, clauseMark, clauseName, inDraftOrder } from '#server/law/draft/clause-number.ts';

describe('条款怎样称呼', () => {
  it.each([
    ['一', '一、', '第一部分'],
    ['二十一', '二十一、', '第二十一部分'],
    ['第三条', '第三条', '第三条'],
    ['第二十条之一', '第二十条之一', '第二十条之一'],
    ['附件1', '附件1', '附件1'],
  ])('%s', (no, mark, name) => {
    expect([clauseMark(no), clauseName(no), aimOf(no)]).toEqual([mark, name, name]);
  });

  it('没有指明条款的，说的是全文', () => {
    expect([aimOf(null), aimOf('')]).toEqual(['全文', '全文']);
  });
});

it.each([
  [['五', '六', '一', '二', '三', '四', '二十'], '一 二 三 四 五 六 二十'],
  [['附件2', '第十条', '前言', '第九条', '附件1'], '前言 第九条 第十条 附件1 附件2'],
  [['第三条之一', '第四条', '第三条（2）', '第三条'], '第三条 第三条之一 第三条（2） 第四条'],
])('条款按草案的次序排列：%s', (nos, sorted) => {
  expect(inDraftOrder(nos).join(' ')).toBe(sorted);
});
