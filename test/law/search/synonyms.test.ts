/** a group of 同义的字词 is short, says words that can be looked for, and shares none with another; all is said at once. */
import { describe, expect, it } from 'vitest';
import { refuseSynonyms, type SynonymWord } from '#server/law/search/synonyms.ts';

const said = (...words: string[]): SynonymWord[] =>
  words.map((typed) => ({ typed, compared: typed.toLowerCase().replace('票價', '票价').trim() }));
const others = [said('公交', '公交车', '巴士'), said('票价', '车费')];
const many = (count: number) => said(...Array.from({ length: count }, (_, index) => `字词${index}`));

describe('同义的字词', () => {
  it.each<[string, SynonymWord[], [code: string, field: string][]]>([
    ['两个', said('水价', '水费'), []],
    ['十二个', many(12), []],
    ['十三个', many(13), [['SYNONYMS_TOO_MANY', 'words']]],
    ['一个', said('水价'), [['SYNONYMS_TOO_FEW', 'words']]],
    ['一个也没有', [], [['SYNONYMS_TOO_FEW', 'words']]],
    ['一个字', said('水', '水费'), [['SYNONYM_TOO_SHORT', 'words.0']]],
    ['空的', said('水费', ''), [['SYNONYM_TOO_SHORT', 'words.1']]],
    ['二十个字', said('水费', '字'.repeat(20)), []],
    ['二十一个字', said('水费', '字'.repeat(21)), [['SYNONYM_TOO_LONG', 'words.1']]],
    ['扩展区的汉字一个算一个', said('𠮷𠮷', '𠮷'.repeat(20)), []],
    ['中间有空格', said('水 费', '水价'), [['SYNONYM_SIGNS', 'words.0']]],
    ['带引号', said('水价', '“水费”'), [['SYNONYM_SIGNS', 'words.1']]],
    ['看不见的符号', said('水价', '水\u200B费'), [['SYNONYM_SIGNS', 'words.1']]],
    ['只有符号', said('水价', '——'), [['SYNONYM_SIGNS', 'words.1']]],
    ['字母和数字、小数点', said('PM2.5', '细颗粒物', '5G'), []],
    ['一组里写了两次', said('水价', '水费', '水价'), [['SYNONYM_TWICE', 'words.2']]],
    ['检索时是同一个词', said('WIFI', 'wifi', '无线网络'), [['SYNONYM_TWICE', 'words.1']]],
    ['在另一组里', said('大巴', '巴士'), [['SYNONYM_ELSEWHERE', 'words.1']]],
    ['写成繁体也在另一组里', said('票價', '票钱'), [['SYNONYM_ELSEWHERE', 'words.0']]],
    ['只是别组一个词的一部分', said('公交站', '站台'), []],
    [
      '一次说全',
      said('水', '巴士', '“水”'),
      [
        ['SYNONYM_TOO_SHORT', 'words.0'],
        ['SYNONYM_SIGNS', 'words.2'],
        ['SYNONYM_ELSEWHERE', 'words.1'],
      ],
    ],
  ])('%s', (_, words, expected) => {
    const found = refuseSynonyms(words, others);
    expect(found.map(({ code, fields: [field] }) => [code, field])).toEqual(expected);
    expect(found.every(({ fix, severity }) => Boolean(fix) && severity === 'BLOCK')).toBe(true);
  });

  it('在另一组里的，写明是哪一组；写了两次的，写明与哪一个相同', () => {
    const [elsewhere] = refuseSynonyms(said('大巴', '巴士'), others);
    expect(elsewhere?.message).toBe('“巴士”已经在另一组里：公交、公交车、巴士。');
    const [twice] = refuseSynonyms(said('票款', 'WIFI', 'wifi'), others);
    expect(twice?.message).toContain('“wifi”与“WIFI”');
  });

  it('全县不超过三百组', () => {
    const groups = (count: number) =>
      Array.from({ length: count }, (_, index) => said(`甲${index}`, `乙${index}`));
    expect(refuseSynonyms(said('水价', '水费'), groups(299))).toEqual([]);
    expect(refuseSynonyms(said('水价', '水费'), groups(300)).map(({ code }) => code)).toEqual([
      'SYNONYM_GROUPS_FULL',
    ]);
  });
});
