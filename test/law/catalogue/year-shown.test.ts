import { expect, it } from 'vitest';
import { yearShown } from '#server/law/catalogue/year-shown.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

it.each<[string, number[], string, number | null]>([
  ['还没有公布过目录', [], '2026-11-25', null],
  ['只有本年度的', [2026], '2026-11-25', 2026],
  ['下一年度的已经公布，本年度的仍在前面', [2027, 2026], '2026-11-25', 2026],
  ['本年度最后一日', [2027, 2026], '2026-12-31', 2026],
  ['下一年度第一日', [2027, 2026], '2027-01-01', 2027],
  ['新年度的还没有公布，看上一年度的', [2026, 2025], '2027-01-15', 2026],
  ['隔年没有公布的，看最近一年的', [2024, 2023], '2027-01-15', 2024],
  ['启用平台先公布下一年度的', [2027], '2026-11-25', 2027],
  ['启用平台先公布以后两年的', [2028, 2027], '2026-11-25', 2027],
])('目录年度：%s', (_, years, today, shown) => {
  expect(yearShown(years, today as CalendarDay)).toBe(shown);
});
