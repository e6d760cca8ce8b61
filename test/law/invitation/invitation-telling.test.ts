/** 列席邀请: notifications still due, when people are asked again, and by which channel. */
import { describe, expect, it } from 'vitest';
import {
  refuseCancelling,
  refuseReminder,
  refuseRemoval,
} from '#server/law/invitation/invitation-cancelling.ts';
import { codeOfNobody, refuseAbsence, refuseCheckIn } from '#server/law/invitation/invitation-check-in.ts';
import { lettersDueOn, usualReplyBy } from '#server/law/invitation/invitation-letter.ts';
import { InvitationStage as S } from '#server/law/invitation/invitation-stage.ts';
import {
  reminderAt,
  settledByReply,
  tellUntil,
  tidingDue,
} from '#server/law/invitation/invitation-telling.ts';
import { INVITATION_TIDING_LABELS, InvitationTiding as T } from '#server/law/invitation/invitation-words.ts';
import type { Finding } from '#server/law/refusal.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('告知：听说过邀请的告知每件事，没有听说过的先告知邀请', () => {
  it.each([
    ['邀请函', T.LETTER, true, T.LETTER],
    ['邀请函，没有送到过', T.LETTER, false, T.LETTER],
    ['到期催请', T.REMINDER, true, T.REMINDER],
    ['催请时邀请函还没有告知：邀请仍在名单上', T.REMINDER, false, null],
    ['改期', T.MOVED, true, T.MOVED],
    ['改期，本人从未听说：按新的时间邀请', T.MOVED, false, T.LETTER],
    ['取消', T.CANCELLED, true, T.CANCELLED],
    ['取消，本人从未听说：不必告知', T.CANCELLED, false, null],
  ])('%s', (_, tiding, heard, due) => {
    expect(tidingDue(tiding, heard)).toBe(due);
    expect(INVITATION_TIDING_LABELS[tiding]).not.toBe('');
  });

  it('应邀的不用再告知邀请和催请，改期仍要告知；谢绝、退出的都不用', () => {
    expect(settledByReply(true)).toEqual([T.LETTER, T.REMINDER]);
    expect(settledByReply(false)).toBeNull();
  });

  it.each([
    [T.LETTER, '2026-12-09T17:30'],
    [T.REMINDER, '2026-12-09T17:30'],
    [T.MOVED, '2026-12-11T14:30'],
    [T.CANCELLED, '2026-12-11T14:30'],
  ])('邀请和催请打到答复期限，其余打到会议开始：%s', (tiding, until) => {
    const times = { replyBy: at('2026-12-09T17:30'), startsAt: at('2026-12-11T14:30') };
    expect(tellUntil(tiding, times)).toEqual(at(until));
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
  it('星期五的会议，三个工作日前是星期二；留出星期四，星期三下班前答复', () => {
    const startsAt = at('2026-12-11T14:30');
    expect(lettersDueOn(startsAt, { sendWorkingDays: 3 }, calendar)).toBe('2026-12-08');
    expect(usualReplyBy(startsAt, { replyWorkingDays: 1 }, calendar)).toEqual(at('2026-12-09T17:30'));
  });

  it('星期一的会议，留出星期五，星期四下班前答复', () => {
    const startsAt = at('2026-12-14T09:00');
    expect(usualReplyBy(startsAt, { replyWorkingDays: 1 }, calendar)).toEqual(at('2026-12-10T17:30'));
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

describe('撤去', () => {
  it('待发的利益相关方可以撤去，抽选产生的不能，已发的不能', () => {
    expect(codes(refuseRemoval(S.DRAFT, false))).toEqual([]);
    expect(codes(refuseRemoval(S.DRAFT, true))).toEqual(['INVITATION_DRAWN']);
    expect(codes(refuseRemoval(S.SENT, false))).toEqual(['WRONG_STAGE']);
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
