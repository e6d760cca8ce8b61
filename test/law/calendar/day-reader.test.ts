import { expect, it } from 'vitest';
import { readDay } from '#server/law/calendar/day-reader.ts';

it.each([
  ['2026年3月2日', '2026-03-02'],
  ['2026年3月2', '2026-03-02'],
  ['2026-03-02', '2026-03-02'],
  ['2026.3.2', '2026-03-02'],
  [' 2026 / 3 / 2 ', '2026-03-02'],
  ['2026年2月30日', null],
  ['2026年3月', null],
  ['三月二日', null],
  ['', null],
])('表格里日期的写法：%s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
