/** 第三章第二节 集体讨论 at its borders: 第三十条. */
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { refuseQuorum } from '#server/law/meeting/quorum.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { type Acting, headOf, refuseAbsentVoices, refuseHeadless } from '#server/law/meeting/presiding.ts';
import { refuseAmended } from '#server/law/procedure/amended-approval.ts';
import { type HeldItem, itemToRecord } from '#server/law/procedure/discussion-held.ts';
import { MeetingKind, refuseMeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import {
  type DiscussionMinutes,
  DiscussionResult,
  refuseDiscussionMinutes,
} from '#server/law/procedure/discussion-minutes.ts';
import { found, reasonOf } from './found.ts';

const R = DiscussionResult;
const K = MeetingKind;
const member = (memberId: string, present: boolean, head = false): Attendee => ({
  memberId,
  name: memberId,
  post: '副县长',
  head,
  present,
  reason: present ? '' : '请假',
});

describe('第三十条 常务会议或者全体会议讨论，到会人数足够', () => {
  const { EXECUTIVE, PLENARY } = K;
  it.each<[string, MeetingKind, number, number, string[]]>([
    ['常务会议二人到一人，不过半数', EXECUTIVE, 2, 1, ['QUORUM_MISSING']],
    ['常务会议三人到二人', EXECUTIVE, 3, 2, []],
    ['常务会议十人到五人，恰好半数不算过半', EXECUTIVE, 10, 5, ['QUORUM_MISSING']],
    ['常务会议十人到六人', EXECUTIVE, 10, 6, []],
    ['全体会议三十人到二十人，恰好三分之二', PLENARY, 30, 20, []],
    ['全体会议三十人到十九人', PLENARY, 30, 19, ['QUORUM_MISSING']],
    ['全体会议三十一人到二十人', PLENARY, 31, 20, ['QUORUM_MISSING']],
    ['全体会议只有一人，到了', PLENARY, 1, 1, []],
    ['常务会议的名单上一个人也没有', EXECUTIVE, 0, 0, ['QUORUM_MISSING']],
    ['全体会议的名单上一个人也没有', PLENARY, 0, 0, ['QUORUM_MISSING']],
  ])('%s', (_, kind, entitled, present, expected) => {
    const members = Array.from({ length: entitled }, (_one, index) => member(`${index}`, index < present));
    expect(found(refuseQuorum({ kind, members, setting: DEFAULT_POLICY }))).toEqual(expected);
  });

  it.each([
    ['县政府全体会议', K.PLENARY, 'GOVERNMENT', []],
    ['街道的全体会议', K.PLENARY, 'TOWNSHIP', []],
    ['事业单位传签', K.CIRCULATION, 'INSTITUTION', ['WRONG_MEETING_KIND?']],
    ['县政府办公会议', K.OFFICE, 'GOVERNMENT', ['WRONG_MEETING_KIND']],
  ] as const)('会议形式：%s', (_, meetingKind, organKind, expected) => {
    expect(found(refuseMeetingKind({ meetingKind, organKind }))).toEqual(expected);
  });

  const item = (itemId: string, heldOn: CalendarDay, kind: MeetingKind, meetingId = itemId): HeldItem => ({
    itemId,
    meetingId,
    no: '1',
    kind,
    name: '会议',
    heldOn,
    purpose: AgendaPurpose.DECIDE,
    closed: true,
    correcting: null,
    result: AgendaResult.PASSED,
  });
  it.each<[string, HeldItem[], string | null, string[], string | undefined]>([
    ['安排当日开的会', [item('a', '2026-12-11', K.EXECUTIVE)], null, [], 'a'],
    ['安排前一日开的会不算', [item('a', '2026-12-10', K.EXECUTIVE)], null, [], undefined],
    [
      '先开常务会议，后开专题会议，以常务会议为准',
      [item('a', '2026-12-11', K.EXECUTIVE), item('b', '2026-12-12', K.SPECIAL)],
      null,
      [],
      'a',
    ],
    [
      '指明的会议优先，虽然是专题会议',
      [item('a', '2026-12-11', K.EXECUTIVE), item('b', '2026-12-12', K.SPECIAL)],
      'b',
      [],
      'b',
    ],
    ['已经登记过的不再登记', [item('a', '2026-12-11', K.EXECUTIVE)], null, ['a'], undefined],
  ])('登记哪一次会议：%s', (_, items, meetingId, recorded, expected) => {
    expect(itemToRecord(items, { meetingId, arrangedOn: '2026-12-11', recorded })?.itemId).toBe(expected);
  });
});

describe('第三十条 行政首长最后发言、作出决定；没有到会的，受权主持的人最后发言', () => {
  const members = [member('县长', false, true), member('甲', true), member('乙', true), member('丙', false)];
  it.each<[string, Acting, string | undefined, string[]]>([
    ['甲受权', { actingHeadId: '甲', authorised: true }, '甲', []],
    ['丙受权，丙没有到会', { actingHeadId: '丙', authorised: true }, undefined, ['HEAD_ABSENT']],
    [
      '名单以外的人受权，没有授权书',
      { actingHeadId: '丁', authorised: false },
      undefined,
      ['HEAD_ABSENT', 'AUTHORISATION_REQUIRED'],
    ],
  ])('%s', (_, acting, head, expected) => {
    expect(headOf(members, acting)?.memberId).toBe(head);
    expect(found(refuseHeadless(members, acting))).toEqual(expected);
  });

  const minutes: DiscussionMinutes = {
    speakerIds: ['乙', '甲'],
    headId: '甲',
    result: R.APPROVE,
    majorityResult: R.APPROVE,
    dissents: [],
    dissentConfirmed: true,
  };
  const ground = {
    riskAssessed: true,
    riskControllable: null,
    fairCompetitionRequired: true,
    fairCompetitionPassed: null,
  };
  const settled = { ...ground, riskControllable: true, fairCompetitionPassed: true };
  it.each<[string, Partial<DiscussionMinutes>, typeof ground | typeof settled, string[]]>([
    ['受权的甲最后发言', {}, settled, []],
    ['受权的甲说完，乙补充一句', { speakerIds: ['乙', '甲', '乙'] }, settled, ['HEAD_NOT_LAST']],
    ['决定与多数不一致，理由五字', { majorityResult: R.DEFER, departureReason: reasonOf(5) }, settled, []],
    [
      '决定与多数不一致，理由四字',
      { majorityResult: R.DEFER, departureReason: reasonOf(4) },
      settled,
      ['DEPARTURE_REASON'],
    ],
    ['多数要通过，决定再议：风险未认定也不妨', { result: R.DEFER, departureReason: reasonOf(5) }, ground, []],
    [
      '通过，风险未认定、没有竞争审查、先发言、没有确认不同意见：一次说全',
      { speakerIds: ['甲', '乙'], dissentConfirmed: false },
      ground,
      ['HEAD_NOT_LAST', 'DISSENT_UNCONFIRMED', 'RISK_NOT_CONTROLLABLE', 'FAIR_COMPETITION_REQUIRED'],
    ],
  ])('%s', (_, change, on, expected) =>
    expect(found(refuseDiscussionMinutes({ ...minutes, ...change }, on))).toEqual(expected),
  );

  it.each<[string, string[], string[]]>([
    ['都到会', ['甲', '乙'], []],
    ['一人没有到会', ['甲', '丙'], ['VOICE_NOT_PRESENT']],
    ['没有人发言', [], []],
  ])('发言的人：%s', (_, ids, expected) =>
    expect(found(refuseAbsentVoices(members, ids, 'speakerIds'))).toEqual(expected),
  );

  it.each<[string, Parameters<typeof refuseAmended>, string[]]>([
    ['修改后通过', [{ result: R.APPROVE, amended: true }, true], []],
    ['修改后再议，又说修改后通过', [{ result: R.REWORK, amended: true }, true], ['AMENDED_NOT_APPROVED']],
    ['通过，草案只是文件', [{ result: R.APPROVE, amended: true }, false], ['AMENDED_FILE']],
    ['通过，没有修改，草案只是文件', [{ result: R.APPROVE, amended: false }, false], []],
  ])('会上修改：%s', (_, given, expected) => expect(found(refuseAmended(...given))).toEqual(expected));
});
