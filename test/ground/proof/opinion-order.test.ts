import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { orderOnDay, placeOnDay } from './opinion-order.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';

const opinions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ clauseNo: '第五条', receiptNo: `8F3K2M${10 + index}` }));

describe('条文旁的意见每天轮换', () => {
  it.each([
    ['2026-11-21', '第五条', '8F3K2M7Q'],
    ['2026-11-22', '第五条', '8F3K2M7Q'],
    ['2026-11-21', '二', '8F3K2M7Q'],
  ])('%s %s %s：谁都可以用同一个公式重算', async (day, clauseNo, receiptNo) => {
    const again = createHash('sha256').update(`${day} ${clauseNo} ${receiptNo}`).digest('hex');
    expect(await placeOnDay(day, { clauseNo, receiptNo })).toBe(again);
  });

  it('同一天次序不变，与读到的先后无关；一条不多，一条不少', async () => {
    const all = opinions(30);
    const [order, again] = [
      await orderOnDay('2026-11-21', all),
      await orderOnDay('2026-11-21', all.toReversed()),
    ];
    expect(again).toEqual(order);
    expect(new Set(order)).toEqual(new Set(all));
  });

  it('600天里，六条意见排第一的次数相当；没有哪一条总在前', async () => {
    const [all, days] = [opinions(6), 600];
    const first = new Map<string, number>();
    for (let count = 0; count < days; count += 1) {
      const day: CalendarDay = addDays('2026-01-01', count);
      const [top] = await orderOnDay(day, all);
      if (top) first.set(top.receiptNo, (first.get(top.receiptNo) ?? 0) + 1);
    }
    const expected = days / all.length;
    const spread = Math.sqrt(expected * (1 - 1 / all.length));
    for (const { receiptNo } of all)
      expect(Math.abs((first.get(receiptNo) ?? 0) - expected), receiptNo).toBeLessThan(4 * spread);
  });
});
