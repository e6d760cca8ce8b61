import { OrganKind } from '#server/law/decision/procedural-force.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import { describe, expect, it } from 'vitest';
import { itemOfRepeal, refuseRepeal, type Repeal, REPEAL_PROOFS } from '#server/law/execution/repeal.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const ITEM: HeldItem = {
  itemId: 'i1',
  meetingId: 'm1',
  no: '2028-6',
  kind: MeetingKind.EXECUTIVE,
  name: '县政府第61次常务会议',
  purpose: AgendaPurpose.REPEAL,
  heldOn: '2028-03-01',
  closed: true,
  correcting: null,
  result: AgendaResult.PASSED,
};

describe('第三十七条 未经法定程序不得停止执行：废止须经会议讨论', () => {
  const repeal: Repeal = {
    decidedByRole: Role.HEAD_OF_GOVERNMENT,
    organKind: OrganKind.GOVERNMENT,
    reason: '上位法已作统一规定。',
    item: ITEM,
    repealsOn: '2028-03-01',
  };
  const of = (change: Partial<HeldItem>) => ({ item: { ...ITEM, ...change } });
  it.each<[string, Partial<Repeal>, string[]]>([
    ['会议当日废止', {}, []],
    ['原则通过', of({ result: AgendaResult.PASSED_IN_PRINCIPLE }), []],
    ['全体会议', of({ kind: MeetingKind.PLENARY }), []],
    ['专题会议', of({ kind: MeetingKind.SPECIAL }), ['REPEAL_PROCEDURE_REQUIRED']],
    [
      '乡镇参照执行，由领导班子会议讨论',
      { ...of({ kind: MeetingKind.LEADERSHIP }), organKind: OrganKind.TOWNSHIP },
      [],
    ],
    ['没有会议', { item: null }, ['REPEAL_PROCEDURE_REQUIRED']],
    ['会议还没有散会', of({ closed: false }), ['MEETING_NOT_CLOSED']],
    ['会议只是听取', of({ result: AgendaResult.NOTED }), ['MEETING_UNDECIDED']],
    ['会议不同意', of({ result: AgendaResult.NOT_PASSED }), ['REPEAL_NOT_AGREED']],
    ['会议暂缓', of({ result: AgendaResult.DEFERRED }), ['REPEAL_NOT_AGREED']],
    ['先废止后开会', of({ heldOn: '2028-03-02' }), ['REPEAL_BEFORE_DISCUSSION']],
    ['没有理由', { reason: '' }, ['CHANGE_REASON_REQUIRED']],
    ['理由只有套话', { reason: '工作需要' }, ['CHANGE_REASON_REQUIRED']],
    ['别人决定', { decidedByRole: Role.GOV_LEADER }, ['HEAD_DECIDES']],
  ])('%s', (_, change, found) => {
    expect(codes(refuseRepeal({ ...repeal, ...change }))).toEqual(found);
  });
});

describe('讨论废止的议题', () => {
  const item = (itemId: string, change: Partial<HeldItem> = {}) => ({ ...ITEM, itemId, ...change });
  it.each<[string, HeldItem[], string | undefined]>([
    ['没有议题', [], undefined],
    ['事由是听取汇报', [item('i1', { purpose: AgendaPurpose.REPORT })], undefined],
    ['事由是审议决策草案', [item('i1', { purpose: AgendaPurpose.DECIDE })], undefined],
    ['事由是停止执行、废止', [item('i1')], 'i1'],
    ['后一次会议为准', [item('i1'), item('i2')], 'i2'],
    ['能作决定的会议优先', [item('i1'), item('i2', { kind: MeetingKind.SPECIAL })], 'i1'],
    ['只有专题会议的，就是它', [item('i2', { kind: MeetingKind.SPECIAL })], 'i2'],
  ])('%s', (_, items, found) => {
    expect(itemOfRepeal(items)?.itemId).toBe(found);
  });

  it('参照执行的机关，以本机关设定的会议为准', () => {
    const items = [item('i1', { kind: MeetingKind.LEADERSHIP }), item('i2', { kind: MeetingKind.OFFICE })];
    expect(itemOfRepeal(items, ({ kind }) => kind === MeetingKind.LEADERSHIP)?.itemId).toBe('i1');
  });

  it('审查意见书、会议记录或者纪要、党委批复，各一份', () => {
    expect(REPEAL_PROOFS.map(({ kinds }) => kinds.join())).toEqual([
      'LEGALITY_OPINION',
      'MEETING_MINUTES,MEETING_SUMMARY',
      'PARTY_REPLY',
    ]);
  });
});
