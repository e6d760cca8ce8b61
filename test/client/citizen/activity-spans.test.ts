/** 活动列表按时间分段: what goes on, this week, later, what is over. */
import { expect, it } from 'vitest';
import { type Entry, spansOf } from '#client/citizen/activity/entries.ts';

const entry = (startsAt: string, state: Entry['state'] = 'COMING') =>
  ({ is: 'event', node: { no: startsAt }, startsAt, state, unitIds: [] }) as unknown as Entry;

/** 2026年11月25日周三14:00. */
const WEDNESDAY = { now: '2026-11-25T06:00:00.000Z', today: '2026-11-25' };

it('正在进行的在前，本周到周日为止，其余是以后；取消的、举行过的在最后', () => {
  const entries = [
    entry('2026-12-20T01:00:00.000Z'),
    entry('2026-11-29T16:00:00.000Z'),
    entry('2026-11-29T15:59:00.000Z'),
    entry('2026-11-26T01:00:00.000Z'),
    entry('2026-11-26T02:00:00.000Z', 'CANCELLED'),
    entry('2026-11-20T01:00:00.000Z'),
    entry('2026-11-10T01:00:00.000Z', 'OVER'),
  ];
  const spans = spansOf(entries, WEDNESDAY).map(({ title, entries: of }) => [
    title,
    ...of.map(({ startsAt }) => startsAt.slice(5, 16)),
  ]);
  expect(spans).toEqual([
    ['正在进行', '11-20T01:00'],
    ['本周', '11-26T01:00', '11-29T15:59'],
    ['以后', '11-29T16:00', '12-20T01:00'],
    ['已经举行或者取消', '11-26T02:00', '11-10T01:00'],
  ]);
});

it('没有的一段不列', () => {
  expect(spansOf([entry('2026-11-10T01:00:00.000Z', 'OVER')], WEDNESDAY).map(({ id }) => id)).toEqual([
    'yiwang',
  ]);
  expect(spansOf([], WEDNESDAY)).toEqual([]);
});
