import { describe, expect, it } from 'vitest';
import {
  clock,
  closing,
  closingDay,
  closingShort,
  closingTime,
  count,
  dayOf,
  digits,
  fileNote,
  fileSize,
  fullDate,
  groupedCode,
  longDate,
  moment,
  monthOf,
  percent,
  plainMoment,
  range,
  shortDate,
  shortMoment,
  weekday,
} from '#client/format.ts';

describe('日期', () => {
  it.each([
    ['2026-12-07', '2026年12月7日', '12月7日', '周一', '2026年12月7日（周一）', '2026年12月'],
    ['2028-02-29', '2028年2月29日', '2月29日', '周二', '2028年2月29日（周二）', '2028年2月'],
    ['2027-01-03', '2027年1月3日', '1月3日', '周日', '2027年1月3日（周日）', '2027年1月'],
  ])('%s 的各种写法', (day, long, short, week, full, month) => {
    expect([longDate(day), shortDate(day), weekday(day), fullDate(day), monthOf(day)]).toEqual([
      long,
      short,
      week,
      full,
      month,
    ]);
  });

  it.each([
    ['2026-11-05', '2026-12-07', '2026年11月5日至12月7日'],
    ['2026-03-02', '2026-03-31', '2026年3月2日至31日'],
    ['2026-12-02', '2027-01-04', '2026年12月2日至2027年1月4日'],
  ])('起止日 %s 到 %s，年和月只说一次', (from, to, said) => {
    expect(range(from, to)).toBe(said);
  });

  it('英文写法', () => {
    expect(fullDate('2026-12-07', 'en')).toBe('7 December 2026 (Monday)');
    expect(closing('2026-12-07', 'en')).toBe('24:00 on 7 December 2026 (Beijing time)');
  });
});

describe('截止：最后一日的二十四时，北京时间', () => {
  it('写明小时和时区', () => {
    expect(closing('2026-12-07')).toBe('2026年12月7日 24:00（北京时间）');
    expect(closingDay('2026-12-07')).toBe('2026年12月7日（周一）24:00');
    expect(closingShort('2026-12-07')).toBe('12月7日 24:00');
  });

  it.each([
    ['2026-12-07', '2026-12-08T00:00+08:00', '2026-12-07T16:00:00.000Z'],
    ['2026-12-31', '2027-01-01T00:00+08:00', '2026-12-31T16:00:00.000Z'],
    ['2028-02-28', '2028-02-29T00:00+08:00', '2028-02-28T16:00:00.000Z'],
  ])('%s 截止的时刻是次日零时，不含', (day, machine, instant) => {
    expect(closingTime(day)).toBe(machine);
    expect(new Date(closingTime(day)).toISOString()).toBe(instant);
  });
});

describe('时刻按北京时间读', () => {
  it.each([
    ['2026-11-20T02:05:09Z', '2026-11-20', '10:05', '2026年11月20日 10:05'],
    ['2026-12-07T15:59:59Z', '2026-12-07', '23:59', '2026年12月7日 23:59'],
    ['2026-12-07T16:00:00Z', '2026-12-08', '0:00', '2026年12月8日 0:00'],
  ])('%s', (instant, day, time, said) => {
    expect([dayOf(instant), clock(instant), moment(instant)]).toEqual([day, time, said]);
  });

  it('短写和标签写法', () => {
    expect(shortMoment('2026-11-20T02:05:09Z')).toBe('11月20日 10:05');
    expect(plainMoment('2026-11-20T01:05:09Z')).toBe('2026-11-20 09:05');
  });

  it('不随进程的时区变化', () => {
    const own = process.env.TZ;
    const said = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return [moment('2026-12-07T15:59:59Z'), fullDate('2026-12-07'), closingTime('2026-12-07')].join();
    });
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
    expect(new Set(said)).toEqual(
      new Set(['2026年12月7日 23:59,2026年12月7日（周一）,2026-12-08T00:00+08:00']),
    );
  });
});

describe('数与编号', () => {
  it.each([
    [count(214), '214'],
    [count(10_000, true), '10000+'],
    [percent(31, 126), '24.6%'],
    [percent(0, 0), '0%'],
    [fileSize(900), '900 B'],
    [fileSize(190_464), '186 KB'],
    [fileSize(1_258_291), '1.2 MB'],
    [fileNote('起草说明.pdf', 190_464), 'PDF　186 KB'],
    [fileNote('起草说明', 190_464), '186 KB'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    ['8F3K2M7Q', '8F3K-2M7Q', '8 F 3 K 2 M 7 Q'],
    ['q7m2k-8xf4t', 'Q7M2K-8XF4T', 'Q 7 M 2 K 8 X F 4 T'],
  ])('编号 %s 分两段写，逐位读', (code, grouped, spoken) => {
    expect([groupedCode(code), digits(code)]).toEqual([grouped, spoken]);
  });
});
