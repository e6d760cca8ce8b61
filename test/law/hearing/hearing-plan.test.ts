import { describe, expect, it } from 'vitest';
import {
  hearingBegins,
  type HearingPlan,
  MOST_SEATS,
  refuseHearingPlan,
  refuseUnreadyPlan,
  seatsTotal,
  selectionModeOf,
  takesSignUps,
} from '#server/law/hearing/hearing-plan.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import { type HearingSignUp, refuseSignUp, refuseSignUpTime } from '#server/law/hearing/hearing-sign-up.ts';
import * as words from '#server/law/hearing/hearing-words.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const { DRAW, NOMINATION, NONE } = SelectionMode;
const S = StakeholderSide;
const seats = (side: StakeholderSide, count: number, mode: SelectionMode) => ({ side, seats: count, mode });

const PLAN: HearingPlan = {
  purpose: '听取各方对公交票价调整方案的意见',
  chair: '王主持',
  sides: [
    seats(S.CONSUMER, 6, DRAW),
    seats(S.OPERATOR, 2, NOMINATION),
    seats(S.STAKEHOLDER, 2, NOMINATION),
    seats(S.PEOPLES_CONGRESS_DEPUTY, 1, NOMINATION),
    seats(S.CPPCC_MEMBER, 1, NOMINATION),
    seats(S.EXPERT, 1, NONE),
    seats(S.DEPARTMENT, 2, NONE),
  ],
  selectionMethod: '消费者从报名者中抽取，其他各方由有关单位推荐。',
  signUpOpensAt: new Date('2026-11-23T01:00:00Z'),
  signUpClosesAt: new Date('2026-12-04T09:30:00Z'),
  beginsAt: new Date('2026-12-24T01:00:00Z'),
  observerSeats: 5,
  pressSeats: 2,
};

describe('第十六条 听证会的席位、遴选办法和报名时间先定后办', () => {
  it('样本：公交票价听证会15席，消费者抽取', () => {
    expect(refuseUnreadyPlan(PLAN)).toEqual([]);
    expect([seatsTotal(PLAN.sides), selectionModeOf(PLAN.sides), takesSignUps(PLAN.sides)]).toEqual([
      15,
      DRAW,
      true,
    ]);
  });

  it.each<[string, Partial<HearingPlan>, string[]]>([
    ['同一方面写了两次', { sides: [...PLAN.sides, seats(S.CONSUMER, 1, NONE)] }, ['HEARING_SIDE_TWICE']],
    ['席位为零', { sides: [seats(S.CONSUMER, 0, DRAW)] }, ['HEARING_SEATS_INVALID']],
    ['席位太多', { sides: [seats(S.CONSUMER, MOST_SEATS + 1, DRAW)] }, ['HEARING_SEATS_INVALID']],
    ['旁听席位为负', { observerSeats: -1 }, ['HEARING_SEATS_INVALID']],
    ['没有旁听和记者席位', { observerSeats: 0, pressSeats: 0 }, []],
    ['报名截止不晚于开始', { signUpClosesAt: PLAN.signUpOpensAt }, ['SIGN_UP_PERIOD_REVERSED']],
    ['报名截止不早于听证会', { signUpClosesAt: PLAN.beginsAt }, ['SIGN_UP_CLOSES_TOO_LATE']],
    ['钟点没有定的先不比', { beginsAt: null, signUpClosesAt: new Date('2027-01-01T00:00:00Z') }, []],
  ])('%s', (_, change, found) => {
    expect(codes(refuseHearingPlan({ ...PLAN, ...change }))).toEqual(found);
  });

  it.each<[string, Partial<HearingPlan>, string[]]>([
    ['没有写明目的', { purpose: ' ' }, ['HEARING_PURPOSE_REQUIRED']],
    ['没有写明各方', { sides: [] }, ['HEARING_SIDE_MISSING']],
    ['要遴选而没有办法', { selectionMethod: '' }, ['HEARING_METHOD_UNPUBLISHED']],
    ['要报名而没有时间', { signUpClosesAt: null }, ['SIGN_UP_PERIOD_REQUIRED']],
    [
      '都是直接邀请、没有旁听的，不需要办法和报名时间',
      {
        sides: [seats(S.STAKEHOLDER, 3, NONE)],
        selectionMethod: null,
        signUpOpensAt: null,
        signUpClosesAt: null,
        observerSeats: 0,
        pressSeats: 0,
      },
      [],
    ],
    [
      '设了旁听席位就要有报名时间',
      { sides: [seats(S.STAKEHOLDER, 3, NONE)], signUpOpensAt: null, signUpClosesAt: null },
      ['SIGN_UP_PERIOD_REQUIRED'],
    ],
    ['没有写明主持人', { chair: ' ' }, ['HEARING_CHAIR_REQUIRED']],
  ])('公告之前：%s', (_, change, found) => {
    expect(codes(refuseUnreadyPlan({ ...PLAN, ...change }))).toEqual(found);
  });

  it.each([
    ['2026-12-24', '09:00', '2026-12-24T01:00:00.000Z'],
    ['2026-12-24', '九点', null],
    ['2026-12-24', '24:00', null],
    ['2026-12-24', null, null],
    [null, '09:00', null],
  ] as const)('%s %s 开始', (day, hour, instant) => {
    expect(hearingBegins(day, hour)?.toISOString() ?? null).toBe(instant);
  });
});

