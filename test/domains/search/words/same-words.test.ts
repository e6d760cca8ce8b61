/** 同义的字词 in a search: the longest that was typed is meant, numbers and letters are compared as everywhere. */
import { expect, it } from 'vitest';
import { SYNONYMS_1 } from '#migrations/data/synonyms.ts';
import { waysOf, wordsApart } from '#server/domains/search/search-words.ts';

it.each([
  ['公交车', ['公交车', '公交', '公共汽车', '公共交通', '巴士']],
  ['第三方机构', ['第三方机构', '第3方机构', '外部机构']],
  ['第3方机构', ['第3方机构', '外部机构']],
  ['wifi', ['wifi', 'WIFI', '无线网络']],
  ['无线网络', ['无线网络', 'wifi']],
])('%s 只换同义的，换得完整', (word, ways) => {
  const groups = [...SYNONYMS_1, ['外部机构', '第三方机构'], ['wifi', '无线网络']];
  expect(waysOf(word, groups)).toEqual(ways);
  expect(wordsApart(`${word}评估`, groups)?.[0]).toEqual(expect.arrayContaining(ways.slice(1)));
});
