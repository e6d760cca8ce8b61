import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import { latestStarts, PlannedStart } from '#server/law/catalogue/latest-starts.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { earliestClosing } from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { earliestMeetingDay } from '#server/law/procedure/review-time.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { lawsOfKinds } from './laws.ts';

const { SOLICITATION, LEGALITY } = PlannedStart;
const setting = { policy: DEFAULT_POLICY, calendar };
const PRICE = lawsOfKinds([SpecialRuleKind.UTILITY_PRICE]);
const plain = { solicitation: true, hearing: false, special: [] };
type Row = [what: string, decideBy: string, course: Partial<typeof plain>, starts: Record<string, string>];

const startsOf = (decideBy: string, course: object) =>
  latestStarts({ ...plain, ...course, decideBy: decideBy as CalendarDay }, setting);

describe('按决策时间倒排各环节的最迟日期', () => {
  it.each<Row>([
    ['十二月底决策，公开征求意见', '2026-12-31', {}, { SOLICITATION: '2026-11-18', LEGALITY: '2026-12-21' }],
    ['决策日是休息日', '2026-11-29', {}, { SOLICITATION: '2026-10-17', LEGALITY: '2026-11-17' }],
    ['隔着国庆节', '2026-10-16', {}, { SOLICITATION: '2026-08-30', LEGALITY: '2026-09-30' }],
    ['不公开征求意见的', '2026-12-31', { solicitation: false }, { LEGALITY: '2026-12-21' }],
    [
      '听证的，提前十五日公告',
      '2026-12-31',
      { hearing: true },
      { SOLICITATION: '2026-11-18', HEARING_NOTICE: '2026-12-05', LEGALITY: '2026-12-21' },
    ],
    [
      '价格听证的，提前三十日公告',
      '2026-12-31',
      { hearing: true, special: PRICE as never },
      { SOLICITATION: '2026-11-18', HEARING_NOTICE: '2026-11-20', LEGALITY: '2026-12-21' },
    ],
  ])('%s', (_, decideBy, course, starts) => {
    const found = startsOf(decideBy, course);
    expect(Object.fromEntries(found.map(({ start, latestOn }) => [start, latestOn]))).toEqual(starts);
    for (const { counted } of found) expect(counted).not.toBe('');
  });

  it('环节从最迟日期开始的，按第十五条、第二十六条的期限来得及；迟一个工作日的，来不及', () => {
    for (let day = '2026-03-02' as CalendarDay; day <= '2026-12-31'; day = addDays(day, 1)) {
      const found = new Map(startsOf(day, {}).map(({ start, latestOn }) => [start, latestOn]));
      const [opens, sent] = [found.get(SOLICITATION)!, found.get(LEGALITY)!];
      const closing = (on: CalendarDay) => earliestClosing(on, calendar, DEFAULT_POLICY).day;
      expect(earliestMeetingDay(sent, calendar).day <= day, day).toBe(true);
      let next = addDays(sent, 1);
      while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
      expect(earliestMeetingDay(next, calendar).day > day, day).toBe(true);
      expect([closing(opens) < sent, closing(addDays(opens, 1)) < sent], day).toEqual([true, false]);
    }
  });
});
