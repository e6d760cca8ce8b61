/** 法规的版本: editions follow each other by the day they came into force, whenever each was entered. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { inOrderOfForce, statuteStanding } from '#server/law/statute/statute-edition.ts';

const edition = (code: string, no: number, from: string, ends = false) => ({
  code,
  no,
  from: from as CalendarDay,
  ends,
});

describe('一版接一版', () => {
  it.each([
    ['只有一版', [edition('A', 1, '2020-01-01')], ['A1 2020-01-01 —']],
    [
      '新的一版施行，前一版到前一天为止',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2026-07-01')],
      ['A1 2020-01-01 2026-06-30', 'A2 2026-07-01 —'],
    ],
    [
      '旧的一版后来补登，照施行的先后',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2012-01-01')],
      ['A2 2012-01-01 2019-12-31', 'A1 2020-01-01 —'],
    ],
    [
      '同一天施行的，后登记的更正先登记的',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2020-01-01')],
      ['A2 2020-01-01 —'],
    ],
    [
      '废止',
      [edition('A', 1, '2020-01-01'), edition('A', 2, '2026-01-01', true)],
      ['A1 2020-01-01 2025-12-31', 'A2 2026-01-01 —'],
    ],
    [
      '各部互不相干',
      [edition('B', 1, '2021-01-01'), edition('A', 1, '2020-01-01')],
      ['A1 2020-01-01 —', 'B1 2021-01-01 —'],
    ],
  ])('%s', (_name, editions, spans) => {
    expect(
      inOrderOfForce(editions).map(({ code, no, from, until }) => `${code}${no} ${from} ${until ?? '—'}`),
    ).toEqual(spans);
  });
});

describe('一版在一天的效力', () => {
  const TODAY = '2026-11-20' as CalendarDay;
  const [FIRST, SECOND] = [edition('A', 1, '2020-01-01'), edition('A', 2, '2026-07-01')];
  it.each([
    ['只有一版', [FIRST], ['IN_FORCE']],
    ['还没有到施行之日', [edition('A', 1, '2026-11-21')], ['COMING']],
    ['当天施行', [edition('A', 1, '2026-11-20')], ['IN_FORCE']],
    ['修改以后', [FIRST, SECOND], ['AMENDED', 'IN_FORCE']],
    ['修改还没有施行', [FIRST, edition('A', 2, '2026-12-01')], ['IN_FORCE', 'COMING']],
    ['同一天更正', [FIRST, edition('A', 2, '2020-01-01')], ['AMENDED', 'IN_FORCE']],
    [
      '修改以后废止',
      [FIRST, SECOND, edition('A', 3, '2026-11-01', true)],
      ['AMENDED', 'REPEALED', 'REPEALED'],
    ],
    ['将要废止', [FIRST, edition('A', 2, '2026-12-01', true)], ['IN_FORCE', 'COMING']],
    [
      '废止以后重新公布',
      [FIRST, edition('A', 2, '2024-01-01', true), edition('A', 3, '2026-01-01')],
      ['REPEALED', 'REPEALED', 'IN_FORCE'],
    ],
    ['别的一部废止，不相干', [FIRST, edition('B', 1, '2020-01-01', true)], ['IN_FORCE', 'REPEALED']],
  ])('%s', (_name, editions, standings) => {
    const ordered = inOrderOfForce(editions);
    expect(editions.map((one) => statuteStanding(one, ordered, TODAY))).toEqual(standings);
  });
});
