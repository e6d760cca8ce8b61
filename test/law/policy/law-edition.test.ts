/** 专门规定的版本: how editions of an entry follow one another. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { lawStanding, withUntil } from '#server/law/policy/law-edition.ts';

const day = (text: string) => text as CalendarDay;

describe('一版接一版', () => {
  const edition = (code: string, no: number, from: string, ends = false) => ({
    code,
    no,
    from: day(from),
    ends,
  });
  const spans = (...editions: ReturnType<typeof edition>[]) =>
    withUntil(editions).map(({ code, no, from, until }) => `${code}${no} ${from} ${until ?? '—'}`);

  it.each([
    ['只有一版', [edition('A', 1, '2020-01-01')], ['A1 2020-01-01 —']],
    [
      '后一版施行，前一版到前一天为止',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2027-01-01')],
      ['A1 2020-01-01 2026-12-31', 'A2 2027-01-01 —'],
    ],
    [
      '停止适用',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2027-01-01', true)],
      ['A1 2020-01-01 2026-12-31'],
    ],
    [
      '停止以后重新施行',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2026-12-01', true), edition('A', 3, '2027-01-01')],
      ['A1 2020-01-01 2026-11-30', 'A3 2027-01-01 —'],
    ],
    [
      '还没有施行就被提前的一版代替',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2027-01-01'), edition('A', 3, '2026-12-01')],
      ['A1 2020-01-01 2026-11-30', 'A3 2026-12-01 —'],
    ],
    [
      '别的规定互不相干',
      [edition('A', 1, '2020-01-01'), edition('B', 2, '2026-12-01')],
      ['A1 2020-01-01 —', 'B2 2026-12-01 —'],
    ],
  ])('%s', (_, editions, found) => {
    expect(spans(...editions)).toEqual(found);
  });
});

it.each([
  ['2026-01-31', 'COMING'],
  ['2026-02-01', 'IN_FORCE'],
  ['2026-03-31', 'IN_FORCE'],
  ['2026-04-01', 'PAST'],
])('自2月1日起至3月31日止的规定，%s %s', (today, standing) => {
  expect(lawStanding({ from: day('2026-02-01'), until: day('2026-03-31') }, day(today))).toBe(standing);
});
