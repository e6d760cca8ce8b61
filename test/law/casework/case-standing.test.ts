import { expect, it } from 'vitest';
import { inTimeShare, type StandingCounts } from '#server/law/casework/case-standing.ts';

const NONE: StandingCounts = { OVERDUE: 0, SOON: 0, AHEAD: 0, IN_TIME: 0, LATE: 0 };

it.each<[string, Partial<StandingCounts>, number | null]>([
  ['还没有到期的，没有按期答复率', { SOON: 3, AHEAD: 9 }, null],
  ['全部按期答复', { IN_TIME: 7 }, 100],
  ['逾期答复的不算按期', { IN_TIME: 3, LATE: 1 }, 75],
  ['逾期没有答复的同样不算按期', { IN_TIME: 3, OVERDUE: 1 }, 75],
  ['期限内没有答复的不影响', { IN_TIME: 1, LATE: 1, SOON: 5, AHEAD: 5 }, 50],
  ['差一点不说成全部', { IN_TIME: 999, LATE: 1 }, 99],
  ['全部逾期', { OVERDUE: 2 }, 0],
])('%s', (_, counts, expected) => {
  expect(inTimeShare({ ...NONE, ...counts })).toBe(expected);
});
