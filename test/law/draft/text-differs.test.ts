/** R-56 国令713号第三十二条: 与审定稿不一致的文件不能公布. */
import { expect, it } from 'vitest';
import type { TextDifference, TextRelation } from '#server/law/draft/published-text.ts';
import { refuseOtherText, saidOtherwise } from '#server/law/draft/text-differs.ts';

const of = (no: string, relation: TextRelation, approved = '', file = ''): TextDifference => ({
  no,
  relation,
  approved,
  file,
});

it('一致的没有发现', () => {
  expect(refuseOtherText(3, [])).toEqual([]);
});

it('写明第几稿、几处、哪些条款怎样不一致；多的只列五处', () => {
  const all = ['一', '二', '三', '四', '五', '六'].map((no) => of(`第${no}条`, 'CHANGED'));
  expect(refuseOtherText(3, [of('第二条', 'MISSING'), of('第九条', 'ADDED')])).toMatchObject([
    {
      code: 'PUBLISHED_TEXT_DIFFERS',
      rule: 'R-56',
      basis: 'DESIGN',
      severity: 'BLOCK',
      fields: ['textFileId'],
      message: '文件与审定稿（第3稿）有2处不一致：第二条（缺少）、第九条（多出文字）。',
    },
  ]);
  expect(refuseOtherText(3, all)[0]?.message).toMatch(/有6处不一致：.*第五条（文字不同）等。$/u);
});

it.each<[string, TextDifference, boolean]>([
  ['少一条', of('第一条', 'MISSING', '第一条甲。'), false],
  ['少几个字', of('第一条', 'CHANGED', '第一条存放在甲库乙库。', '第一条存放在乙库。'), false],
  ['遮盖了几个字', of('第一条', 'CHANGED', '第一条存放在甲库乙库。', '第一条存放在××乙库。'), false],
  ['写明不予公开', of('第一条', 'CHANGED', '第一条存放在甲库。', '第一条（此处内容依法不予公开）。'), false],
  ['改了字', of('第一条', 'CHANGED', '第一条存放在甲库。', '第一条存放在丙库。'), true],
  ['调换了字', of('第一条', 'CHANGED', '第一条存放在甲库乙库。', '第一条存放在乙库甲库。'), true],
  ['多出字', of('第一条', 'ADDED', '', '丙。'), true],
  ['换了位置', of('第一条', 'MOVED', '第一条甲。'), true],
])('公开版%s，%#', (_case, difference, counts) => {
  expect(saidOtherwise([difference])).toEqual(counts ? [difference] : []);
});
