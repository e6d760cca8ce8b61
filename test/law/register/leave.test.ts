import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseLeave } from '#server/law/register/leave.ts';

const TERM_END = '2028-06-30';

describe('代表请假写明理由，不超过任期', () => {
  it.each<[string, CalendarDay | null, string, string[]]>([
    ['写明理由', '2026-12-31', '本人来电，外出务工到年底', []],
    ['没有理由', '2026-12-31', '', ['LEAVE_REASON_REQUIRED']],
    ['理由只有标点', '2026-12-31', '。。。。。。', ['LEAVE_REASON_REQUIRED']],
    ['理由是套话', '2026-12-31', '因特殊情况', ['LEAVE_REASON_REQUIRED']],
    ['理由重复凑字', '2026-12-31', '病病病病病病', ['LEAVE_REASON_REQUIRED']],
    ['到任期最后一日', TERM_END, '产假和哺乳，本人书面提出', []],
    ['超过任期一日', '2028-07-01', '产假和哺乳，本人书面提出', ['LEAVE_BEYOND_TERM']],
    ['超过任期又没有理由', '2029-01-01', '略', ['LEAVE_REASON_REQUIRED', 'LEAVE_BEYOND_TERM']],
    ['销假不用理由', null, '', []],
  ])('%s', (_title, awayUntil, reason, expected) => {
    const found = refuseLeave({ awayUntil, termEndsOn: TERM_END }, reason);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});
