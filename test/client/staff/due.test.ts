import { describe, expect, it } from 'vitest';
import { calendarOf } from '#client/staff/ground/frame/use-work-calendar.ts';
import { dueOf, sumUp } from '#client/staff/domains/workbench/due.ts';
import { fiveWeeks } from '#client/staff/domains/workbench/weeks.ts';

// 2026-11-20 is a Friday.
const TODAY = '2026-11-20';
const calendar = calendarOf('2026-12-31', [{ day: '2026-11-21', kind: 'MAKE_UP_WORKDAY', name: '调休' }]);
const task = (dueOn: string | null, over = {}) => ({ dueOn, overdue: false, provisional: false, ...over });

describe('待办的期限', () => {
  it.each([
    [
      '逾期的是红的，写明几天',
      task('2026-10-31', { overdue: true }),
      { when: '逾期20天', note: '应于10月31日', tone: 'due' },
    ],
    ['今天到期', task(TODAY), { when: '今天', note: '周五', tone: 'care' }],
    [
      '三个工作日内是黄的，调休的周六算工作日',
      task('2026-11-24'),
      { when: '11月24日', note: '周二，3个工作日', tone: 'care' },
    ],
    ['再远的不着色', task('2026-11-25'), { when: '11月25日', note: '周三，4个工作日', tone: undefined }],
    ['没有期限', task(null), { when: '待办', note: '没有期限' }],
  ])('%s', (_, given, said) => {
    expect(dueOf(given, TODAY, calendar)).toEqual(said);
  });

  it('节假日安排没有公布的，期限是暂定的', () => {
    expect(dueOf(task('2027-01-08', { provisional: true }), TODAY, calendar).note).toContain('暂定');
  });

  it('工作日历还没有读到时，不猜有几个工作日', () => {
    expect(dueOf(task('2026-11-24'), TODAY, null)).toEqual({
      when: '11月24日',
      note: '周二',
      tone: undefined,
    });
  });

  it('一句话概括', () => {
    const tasks = [task('2026-10-31', { overdue: true }), task('2026-11-24'), task(null)];
    expect(sumUp(tasks, TODAY, calendar)).toBe('3项待办，1项逾期，1项在3个工作日内到期');
    expect(sumUp([], TODAY, calendar)).toBe('2026年11月20日（周五）');
  });
});

describe('五周期限', () => {
  const weeks = fiveWeeks(
    TODAY,
    [
      {
        kind: 'REVIEW_CONSULTATION' as const,
        title: '关于公开征求《公交票价调整方案（征求意见稿）》意见的公告',
        dueOn: '2026-11-24',
        path: '/gongzuotai/mulu',
      },
    ],
    calendar,
  );
  const at = (day: string) => weeks.find((one) => one.day === day);

  it('从本周一起三十五天', () => {
    expect([weeks.length, weeks[0]?.day, weeks[34]?.day]).toEqual([35, '2026-11-16', '2026-12-20']);
  });

  it('休息日是灰的，调休的周六不是', () => {
    expect([at('2026-11-21')?.rest, at('2026-11-22')?.rest, at(TODAY)?.today]).toEqual([false, true, true]);
    expect(at('2026-11-21')?.note).toBe('调休');
  });

  it('到期的事项在那一天', () => {
    expect(at('2026-11-24')?.items).toEqual([
      { href: '/gongzuotai/mulu', label: '审查征求意见：公交票价调整方案' },
    ]);
  });
});
