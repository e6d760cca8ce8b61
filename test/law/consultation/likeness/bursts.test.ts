import { describe, expect, it } from 'vitest';
import { burstsAmong, burstsText } from '#server/law/consultation/likeness/bursts.ts';

const hours = (...counts: number[]) =>
  counts.map((count, at) => ({ hour: `2026-11-28 ${String(at).padStart(2, '0')}`, count }));
const told = (...counts: number[]) => burstsAmong(hours(...counts)).map(({ count }) => count);

describe('短时间集中收到的意见', () => {
  it.each<[title: string, counts: number[], expected: number[]]>([
    ['没有收到意见', [], []],
    ['每小时都差不多', [8, 9, 10, 9, 8], []],
    ['比平常多，但不到20条', [1, 1, 1, 19], []],
    ['正好20条，平常一小时1条', [1, 1, 1, 20], [20]],
    ['平常一小时6条，30条是五倍', [6, 6, 6, 30], [30]],
    ['平常一小时6条，29条不到五倍', [6, 6, 6, 29], []],
    ['一直都多，不算集中', [200, 210, 190, 205], []],
    ['只有一个小时收到', [500], []],
    ['几个时段，多的在前', [2, 40, 3, 90, 2], [90, 40]],
  ])('%s', (_title, counts, expected) => {
    expect(told(...counts)).toEqual(expected);
  });

  it('一样多的，先到的在前', () => {
    expect(burstsAmong(hours(1, 50, 1, 50, 1)).map(({ hour }) => hour)).toEqual([
      '2026-11-28 01',
      '2026-11-28 03',
    ]);
  });

  it.each([
    ['没有', [], ''],
    ['以前公布的，没有统计', null, ''],
    [
      '两个时段',
      [
        { hour: '2026-11-28 09:00', count: 120, alike: 118 },
        { hour: '2026-12-01 00:00', count: 40, alike: 0 },
      ],
      '短时间集中收到的：11月28日9时起一小时120条，其中内容相近的118条；12月1日0时起一小时40条，其中内容相近的0条。这些意见照样计入，照样答复。',
    ],
  ])('采纳情况照实写：%s', (_, given, text) => {
    expect(burstsText(given)).toBe(text);
  });
});
