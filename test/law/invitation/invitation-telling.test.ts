/** 列席邀请: what they still have to be told, when they are asked again, and how they arrive. */
import { describe, expect, it } from 'vitest';
import {
  refuseCall,
  refuseCancelling,
  refuseReminder,
  refuseRemoval,
} from '#server/law/invitation/invitation-cancelling.ts';
import { codeOfNobody, refuseAbsence, refuseCheckIn } from '#server/law/invitation/invitation-check-in.ts';
import { lettersDueOn, usualReplyBy } from '#server/law/invitation/invitation-letter.ts';
import { InvitationStage as S } from '#server/law/invitation/invitation-stage.ts';
import {
  reminderAt,
  type TellableInvitation,
  tidingsToTell,
} from '#server/law/invitation/invitation-telling.ts';
import { INVITATION_TIDING_LABELS, InvitationTiding as T } from '#server/law/invitation/invitation-words.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import type { Finding } from '#server/law/refusal.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const sent: TellableInvitation = {
  stage: S.SENT,
  sentAt: at('2026-12-02T15:00'),
  remindedAt: null,
  movedAt: null,
  cancelledAt: null,
};
const told = (tiding: T, time: string, reached = true) => ({ tiding, reached, at: at(time) });

describe('送达：没有告知本人的，须电话告知', () => {
  it.each([
    { 情形: '发出后没有任何送达', one: sent, by: [], toTell: [T.LETTER] },
    {
      情形: '打过电话没有人接',
      one: sent,
      by: [told(T.LETTER, '2026-12-02T16:00', false)],
      toTell: [T.LETTER],
    },
    { 情形: '邮件已发', one: sent, by: [told(T.LETTER, '2026-12-02T15:00')], toTell: [] },
    { 情形: '还没有发出', one: { ...sent, stage: S.DRAFT, sentAt: null }, by: [], toTell: [] },
    { 情形: '已经应邀，邀请函自然收到', one: { ...sent, stage: S.ACCEPTED }, by: [], toTell: [] },
    {
      情形: '催请时邀请函还没有告知，先告知邀请',
      one: { ...sent, remindedAt: at('2026-12-08T09:00') },
      by: [],
      toTell: [T.LETTER],
    },
    {
      情形: '电话告知过，到期催请',
      one: { ...sent, remindedAt: at('2026-12-08T09:00') },
      by: [told(T.LETTER, '2026-12-02T16:00')],
      toTell: [T.REMINDER],
    },
    {
      情形: '应邀后改期',
      one: { ...sent, stage: S.ACCEPTED, movedAt: at('2026-12-05T10:00') },
      by: [told(T.LETTER, '2026-12-02T16:00')],
      toTell: [T.MOVED],
    },
    {
      情形: '改期两次，告知的是第一次',
      one: { ...sent, stage: S.ACCEPTED, movedAt: at('2026-12-06T10:00') },
      by: [told(T.MOVED, '2026-12-05T11:00')],
      toTell: [T.MOVED],
    },
    {
      情形: '取消，本人知道受邀',
      one: { ...sent, stage: S.CANCELLED, cancelledAt: at('2026-12-05T10:00') },
      by: [told(T.LETTER, '2026-12-02T16:00')],
      toTell: [T.CANCELLED],
    },
    {
      情形: '取消，本人从未听说',
      one: { ...sent, stage: S.CANCELLED, cancelledAt: at('2026-12-05T10:00') },
      by: [told(T.LETTER, '2026-12-02T16:00', false)],
      toTell: [],
    },
    {
      情形: '谢绝的不再告知',
      one: { ...sent, stage: S.DECLINED, movedAt: at('2026-12-05T10:00') },
      by: [],
      toTell: [],
    },
  ])('$情形', ({ one, by, toTell }) => {
    expect(tidingsToTell(one, by)).toEqual(toTell);
    for (const tiding of toTell) expect(INVITATION_TIDING_LABELS[tiding]).not.toBe('');
  });
});

describe('催请答复：答复期限前一个工作日上午', () => {
  it.each([
    ['期限星期三，星期二催', '2026-12-02T15:00', '2026-12-09T17:30', '2026-12-08T09:00'],
    ['期限星期一，上星期五催', '2026-12-02T15:00', '2026-12-07T17:30', '2026-12-04T09:00'],
    ['当天上午九点以后才发出的不催', '2026-12-08T09:00', '2026-12-09T17:30', null],
    ['前一天发出的，次日上午催', '2026-12-07T18:00', '2026-12-09T17:30', '2026-12-08T09:00'],
  ] as const)('%s', (_, sentAt, replyBy, expected) => {
    expect(reminderAt(at(sentAt), at(replyBy), calendar)).toEqual(expected && at(expected));
  });

  it('一天只催一次，答复了的不催', () => {
    const now = at('2026-12-08T16:00');
    expect(codes(refuseReminder(S.SENT, null, now))).toEqual([]);
    expect(codes(refuseReminder(S.SENT, at('2026-12-08T09:00'), now))).toEqual(['INVITATION_REMINDED_TODAY']);
    expect(codes(refuseReminder(S.SENT, at('2026-12-07T23:59'), now))).toEqual([]);
    expect(codes(refuseReminder(S.ACCEPTED, null, now))).toEqual(['WRONG_STAGE']);
  });
});

