import { describe, expect, it } from 'vitest';
import { earliestMeetingDay, refuseReviewTime, reviewDue } from '#server/law/procedure/review-time.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第二十六条 保证必要的审查时间，一般不少于7个工作日', () => {
  it.each([
    ['2026-11-02', '2026-11-11', '2026-11-12', false],
    ['2026-02-10', '2026-02-26', '2026-02-27', false],
    ['2026-09-30', '2026-10-15', '2026-10-16', false],
    ['2026-12-25', '2027-01-06', '2027-01-07', true],
    ['2026-11-07', '2026-11-17', '2026-11-18', false],
  ] as const)('%s送审，%s期满，最早%s上会（暂定：%s）', (sentOn, due, earliest, provisional) => {
    expect(reviewDue(sentOn, calendar)).toEqual({ day: due, provisional });
    expect(earliestMeetingDay(sentOn, calendar)).toEqual({ day: earliest, provisional });
  });

  it.each([
    ['养老规划：期满一个月后上会', '2026-11-02', '2026-12-11', '2026-11-11', []],
    ['期满的次日', '2026-11-02', '2026-11-12', null, []],
    ['期满当日', '2026-11-02', '2026-11-11', null, ['REVIEW_TIME_SHORT']],
    ['送审次日', '2026-11-02', '2026-11-03', null, ['REVIEW_TIME_SHORT']],
    ['已经审完', '2026-11-02', '2026-11-06', '2026-11-05', []],
    ['当日审完', '2026-11-02', '2026-11-06', '2026-11-06', []],
    ['会后才审完', '2026-11-02', '2026-11-06', '2026-11-07', ['REVIEW_TIME_SHORT']],
    ['隔着国庆节', '2026-09-30', '2026-10-15', null, ['REVIEW_TIME_SHORT']],
  ] as const)('%s', (_, sentOn, meetingOn, reviewedOn, found) => {
    const findings = refuseReviewTime({ sentOn, meetingOn, reviewedOn }, calendar);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ severity }) => severity === 'WARN')).toBe(true);
  });

  it('暂定的日子说明是暂定', () => {
    const late = { sentOn: '2026-12-25', meetingOn: '2026-12-30', reviewedOn: null } as const;
    expect(refuseReviewTime(late, calendar)[0]?.message).toContain('2027年1月7日（暂定');
    const known = { sentOn: '2026-11-02', meetingOn: '2026-11-03', reviewedOn: null } as const;
    expect(refuseReviewTime(known, calendar)[0]?.message).not.toContain('暂定');
  });
});
