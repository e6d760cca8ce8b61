import { describe, expect, it } from 'vitest';
import { decidedBy, refuseUndecided } from '#server/law/procedure/discussed-result.ts';
import { DiscussionResult as D } from '#server/law/procedure/discussion-minutes.ts';
import { AgendaResult as A } from '#server/law/meeting/meeting-words.ts';

describe('第三十条 讨论情况和决定应当如实记录：讨论结果就是会议登记的审议结果', () => {
  it.each([
    [A.PASSED, D.APPROVE],
    [A.PASSED_IN_PRINCIPLE, D.APPROVE],
    [A.NOT_PASSED, D.REJECT],
    [A.DEFERRED, D.DEFER],
    [A.REWORK, D.REWORK],
    [A.NOTED, null],
    [A.OTHER, null],
  ])('会议登记%s', (registered, decided) => {
    expect(decidedBy(registered)).toBe(decided);
    const codes = refuseUndecided(registered).map(({ code }) => code);
    expect(codes).toEqual(decided ? [] : ['MEETING_UNDECIDED']);
  });
});
