/** 法规库的收录: where a citation stands in the library, and what the library lacks (R-15, 国令713号第十二条). */
import { describe, expect, it } from 'vitest';
import type { Citation } from '#server/law/statute/cited-law.ts';
import { announceUnheld, heldArticle, unheldCitations } from '#server/law/statute/held-law.ts';
import { CITED, day, LIBRARY, TODAY } from './library.ts';

describe('法规库中的条文', () => {
  it.each<[string, string, string, string, object | null]>([
    [
      '当天有效的一版',
      '某县公共停车管理办法',
      '第二条第一款',
      '2026-11-20',
      { code: 'A', no: 2, anchor: 'tiao-2' },
    ],
    [
      '征求意见那天的一版',
      '某县公共停车管理办法',
      '第二条之一',
      '2024-01-01',
      { code: 'A', no: 1, anchor: 'tiao-2-1' },
    ],
    ['没有收录这一条', '价格法', '第二十三条', '2026-11-20', { code: 'B', no: 1, anchor: null }],
    ['已经废止', '某县集市管理规定', '第一条', '2026-11-20', null],
    ['没有收录', '某县绿化办法', '第一条', '2026-11-20', null],
  ])('%s', (_name, title, article, on, place) =>
    expect(heldArticle({ title, article }, LIBRARY, day(on))).toEqual(place),
  );
});

describe('本库未收录的', () => {
  const unheld = (given: Partial<Citation>, level: 'LAW' | 'OTHER' = 'LAW') =>
    unheldCitations([{ ...CITED, ...given, level }], LIBRARY, TODAY);
  it('没有这一部，或者没有这一条', () => {
    expect(unheld({ title: '某县绿化办法', docNo: '某政规〔2024〕9号' })).toEqual([
      { title: '某县绿化办法', docNo: '某政规〔2024〕9号', articles: [] },
    ]);
    expect(unheld({ title: '价格法', article: '第二十三条' })).toMatchObject([{ articles: ['第23条'] }]);
  });
  it('提示哪几部没有核对，不拦', () => {
    expect(announceUnheld(unheld({ title: '价格法', article: '第二十三条' }), 'basis')).toMatchObject([
      {
        code: 'CITED_UNHELD',
        severity: 'WARN',
        message: '法规库还没有收录《中华人民共和国价格法》第23条，引用没有核对。',
      },
    ]);
    expect(announceUnheld([], 'basis')).toEqual([]);
  });
  it('收录全文的、不是法规的，不算', () => {
    expect(unheld({ article: '第九条' })).toEqual([]);
    expect(unheld({ title: '群众来信' }, 'OTHER')).toEqual([]);
  });
});
