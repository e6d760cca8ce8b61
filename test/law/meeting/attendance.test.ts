import { describe, expect, it } from 'vitest';
import { attendanceWords, type Attendee, refuseAttendance } from '#server/law/meeting/attendance.ts';
import { inOffice, type MemberTerm, refuseMember } from '#server/law/meeting/organ-member.ts';
import { headOf, refuseAbsentVoices, refuseHeadless } from '#server/law/meeting/presiding.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const member = (memberId: string, more: Partial<Attendee> = {}): Attendee => ({
  memberId,
  name: memberId,
  post: '副县长',
  head: false,
  present: true,
  reason: '',
  ...more,
});
const TERM: MemberTerm = { name: '甲', post: '副县长', head: false, since: '2026-01-01', until: null };

describe('会议组成人员名单', () => {
  it.each([
    ['任职之前', '2025-12-31', false],
    ['任职当日', '2026-01-01', true],
    ['截止当日', '2026-06-30', true],
    ['截止次日', '2026-07-01', false],
  ] as const)('%s是否在任', (_, day, expected) => {
    expect(inOffice({ since: '2026-01-01', until: '2026-06-30' }, day)).toBe(expected);
  });
  it('姓名、职务、任职的起止写明；同一时间只有一位行政首长', () => {
    expect(refuseMember(TERM, [])).toEqual([]);
    const blank = { ...TERM, name: ' ', post: '', until: '2025-12-31' as const };
    expect(codes(refuseMember(blank, []))).toEqual([
      'MEMBER_UNCLEAR',
      'MEMBER_UNCLEAR',
      'MEMBER_TERM_INVALID',
    ]);
    const head = { ...TERM, head: true };
    const former = { ...head, name: '乙', since: '2020-01-01' } as const;
    expect(codes(refuseMember(head, [former]))).toEqual(['HEAD_TWICE']);
    expect(codes(refuseMember(head, [{ ...former, until: '2026-01-01' }]))).toEqual(['HEAD_TWICE']);
    expect(refuseMember(head, [{ ...former, until: '2025-12-31' }])).toEqual([]);
    expect(refuseMember(head, [{ ...TERM, name: '乙' }])).toEqual([]);
  });
});

describe('登记的出席情况，读得出谁没有到会、谁列席', () => {
  const away = member('乙', { present: false, reason: '在省里开会' });
  const observers = [{ name: '沈律', unit: '县司法局' }];
  it.each([
    ['都到会', [member('甲')], [], '应到1人，实到1人'],
    ['有人缺席', [member('甲'), away], [], '应到2人，实到1人；没有出席：副县长乙（在省里开会）'],
    ['有人列席', [member('甲')], observers, '应到1人，实到1人；列席：县司法局沈律'],
  ])('%s', (_title, members, beside, expected) => {
    expect(attendanceWords({ members, observers: beside })).toBe(expected);
  });
});

describe('出席情况', () => {
  const observers = [{ name: '沈律', unit: '县司法局' }];
  it('缺席的写明原因，列席的写明单位', () => {
    expect(refuseAttendance(['甲', '乙'], [{ memberId: '甲', reason: '请假' }], observers)).toEqual([]);
  });
  it('缺项一次指出', () => {
    const absences = [
      { memberId: '甲', reason: '' },
      { memberId: '甲', reason: '请假' },
      { memberId: '丙', reason: '请假' },
    ];
    expect(codes(refuseAttendance(['甲'], absences, [{ name: '沈律', unit: '' }]))).toEqual([
      'ABSENCE_REASON_REQUIRED',
      'NOT_A_MEMBER',
      'ABSENT_TWICE',
      'OBSERVER_UNCLEAR',
    ]);
    expect(codes(refuseAttendance([], [], []))).toEqual(['MEMBERS_MISSING']);
  });
});

describe('第三十条 行政首长在集体讨论的基础上作出决定', () => {
  const nobody = { actingHeadId: null, authorised: false };
  const head = member('县长', { head: true });
  it('到会的行政首长作决定，不由他人代行', () => {
    const acting = { actingHeadId: '甲', authorised: true };
    expect(headOf([member('甲'), head], acting)?.memberId).toBe('县长');
    expect(refuseHeadless([member('甲'), head], nobody)).toEqual([]);
  });
  it('没有到会的，由受书面授权的到会组成人员作决定', () => {
    const members = [member('甲'), member('乙', { present: false }), { ...head, present: false }];
    expect(codes(refuseHeadless(members, nobody))).toEqual(['HEAD_ABSENT', 'AUTHORISATION_REQUIRED']);
    expect(codes(refuseHeadless(members, { actingHeadId: '乙', authorised: true }))).toEqual(['HEAD_ABSENT']);
    expect(codes(refuseHeadless(members, { actingHeadId: '甲', authorised: false }))).toEqual([
      'AUTHORISATION_REQUIRED',
    ]);
    expect(refuseHeadless(members, { actingHeadId: '甲', authorised: true })).toEqual([]);
    expect(headOf(members, { actingHeadId: '甲', authorised: true })?.memberId).toBe('甲');
  });
  it('发言的、提出不同意见的，是到会的组成人员', () => {
    const members = [member('甲'), member('乙', { present: false })];
    expect(refuseAbsentVoices(members, ['甲'], 'speakerIds')).toEqual([]);
    for (const id of ['乙', '丙'])
      expect(codes(refuseAbsentVoices(members, ['甲', id], 'speakerIds'))).toEqual(['VOICE_NOT_PRESENT']);
  });
});
