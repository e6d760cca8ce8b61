import { describe, expect, it } from 'vitest';
import {
  followQuote,
  placeOfQuote,
  QUOTE_MAX_CHARS,
  quoteAt,
  quoteIn,
  refuseQuote,
  reworded,
  sentencesOf,
} from '#server/law/draft/clause-quote.ts';

const CLAUSE =
  '票价为2元。学生、老年人凭证免费。\n（一）市区线路票价为2元；\n（二）城乡线路按里程计价。\n| 里程 | 票价 |\n| 10公里 | 3元 |';
const once = (words: string) => ({ words, occurrence: 1 });

describe('所指的一段话在征求意见稿的条文里', () => {
  it.each([
    ['第一次出现', { words: '票价为2元', occurrence: 1 }, '票价为2元'],
    ['第二次出现', { words: '票价为2元', occurrence: 2 }, '票价为2元'],
    ['换行、空格不计', once('凭证免费。 （一）市区'), '凭证免费。\n（一）市区'],
    ['表格的竖线不计', once('里程票价'), '里程 | 票价'],
    ['全条，末尾的竖线不算', once(CLAUSE), CLAUSE.slice(0, -2)],
  ])('%s', (_, quote, words) => {
    expect(quoteIn(CLAUSE, quote)?.words).toBe(words);
    expect(refuseQuote(quote, CLAUSE)).toEqual([]);
  });

  it.each([
    ['没有第三次', { words: '票价为2元', occurrence: 3 }, CLAUSE, 'QUOTE_NOT_FOUND'],
    ['第零次', { words: '票价', occurrence: 0 }, CLAUSE, 'QUOTE_NOT_FOUND'],
    ['不是整数次', { words: '票价', occurrence: 1.5 }, CLAUSE, 'QUOTE_NOT_FOUND'],
    ['改了一个字', once('票价为3元。'), CLAUSE, 'QUOTE_NOT_FOUND'],
    ['空白', once(' \n'), CLAUSE, 'QUOTE_NOT_FOUND'],
    ['没有选条款', once('票价'), undefined, 'QUOTE_WITHOUT_CLAUSE'],
    ['太长', once('长'.repeat(QUOTE_MAX_CHARS + 1)), '长'.repeat(QUOTE_MAX_CHARS + 1), 'QUOTE_TOO_LONG'],
  ])('%s：不受理，告诉怎样补', (_, quote, clause, code) => {
    const [finding] = refuseQuote(quote, clause);
    expect(finding).toMatchObject({ code, fields: ['quote'] });
    expect(finding?.fix).not.toBe('');
  });

  it('没有指哪段话的，就是整条', () => {
    expect(refuseQuote(null, undefined)).toEqual([]);
    expect([quoteIn(CLAUSE, null), quoteIn(null, once('票价')), quoteIn(CLAUSE, once('没有'))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('逐句选择', () => {
  it('每一句都在原处找得到，合起来一字不少', () => {
    const sentences = sentencesOf(CLAUSE);
    expect(sentences.map(({ words }) => words)).toEqual([
      '票价为2元。',
      '学生、老年人凭证免费。',
      '（一）市区线路票价为2元；',
      '（二）城乡线路按里程计价。',
      '| 里程 | 票价 |',
      '| 10公里 | 3元 |',
    ]);
    for (const quote of sentences) expect(quoteIn(CLAUSE, quote)).not.toBeNull();
    expect(
      sentences
        .map(({ words }) => words)
        .join('')
        .replace(/\s/gu, ''),
    ).toBe(CLAUSE.replace(/\s/gu, ''));
  });

  it('相同的两句各有次序；只有标点的不算一句', () => {
    expect(sentencesOf('应当公开。应当公开。……')).toEqual([
      { words: '应当公开。', occurrence: 1 },
      { words: '应当公开。', occurrence: 2 },
    ]);
  });

  it('标出的起止算出是第几次出现', () => {
    const at = CLAUSE.lastIndexOf('票价为2元');
    const quote = quoteAt(CLAUSE, at, at + 5);
    expect(quote).toEqual({ words: '票价为2元', occurrence: 2 });
    expect(placeOfQuote(CLAUSE, quote)).toEqual([at, at + 5]);
  });
});

describe('代入建议的文字', () => {
  it.each([
    ['整条', null, '票价为1元。', '票价为1元。'],
    ['只换一段话', once('票价为2元。'), '票价为1元。', CLAUSE.replace('票价为2元。', '票价为1元。')],
    ['第二处', { words: '票价为2元', occurrence: 2 }, '免费', CLAUSE.replace('线路票价为2元', '线路免费')],
    [
      '只剩一处的，换那一处',
      { words: '凭证免费', occurrence: 2 },
      '免费',
      CLAUSE.replace('凭证免费', '免费'),
    ],
    ['已经没有的，不代入', once('票价为9元'), '免费', null],
  ])('%s', (_, quote, wording, text) => {
    expect(reworded(CLAUSE, quote, wording)).toBe(text);
  });
});

describe('所指的一段话后来怎样', () => {
  const quote = once('学生、老年人凭证免费。');
  it.each([
    ['没有改', CLAUSE, 'KEPT', quote.words],
    ['别处改了', CLAUSE.replace('2元', '1元'), 'KEPT', quote.words],
    ['改了', CLAUSE.replace('凭证免费', '凭证半价'), 'CHANGED', '学生、老年人凭证半价。'],
    [
      '加了话',
      CLAUSE.replace('老年人凭证', '老年人、残疾人凭证'),
      'CHANGED',
      '学生、老年人、残疾人凭证免费。',
    ],
    ['删了', CLAUSE.replace(quote.words, ''), 'GONE', ''],
    ['整条没有了', null, 'GONE', ''],
  ])('%s', (_, after, fate, now) => {
    expect(followQuote(quote, CLAUSE, after)).toEqual({ fate, now });
  });
});
