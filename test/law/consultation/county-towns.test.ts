import { describe, expect, it } from 'vitest';
import {
  MOST_TOWNS,
  refuseTowns,
  type Town,
  townOf,
  type TownsTold,
} from '#server/law/consultation/county-towns.ts';

const town = (name: string, population = 10_000): Town => ({ name, population });
const told = (over: Partial<TownsTold> = {}): TownsTold => ({
  towns: [town('青石镇'), town('东街街道')],
  source: '第七次全国人口普查',
  countedOn: '2020-11-01',
  ...over,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => town(`第${at}镇`));

describe('国令713号第十四条 充分听取意见：本县的乡镇、街道', () => {
  it.each([
    ['写全', {}, []],
    ['一个也没有填写', { towns: [], source: '', countedOn: null }, []],
    ['一百个', { towns: many(MOST_TOWNS) }, []],
    ['超过一百个', { towns: many(MOST_TOWNS + 1) }, ['TOWNS_TOO_MANY']],
    ['一个字的名称', { towns: [town('镇')] }, ['TOWN_NAME_WRONG']],
    ['名称带空格', { towns: [town('青石 镇')] }, ['TOWN_NAME_WRONG']],
    ['名称过长', { towns: [town('青'.repeat(21))] }, ['TOWN_NAME_WRONG']],
    ['外地已经另列', { towns: [town('外地')] }, ['TOWN_NAME_WRONG']],
    ['写了两次', { towns: [town('青石镇'), town('青石镇')] }, ['TOWN_TWICE']],
    ['没有人', { towns: [town('青石镇', 0)] }, ['TOWN_POPULATION_WRONG']],
    ['人口过多', { towns: [town('青石镇', 2_000_001)] }, ['TOWN_POPULATION_WRONG']],
    ['没有来源', { source: '' }, ['TOWNS_SOURCE_MISSING']],
    ['没有日期', { countedOn: null }, ['TOWNS_SOURCE_MISSING']],
    ['来源写成文章', { source: '年'.repeat(101) }, ['TOWNS_SOURCE_TOO_LONG']],
    ['当日的数字', { countedOn: '2026-11-28' }, []],
    ['还没有到的日期', { countedOn: '2026-11-29' }, ['TOWNS_DAY_AHEAD']],
    [
      '一次说全',
      { towns: [town('镇', 0)], source: '' },
      ['TOWN_NAME_WRONG', 'TOWN_POPULATION_WRONG', 'TOWNS_SOURCE_MISSING'],
    ],
  ] as const)('%s', (_, over, expected) => {
    expect(refuseTowns(told(over), '2026-11-28').map(({ code }) => code)).toEqual(expected);
  });
});

describe('意见写的所在地是哪个乡镇', () => {
  const TOWNS = [town('青石镇'), town('城关'), town('城关镇'), town('白茅乡')];

  it.each([
    ['青石镇', '青石镇'],
    ['青石镇河西村', '青石镇'],
    [' 青石 镇', '青石镇'],
    ['城关镇东街', '城关镇'],
    ['外地', null],
    ['青石', null],
    ['住在青石镇', null],
    ['', null],
  ])('“%s”', (place, expected) => {
    expect(townOf(place, TOWNS)?.name ?? null).toBe(expected);
  });
});
