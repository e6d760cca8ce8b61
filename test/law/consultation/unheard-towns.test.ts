import { describe, expect, it } from 'vitest';
import type { Town } from '#server/law/consultation/county-towns.ts';
import {
  ENOUGH_TO_COMPARE,
  hearingNotes,
  hearTowns,
  unheardText,
} from '#server/law/consultation/unheard-towns.ts';

const TOWNS: readonly Town[] = [
  { name: '青石镇', population: 50_000 },
  { name: '城关镇', population: 40_000 },
  { name: '白茅乡', population: 10_000 },
];
/** Opinions from the towns in their order, then from elsewhere, then without a place. */
const places = (...counts: readonly number[]) =>
  ['青石镇', '城关镇东街', '白茅乡', '外地', null].map((place, at) => ({ place, opinions: counts[at] ?? 0 }));
const unheard = (...counts: readonly number[]) =>
  hearTowns(TOWNS, places(...counts))?.towns.flatMap(({ name, unheard: it }) => (it ? [name] : []));

describe('国令713号第十四条 充分听取意见：还没有听到的地方', () => {
  it.each<[string, number[], string[]]>([
    ['一条意见也没有的，都没有听到', [], ['青石镇', '城关镇', '白茅乡']],
    ['不足二十条的，只列一条也没有的', [1, 18, 0], ['白茅乡']],
    ['满二十条的，少于应有的五分之一也列', [1, 18, 1], ['青石镇']],
    ['恰好五分之一的不列', [10, 80, 10], []],
    ['比五分之一少一条的列', [9, 81, 10], ['青石镇']],
    ['应有不到一条的小镇，一条也没有照样列', [10, 10, 0], ['白茅乡']],
    ['外地的、没有写明的不计入比较', [1, 18, 0, 500, 500], ['白茅乡']],
    ['各地相当', [50, 40, 10], []],
  ])('%s', (_, counts, expected) => {
    expect(unheard(...counts)).toEqual(expected);
  });

  it('每千人几条，写明的几条，没有写明和外地的几条', () => {
    expect(hearTowns(TOWNS, places(60, 1, 0, 3, 4))).toMatchObject({
      towns: [
        { name: '青石镇', opinions: 60, perThousand: 1.2 },
        { name: '城关镇', opinions: 1, perThousand: 0.03 },
        { name: '白茅乡', opinions: 0, perThousand: 0 },
      ],
      told: 61,
      untold: 7,
      few: false,
    });
  });

  it('本县没有填写乡镇的，不比对', () => {
    expect(hearTowns([], places(1, 2))).toBeNull();
  });

  it('同一镇的不同写法算在一起', () => {
    const written = ['青石镇', '青石镇河西村', ' 青石镇 '].map((place) => ({ place, opinions: 2 }));
    expect(hearTowns(TOWNS, written)?.towns[0]?.opinions).toBe(6);
  });
});

describe('怎样说', () => {
  it.each<[string, number[], string]>([
    ['都听到了', [50, 40, 10], ''],
    ['没有的和少的分开说', [1, 60, 0], '还没有人提出意见：白茅乡。按人口算提得很少：青石镇。'],
    ['只有没有的', [30, 30, 0], '还没有人提出意见：白茅乡。'],
  ])('%s', (_, counts, expected) => {
    const heard = hearTowns(TOWNS, places(...counts));
    expect(heard && unheardText(heard)).toBe(expected);
  });

  it.each([
    [ENOUGH_TO_COMPARE - 1, '写明的不足20条，只列一条也没有的。'],
    [ENOUGH_TO_COMPARE, '五分之一'],
  ])('写明乡镇的%i条', (count, said) => {
    const heard = hearTowns(TOWNS, places(count, 0, 0, 2));
    expect(heard && hearingNotes(heard, '第七次全国人口普查，截至2020年11月1日').join('')).toContain(said);
    expect(heard && hearingNotes(heard, '第七次全国人口普查，截至2020年11月1日').at(-1)).toBe(
      '人口数：第七次全国人口普查，截至2020年11月1日。',
    );
  });
});
