import { describe, expect, it } from 'vitest';
import { burstsAmong } from '#server/law/consultation/likeness/bursts.ts';

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
});
