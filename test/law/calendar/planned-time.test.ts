import { describe, expect, it } from 'vitest';
import { TimePrecision } from '#server/law/decision/decision-phase.ts';
import { lastPlannedDay, plannedText } from '#server/law/calendar/planned-time.ts';

describe('决策时间可以写到月、日或者季度', () => {
  it.each([
    ['2026-09-01', TimePrecision.MONTH, '2026年9月', '2026-09-30'],
    ['2026-12-01', TimePrecision.MONTH, '2026年12月', '2026-12-31'],
    ['2028-02-15', TimePrecision.MONTH, '2028年2月', '2028-02-29'],
    ['2026-09-15', TimePrecision.DAY, '2026年9月15日', '2026-09-15'],
    ['2026-01-01', TimePrecision.QUARTER, '2026年第一季度', '2026-03-31'],
    ['2026-06-30', TimePrecision.QUARTER, '2026年第二季度', '2026-06-30'],
    ['2026-09-30', TimePrecision.QUARTER, '2026年第三季度', '2026-09-30'],
    ['2026-12-31', TimePrecision.QUARTER, '2026年第四季度', '2026-12-31'],
  ] as const)('%s（%s）写作%s，最迟%s', (day, precision, text, last) => {
    expect(plannedText(day, precision)).toBe(text);
    expect(lastPlannedDay(day, precision)).toBe(last);
  });
});