const WINDOW = {
  sides: PLAN.sides,
  observerSeats: 5,
  pressSeats: 0,
  opensAt: PLAN.signUpOpensAt,
  closesAt: PLAN.signUpClosesAt,
  cancelled: false,
};

describe('第十六条 在公告的时间内报名', () => {
  it.each([
    ['2026-11-23T00:59:59.999Z', ['SIGN_UP_NOT_BEGUN']],
    ['2026-11-23T01:00:00Z', []],
    ['2026-12-04T09:29:59.999Z', []],
    ['2026-12-04T09:30:00Z', ['SIGN_UP_CLOSED']],
  ])('%s', (now, found) => {
    expect(codes(refuseSignUpTime(WINDOW, new Date(now)))).toEqual(found);
  });

  it('没有公告的不能报名，取消的不再报名', () => {
    const now = new Date('2026-11-25T00:00:00Z');
    expect(codes(refuseSignUpTime({ ...WINDOW, opensAt: null }, now))).toEqual(['SIGN_UP_NOT_BEGUN']);
    expect(codes(refuseSignUpTime({ ...WINDOW, cancelled: true }, now))).toEqual(['HEARING_CANCELLED']);
  });

  const SIGN_UP: HearingSignUp = {
    attendance: words.HearingAttendance.PARTICIPANT,
    side: S.CONSUMER,
    name: '张晓禾',
    contactKind: 'PHONE',
    contact: '13800000001',
  };

  it.each<[string, Partial<HearingSignUp>, string[]]>([
    ['姓名、方面和一种联系方式就够了', {}, []],
    ['没有姓名', { name: ' ' }, ['NAME_REQUIRED']],
    ['没有联系方式', { contact: null }, ['CONTACT_REQUIRED']],
    ['联系方式的格式不对', { contact: '12' }, ['CONTACT_MALFORMED']],
    ['填了身份证号', { name: '张110101199001010011' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['没有这一方面', { side: S.SOCIAL_ORGANISATION }, ['SIGN_UP_SIDE_UNKNOWN']],
    ['没有选方面', { side: null }, ['SIGN_UP_SIDE_UNKNOWN']],
    ['这一方面由推荐产生', { side: S.OPERATOR }, ['SIGN_UP_SIDE_NOT_DRAWN']],
    ['旁听', { attendance: words.HearingAttendance.OBSERVER, side: null }, []],
    ['没有设记者席位', { attendance: words.HearingAttendance.PRESS }, ['SIGN_UP_NO_SEATS']],
    ['理由太长', { reason: '长'.repeat(501) }, ['SIGN_UP_REASON_TOO_LONG']],
    ['以单位名义', { organisation: '岚溪县物业协会' }, []],
  ])('%s', (_, change, found) => {
    expect(codes(refuseSignUp({ ...SIGN_UP, ...change }, WINDOW))).toEqual(found);
  });
});

it('听证的每一个用语都有名称', () => {
  const pairs = [
    [words.HearingAttendance, words.HEARING_ATTENDANCE_LABELS],
    [words.HearingPaper, words.HEARING_PAPER_LABELS],
    [words.HearingNoticeKind, words.HEARING_NOTICE_LABELS],
    [words.HearingEntryKind, words.HEARING_ENTRY_LABELS],
    [words.ParticipantOrigin, words.PARTICIPANT_ORIGIN_LABELS],
    [words.SignUpState, words.SIGN_UP_STATE_LABELS],
  ] as const;
  for (const [kinds, labels] of pairs) expect(Object.keys(labels)).toEqual(Object.values(kinds));
});