describe('最迟发出和通常的答复期限', () => {
  it('星期五的会议，三个工作日前是星期二；前一工作日下班前答复', () => {
    const startsAt = at('2026-12-11T14:30');
    expect(lettersDueOn(startsAt, { sendWorkingDays: 3 }, calendar)).toBe('2026-12-08');
    expect(usualReplyBy(startsAt, { replyWorkingDays: 1 }, calendar)).toEqual(at('2026-12-10T17:30'));
  });

  it('星期一的会议，前一工作日是星期五', () => {
    const startsAt = at('2026-12-14T09:00');
    expect(usualReplyBy(startsAt, { replyWorkingDays: 1 }, calendar)).toEqual(at('2026-12-11T17:30'));
  });
});

describe('签到和缺席', () => {
  const startsAt = at('2026-12-11T14:30');
  it.each([
    ['会议当天零点起', S.ACCEPTED, null, '2026-12-11T00:00', []],
    ['前一天', S.ACCEPTED, null, '2026-12-10T23:59', ['CHECK_IN_TOO_EARLY']],
    ['第二次', S.ATTENDED, '2026-12-11T14:12', '2026-12-11T14:20', ['CHECKED_IN_ALREADY']],
    ['没有应邀', S.SENT, null, '2026-12-11T14:00', ['WRONG_STAGE']],
    ['谢绝的', S.DECLINED, null, '2026-12-11T14:00', ['WRONG_STAGE']],
  ] as const)('%s', (_, stage, checkedInAt, now, expected) => {
    const one = { stage, checkedInAt: checkedInAt && at(checkedInAt) };
    expect(codes(refuseCheckIn(one, startsAt, at(now)))).toEqual(expected);
  });

  it('第二次签到说出第一次的时刻', () => {
    const one = { stage: S.ATTENDED, checkedInAt: at('2026-12-11T14:12') };
    expect(refuseCheckIn(one, startsAt, at('2026-12-11T14:20'))[0]?.message).toBe(
      '已于2026年12月11日14:12签到。',
    );
  });

  it.each([
    ['会议开始前', S.ACCEPTED, '2026-12-11T14:29', ['ABSENCE_TOO_EARLY']],
    ['会议开始时', S.ACCEPTED, '2026-12-11T14:30', []],
    ['已经签到的', S.ATTENDED, '2026-12-11T15:00', ['WRONG_STAGE']],
  ] as const)('缺席：%s', (_, stage, now, expected) => {
    expect(codes(refuseAbsence(stage, startsAt, at(now)))).toEqual(expected);
  });
});

describe('撤去和登记告知', () => {
  it('待发的利益相关方可以撤去，抽选产生的不能，已发的不能', () => {
    expect(codes(refuseRemoval(S.DRAFT, false))).toEqual([]);
    expect(codes(refuseRemoval(S.DRAFT, true))).toEqual(['INVITATION_DRAWN']);
    expect(codes(refuseRemoval(S.SENT, false))).toEqual(['WRONG_STAGE']);
  });

  it('登记的只是电话和书面', () => {
    expect(codes(refuseCall(S.SENT, DeliveryWay.PHONE))).toEqual([]);
    expect(codes(refuseCall(S.CANCELLED, DeliveryWay.PAPER))).toEqual([]);
    expect(codes(refuseCall(S.SENT, DeliveryWay.MAIL))).toEqual(['INVITATION_WAY_INVALID']);
    expect(codes(refuseCall(S.DRAFT, DeliveryWay.PHONE))).toEqual(['WRONG_STAGE']);
  });
});

describe('取消邀请：会议开始以前，写明理由', () => {
  const startsAt = at('2026-12-11T14:30');
  it.each([
    ['已发出的', S.SENT, '该项议题撤下。', '2026-12-11T14:29', []],
    ['已应邀的', S.ACCEPTED, '该项议题撤下。', '2026-12-10T09:00', []],
    ['没有理由', S.SENT, '　', '2026-12-10T09:00', ['INVITATION_CANCEL_REASON_REQUIRED']],
    ['会议已经开始', S.ACCEPTED, '该项议题撤下。', '2026-12-11T14:30', ['INVITATION_MEETING_BEGUN']],
    ['本人已谢绝', S.DECLINED, '该项议题撤下。', '2026-12-10T09:00', ['WRONG_STAGE']],
    [
      '各项一次指出',
      S.DECLINED,
      '',
      '2026-12-11T15:00',
      ['WRONG_STAGE', 'INVITATION_MEETING_BEGUN', 'INVITATION_CANCEL_REASON_REQUIRED'],
    ],
  ] as const)('%s', (_, stage, reason, now, expected) =>
    expect(codes(refuseCancelling(stage, reason, startsAt, at(now)))).toEqual(expected),
  );
});

it('不是受邀人的签到码：不得顶替，告知按姓名核对', () =>
  expect(codeOfNobody).toMatchObject({
    code: 'CHECK_IN_CODE_UNKNOWN',
    severity: 'BLOCK',
    fix: '核对姓名，按姓名签到；没有受邀的人不能顶替列席。',
  }));
