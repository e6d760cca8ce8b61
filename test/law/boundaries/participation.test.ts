/** 第二章第二节 公众参与, 征求意见 at its borders: 第十四条; 第十五条: what moves the last day, and which opinions are in time. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseClosingDayChange } from '#server/law/consultation/closing-day-change.ts';
import { refuseRestingClose } from '#server/law/consultation/closing-day.ts';
import { refuseReceivedComment } from '#server/law/consultation/comment-window.ts';
import { extensionForOutage } from '#server/law/consultation/outage.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { NotPublicGround, refuseNotPublic } from '#server/law/participation/participation.ts';
import { refuseParticipationMethods } from '#server/law/participation/participation-methods.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { found } from './found.ts';

describe('第十五条 公布的最后一日只能延后，在截止以前延后；遇休息日顺延', () => {
  const closing = { closesOn: '2026-12-31', closesAt: new Date('2026-12-31T16:00:00Z') } as const;
  const [LAST, OVER] = [new Date('2026-12-31T15:59:59.999Z'), closing.closesAt];
  it.each<[string, CalendarDay, Date, string | null, string[]]>([
    ['最后一毫秒延到元旦以后', '2027-01-04', LAST, '补充听取乡镇意见', []],
    ['截止时刻再延', '2027-01-04', OVER, '补充听取乡镇意见', ['PERIOD_ALREADY_CLOSED']],
    ['截止以后改成同一日，没有变动', '2026-12-31', OVER, null, []],
    [
      '截止以后再延，又没有公告',
      '2027-01-04',
      OVER,
      ' ',
      ['PERIOD_ALREADY_CLOSED', 'EXTENSION_NOTICE_REQUIRED'],
    ],
    ['提前一日，有公告也不行', '2026-12-30', LAST, '提前结束', ['PERIOD_CANNOT_SHRINK']],
  ])('%s', (_, newClosesOn, now, reason, expected) => {
    expect(found(refuseClosingDayChange({ ...closing, newClosesOn, reason }, now))).toEqual(expected);
  });

  it.each<[string, CalendarDay, boolean, string[]]>([
    ['调休上班的星期日', '2026-09-20', true, []],
    ['中秋节当日', '2026-09-25', true, ['CLOSING_DAY_RESTS?']],
    ['尚无放假安排的初三', '2027-02-08', true, ['CLOSING_DAY_RESTS?']],
    ['尚无放假安排的初四', '2027-02-09', true, []],
    ['本县不顺延', '2026-09-25', false, []],
  ])('最后一日：%s', (_, closesOn, rollForwardClosingDay, expected) => {
    expect(found(refuseRestingClose(closesOn, calendar, { rollForwardClosingDay }))).toEqual(expected);
  });

  it.each<[string, string, string, CalendarDay]>([
    ['最后三日里差一毫秒到四小时', '2026-12-05T00:00:00Z', '2026-12-05T03:59:59.999Z', '2026-12-07'],
    ['三日的起点前后各两小时', '2026-12-04T14:00:00Z', '2026-12-04T18:00:00Z', '2026-12-07'],
    ['恰在三日的起点开始，四小时', '2026-12-04T16:00:00Z', '2026-12-04T20:00:00Z', '2026-12-08'],
    ['恰好二十四小时，延一日', '2026-12-05T00:00:00Z', '2026-12-06T00:00:00Z', '2026-12-08'],
    ['二十四小时多一毫秒，延两日', '2026-12-05T00:00:00Z', '2026-12-06T00:00:00.001Z', '2026-12-09'],
  ])('平台中断：%s', (_, beganAt, endedAt, expected) => {
    const period = {
      opensAt: new Date('2026-11-05T01:00:00Z'),
      closesOn: '2026-12-07',
      closesAt: new Date('2026-12-07T16:00:00Z'),
    } as const;
    const outage = { beganAt: new Date(beganAt), endedAt: new Date(endedAt) };
    expect(extensionForOutage([outage], period, calendar, DEFAULT_POLICY)).toBe(expected);
  });
});

describe('第十五条 期限内的意见：信函看邮戳，当面的看当日，听证、走访的不限', () => {
  const C = CommentChannel;
  const period = {
    opensOn: '2026-11-05',
    closesOn: '2026-12-07',
    reportConfirmedAt: null,
    contact: '',
  } as const;
  it.each<[string, CommentChannel, CalendarDay, CalendarDay | null, string[]]>([
    ['最后一日寄出，一月后收到', C.LETTER, '2027-01-07', '2026-12-07', []],
    ['截止次日寄出，次日收到', C.LETTER, '2026-12-08', '2026-12-08', ['CONSULTATION_CLOSED']],
    ['没有邮戳的信，次日收到', C.LETTER, '2026-12-08', null, ['CONSULTATION_CLOSED']],
    ['开始前一日寄出，当日收到', C.LETTER, '2026-11-05', '2026-11-04', ['CONSULTATION_NOT_OPEN']],
    ['大厅，最后一日', C.HALL, '2026-12-07', null, []],
    ['热线，次日', C.HOTLINE_12345, '2026-12-08', null, ['CONSULTATION_CLOSED']],
    ['听证会，截止以后举行', C.HEARING, '2026-12-24', null, []],
    ['走访，开始前一日', C.VISIT, '2026-11-04', null, []],
  ])('%s', (_, channel, receivedOn, postmarkedOn, expected) => {
    expect(found(refuseReceivedComment({ channel, receivedOn, postmarkedOn }, period, '2027-01-10'))).toEqual(
      expected,
    );
  });
});

describe('第十四条 依法不予公开的除外：有法定理由，经他人审查', () => {
  const G = NotPublicGround;
  const REQUIRED = 'PARTICIPATION_REQUIRED';
  it.each<[string, NotPublicGround | null, string, string | null, string[]]>([
    ['国家秘密，他人审查，不必写法律', G.STATE_SECRET, '', 'b', []],
    ['国家秘密，自己审查自己', G.STATE_SECRET, '', 'a', [REQUIRED]],
    ['其他法律规定，没有写哪一部', G.NAMED_LAW, ' ', 'b', [REQUIRED]],
    ['法律禁止公开，写明，没有审查', G.FORBIDDEN_BY_LAW, '档案法第二十八条', null, [REQUIRED]],
    ['没有理由，自己审查：一次说全', null, '', 'a', [REQUIRED, REQUIRED]],
    ['法律没有写，又是自己审查：一次说全', G.FORBIDDEN_BY_LAW, '', 'a', [REQUIRED, REQUIRED]],
  ])('%s', (_, ground, law, reviewedById, expected) => {
    expect(found(refuseNotPublic({ ground, law, claimedById: 'a', reviewedById }))).toEqual(expected);
  });

  it.each<[string, ParticipationMethod[], boolean, number, string[]]>([
    ['只开座谈会，涉及群体，谈过一次', [ParticipationMethod.FORUM], true, 1, ['SOLICITATION_EXPECTED?']],
    [
      '公开征求意见，涉及群体，一次也没有谈',
      [ParticipationMethod.PUBLIC_SOLICITATION],
      true,
      0,
      ['GROUP_CONSULTATION_MISSING'],
    ],
    ['一种方式也没有，群体也没有谈', [], true, 0, [REQUIRED, 'GROUP_CONSULTATION_MISSING']],
  ])('公众参与方式：%s', (_, methods, affectsSpecificGroup, groupConsultations, expected) => {
    const facts = { methods, affectsSpecificGroup, groupConsultations };
    expect(found(refuseParticipationMethods(facts, DEFAULT_POLICY))).toEqual(expected);
  });
});
