import { describe, expect, it } from 'vitest';
import { type HeldItem, itemToRecord, refuseUnheld } from '#server/law/procedure/discussion-held.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';

const item = (itemId: string, more: Partial<HeldItem> = {}): HeldItem => ({
  itemId,
  meetingId: `会议${itemId}`,
  no: '2026-31',
  kind: MeetingKind.EXECUTIVE,
  name: '县政府第31次常务会议',
  heldOn: '2026-12-02',
  closed: true,
  correcting: null,
  result: AgendaResult.PASSED,
  purpose: AgendaPurpose.DECIDE,
  ...more,
});
const ARRANGED = { meetingId: '会议甲', arrangedOn: '2026-11-20', recorded: [] } as const;
const picked = (items: readonly HeldItem[], more: object = {}) =>
  itemToRecord(items, { ...ARRANGED, ...more })?.itemId;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第三十条 集体讨论登记的是哪一次会议', () => {
  it('是安排的那次会议，不论先后', () => {
    expect(picked([item('甲'), item('乙')])).toBe('甲');
  });
  it('安排的会议没有讨论的，是其后讨论的会议，先看能够作出决策的', () => {
    expect(picked([item('乙'), item('丙'), item('丁', { kind: MeetingKind.SPECIAL })])).toBe('丙');
    expect(picked([item('丁', { kind: MeetingKind.SPECIAL })])).toBe('丁');
  });
  it('听取汇报、审议废止的议题，不是审议草案', () => {
    const { REPORT, REPEAL, OTHER } = AgendaPurpose;
    expect(picked([item('甲', { purpose: REPORT }), item('乙', { purpose: REPEAL })])).toBeUndefined();
    expect(picked([item('甲', { purpose: OTHER }), item('乙', { purpose: REPEAL })])).toBe('甲');
  });
  it('安排上会以前的会议、已经登记过的议题，不算', () => {
    expect(picked([item('甲', { heldOn: '2026-11-19' })])).toBeUndefined();
    expect(picked([item('甲')], { recorded: ['甲'] })).toBeUndefined();
    expect(picked([item('甲', { heldOn: '2026-11-20' })])).toBe('甲');
  });
});

describe('第三十条 讨论情况和决定应当如实记录', () => {
  it('会议台没有的讨论、没有散会的会议，不能登记', () => {
    expect(codes(refuseUnheld(null))).toEqual(['DISCUSSION_NOT_HELD']);
    expect(codes(refuseUnheld(item('甲', { closed: false })))).toEqual(['MEETING_NOT_CLOSED']);
    expect(codes(refuseUnheld(item('甲', { correcting: 'AGENDA_RESULT' })))).toEqual(['CHANGE_OPEN']);
    expect(refuseUnheld(item('甲'))).toEqual([]);
  });
});
