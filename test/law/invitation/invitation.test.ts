/** 列席邀请: the letter, its times, and where an invitation stands. */
import { describe, expect, it } from 'vitest';
import { type InvitationLetter, refuseLetter } from '#server/law/invitation/invitation-letter.ts';
import {
  FREES_SEAT,
  INVITATION_TRANSITIONS,
  InvitationStage as S,
  invitationStageAt,
  refuseInvitationTransition,
} from '#server/law/invitation/invitation-stage.ts';
import { INVITATION_REPLY_LABELS, InvitationReply } from '#server/law/invitation/invitation-words.ts';
import { DELIVERY_WAY_LABELS, DeliveryWay } from '#server/law/people/notification.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const lead = { sendWorkingDays: 3, replyWorkingDays: 1 };
const letter: InvitationLetter = {
  addressee: '周映雪',
  capacity: '社会公众代表',
  meeting: '县政府第38次常务会议',
  item: '第3项 养老服务设施布局规划',
  place: '县政府一号会议室',
  contact: '县政府办公室会务股 0000-5550100',
  startsAt: at('2026-12-11T14:30'),
  replyBy: at('2026-12-09T17:30'),
};
const codes = (one: InvitationLetter, now: string) =>
  refuseLetter(one, at(now), lead, calendar).map(({ code }) => code);

describe('邀请函提前三个工作日送达，答复以后留出一个完整的工作日', () => {
  it.each<[string, Partial<InvitationLetter>, string, string[]]>([
    ['提前五个工作日', {}, '2026-12-04T10:00', []],
    ['正好提前三个工作日', {}, '2026-12-08T23:59', []],
    ['提前两个工作日', {}, '2026-12-09T09:00', ['INVITATION_LATE']],
    ['答复以后正好留出一个工作日', { replyBy: at('2026-12-10T00:00') }, '2026-12-04T10:00', []],
    [
      '答复期限在会议前一日傍晚，递补的人没有一个工作日准备',
      { replyBy: at('2026-12-10T17:30') },
      '2026-12-04T10:00',
      ['INVITATION_REPLY_LATE'],
    ],
    [
      '答复期限在会议当日上午',
      { replyBy: at('2026-12-11T09:00') },
      '2026-12-04T10:00',
      ['INVITATION_REPLY_LATE'],
    ],
    [
      '答复期限在会议开始之后',
      { replyBy: at('2026-12-11T14:30') },
      '2026-12-04T10:00',
      ['INVITATION_REPLY_AFTER_MEETING', 'INVITATION_REPLY_LATE'],
    ],
    ['答复期限已过', {}, '2026-12-09T17:30', ['INVITATION_REPLY_PAST', 'INVITATION_LATE']],
    ['会议已经开始', {}, '2026-12-11T14:30', ['INVITATION_MEETING_BEGUN', 'INVITATION_LATE']],
    [
      '没有写明地点和联系人',
      { place: '', contact: ' ' },
      '2026-12-04T10:00',
      ['INVITATION_INCOMPLETE', 'INVITATION_INCOMPLETE'],
    ],
  ])('%s', (_, change, now, expected) => expect(codes({ ...letter, ...change }, now)).toEqual(expected));

  it('春节前后按调休计算工作日', () => {
    const spring = { ...letter, startsAt: at('2026-02-25T14:30'), replyBy: at('2026-02-14T12:00') };
    expect(codes(spring, '2026-02-13T10:00')).toEqual([]);
    expect(codes(spring, '2026-02-14T10:00')).toEqual(['INVITATION_LATE']);
    const after = { ...spring, replyBy: at('2026-02-24T12:00') };
    expect(codes(after, '2026-02-13T10:00')).toEqual(['INVITATION_REPLY_LATE']);
  });
});

describe('邀请的状态', () => {
  it('过了答复期限没有答复的，即为逾期，不必有人登记', () => {
    const sent = { stage: S.SENT, replyBy: letter.replyBy };
    expect(invitationStageAt(sent, at('2026-12-09T17:29'))).toBe(S.SENT);
    expect(invitationStageAt(sent, at('2026-12-09T17:30'))).toBe(S.EXPIRED);
    expect(invitationStageAt({ ...sent, stage: S.ACCEPTED }, at('2026-12-10T17:30'))).toBe(S.ACCEPTED);
  });

  it.each(Object.values(S))('在%s状态，流转表以外的事一律不能办', (stage) => {
    for (const event of new Set(INVITATION_TRANSITIONS.map((row) => row.event))) {
      const allowed = INVITATION_TRANSITIONS.some((row) => row.event === event && row.from.includes(stage));
      expect(refuseInvitationTransition(event, stage)).toHaveLength(allowed ? 0 : 1);
    }
  });

  it('谢绝、逾期、取消、退出的空出席位，已经列席和缺席的不空出', () => {
    expect([...FREES_SEAT].toSorted()).toEqual(['CANCELLED', 'DECLINED', 'EXPIRED', 'WITHDRAWN']);
  });
});

it.each([
  ['DeliveryWay', DeliveryWay, DELIVERY_WAY_LABELS],
  ['InvitationReply', InvitationReply, INVITATION_REPLY_LABELS],
] as const)('%s的每个代码都有中文名称', (_, kinds, labels) => {
  expect(Object.keys(labels).toSorted()).toEqual(Object.keys(kinds).toSorted());
});
