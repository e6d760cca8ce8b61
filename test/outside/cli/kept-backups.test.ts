import { describe, expect, it } from 'vitest';
import { backupName, expiredBackups } from '#server/outside/cli/backup/kept-backups.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** A backup of every night from the first to the last day. */
function nightly(from: CalendarDay, to: CalendarDay): string[] {
  const names: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) names.push(`${day}T0230`);
  return names;
}
const kept = (names: readonly string[]) => {
  const expired = new Set(expiredBackups(names));
  return names.filter((name) => !expired.has(name)).map((name) => name.slice(0, 10));
};

describe('备份的保留：七日每日，五周每周最后一份，十二个月每月最后一份，以后每年最后一份', () => {
  it('每夜一份，三年多以后', () => {
    const years = '2023-12-31 2024-12-31 2025-12-31';
    const months =
      '2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30';
    const weeks = '2026-10-31 2026-11-01 2026-11-08 2026-11-15 2026-11-22';
    const days = '2026-11-23 2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-28 2026-11-29';
    expect(kept(nightly('2023-06-01', '2026-11-29')).join(' ')).toBe(`${years} ${months} ${weeks} ${days}`);
  });

  it('逐夜照规则移除，与最后一次全部照规则移除，留下的一样', () => {
    let names: string[] = [];
    for (const name of nightly('2025-10-01', '2026-11-29')) {
      names = [...names, name];
      const expired = new Set(expiredBackups(names));
      names = names.filter((one) => !expired.has(one));
    }
    expect(names.map((name) => name.slice(0, 10))).toEqual(kept(nightly('2025-10-01', '2026-11-29')));
  });

  it('一日几份的，留当日最后一份', () => {
    const names = ['2026-11-28T0230', '2026-11-29T0230', '2026-11-29T1700'];
    expect(expiredBackups(names)).toEqual(['2026-11-29T0230']);
  });

  it('停了几年又开始的，从前的每年还在；时钟倒退的，一份也不因此移除', () => {
    expect(expiredBackups(['2021-05-04T0230', '2022-06-01T0230', '2026-11-29T0230'])).toEqual([]);
    expect(expiredBackups(['2026-11-29T0230', '2020-01-01T0000'])).toEqual([]);
  });

  it('时钟有一次走到了以后：那一份在日、周、月里各占一个位置，别的照旧', () => {
    const nights = nightly('2026-11-24', '2026-11-29');
    expect(expiredBackups([...nights, '2036-01-01T0230'])).toEqual([]);
    const years = kept([...nightly('2023-06-01', '2026-11-29'), '2036-01-01T0230']);
    expect(years.slice(-7)).toEqual([...nights.map((name) => name.slice(0, 10)), '2036-01-01']);
    expect(years).toHaveLength(23);
  });

  it('名字不是日期和时间的，不是备份', () => {
    const names = ['2026-13-01T0230', '2026-11-29', 'lost+found', '2026-11-29T0230.part', '说明.txt'];
    expect(expiredBackups([...names, '2026-11-29T0230'])).toEqual([]);
    expect(expiredBackups(names)).toEqual([]);
  });

  it.each([
    ['2026-12-06T18:30:59Z', '2026-12-07T0230'],
    ['2026-12-07T15:59:00Z', '2026-12-07T2359'],
  ])('按北京时间取名：%s', (instant, name) => {
    expect(backupName(new Date(instant))).toBe(name);
  });
});
