/** 发文字号: typed without brackets it is the number as it is printed. */
import { describe, expect, it } from 'vitest';
import { searchWords } from '#server/domains/search/search-words.ts';

describe('发文字号', () => {
  it.each([
    ['岚政发2026年4号', '岚政发(2026)4号'],
    ['岚政办发2026第12号', '岚政办发(2026)12号'],
    ['岚政发〔2026〕4号', '岚政发(2026)4号'],
    ['2026年4号', '2026年4号'],
  ])('%s 找 %s', (typed, sought) => {
    expect(searchWords(typed, [])[0]?.[0]).toBe(sought);
  });
});
