import { describe, expect, it } from 'vitest';
import { refuseOtherResult } from '#server/law/procedure/discussed-result.ts';
import { DiscussionResult as D } from '#server/law/procedure/discussion-minutes.ts';
import { AgendaResult as A } from '#server/law/meeting/meeting-words.ts';

describe('第三十条 讨论情况和决定应当如实记录：与会议登记的结果一致', () => {
  it.each([
    [A.PASSED, [D.APPROVE]],
    [A.PASSED_IN_PRINCIPLE, [D.APPROVE, D.REWORK]],
    [A.NOT_PASSED, [D.REJECT]],
    [A.DEFERRED, [D.DEFER, D.REWORK]],
    [A.NOTED, Object.values(D)],
    [A.OTHER, Object.values(D)],
  ])('会议登记%s', (result, agreeing) => {
    const agrees = (recorded: D) =>
      refuseOtherResult(recorded, [{ meeting: '第37次会议', result }]).length === 0;
    expect(Object.values(D).filter(agrees)).toEqual(agreeing);
  });

  it('同日两次会议，只指出不一致的一次', () => {
    const found = refuseOtherResult(D.APPROVE, [
      { meeting: '第37次会议', result: A.DEFERRED },
      { meeting: '第38次会议', result: A.PASSED },
    ]);
    expect(found.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['DISCUSSION_RESULT_DIFFERS', 'WARN', '第37次会议登记的该议题结果是“缓议”，这里记录的是“通过”。'],
    ]);
  });

  it('没有在会议台登记的，不作比较', () => expect(refuseOtherResult(D.REJECT, [])).toEqual([]));
});
