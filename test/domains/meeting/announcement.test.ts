/**
 * 国令711号第十七条: an announcement was reviewed by another person; a new day and a cancellation are announced truthfully.
 */
import { describe, expect, it } from 'vitest';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const { database, people, send, done, read, stored, refused } = await openRoom();
const { govOffice, leader, secrecy } = people;
const NOW = { version: 1 };
const ON_TIME = '2026-12-11T06:30:00Z';
const REVIEWED = { review: ReviewState.APPROVED } as const;
const SENT = { review: ReviewState.IN_REVIEW } as const;

describe('第十七条 预告先经他人保密审查', () => {
  it.each<
    [string, Parameters<typeof buildMeeting>[2], 'secrecy' | 'leader' | 'govOffice', string, object, string[]]
  >([
    ['没有送审的不能通过', {}, 'secrecy', 'passPaper', {}, ['NOT_FOUND']],
    ['没有审查的不能公布', {}, 'leader', 'announceMeeting', {}, ['REVIEW_REQUIRED']],
    ['送审中的不能公布', SENT, 'leader', 'announceMeeting', {}, ['REVIEW_REQUIRED']],
    ['已经送审的不重复送', SENT, 'govOffice', 'submitPaper', {}, ['REVIEW_UNDER_WAY']],
    [
      '没有送审的不能退回',
      {},
      'leader',
      'returnPaper',
      { reason: '请补充议题依据。' },
      ['NOTHING_TO_REVIEW'],
    ],
    ['退回要说明原因', SENT, 'secrecy', 'returnPaper', { reason: '改' }, ['RETURN_REASON_REQUIRED']],
    [
      '时间已过的不能预告',
      { ...REVIEWED, startsAt: '2026-11-22T01:00:00Z' },
      'leader',
      'announceMeeting',
      {},
      ['MEETING_TIME_PAST'],
    ],
  ])('%s', async (_title, wish, who, name, more, codes) => {
    const { id } = await buildMeeting(database, people, { stage: 'AGENDA_SET', startsAt: ON_TIME, ...wish });
    const before = await stored();
    const answer = await send(people[who], name, { id, ...NOW, ...more });
    const { result } = (answer.data ?? {}) as { result?: { findings?: { code: string }[] } };
    expect(result?.findings?.map(({ code }) => code) ?? faults(answer)).toEqual(codes);
    expect(await stored()).toEqual(before);
  });

  it('退回以后审查员看不到草稿，承办人看到原因；通过以后再改，审查作废', async () => {
    const { id, no } = await buildMeeting(database, people, {
      stage: 'AGENDA_SET',
      startsAt: ON_TIME,
      ...SENT,
    });
    const back = await done(secrecy, 'returnPaper', { id, ...NOW, reason: '第一项请写明依据。' });
    expect(back).toMatchObject({ review: 'DRAFT' });
    expect(await read(secrecy, no)).toBeNull();
    expect(await read(govOffice, no)).toMatchObject({
      reviewNote: '第一项请写明依据。',
      reviews: [{ outcome: 'RETURNED', by: secrecy.name }],
    });
    let now = await done(govOffice, 'submitPaper', { id, version: back.version });
    now = await done(secrecy, 'passPaper', { id, version: now.version });
    expect(now).toMatchObject({ review: 'APPROVED' });
    now = await done(govOffice, 'saveMeeting', { id, version: now.version, input: PLAN });
    expect(now).toMatchObject({ review: 'DRAFT' });
    await refused(['REVIEW_REQUIRED'], leader, 'announceMeeting', { id, version: now.version });
  });
});

describe('改期和取消如实公布', () => {
  const later = {
    startsAt: '2026-12-14T06:30:00Z',
    endsAt: '2026-12-14T08:30:00Z',
    place: '县政府二号会议室',
    reason: '与全市会议冲突。',
  };
  it('原定的时间、地点仍然看得到，日历随之更新', async () => {
    const { id, no } = await buildMeeting(database, people, { stage: 'READY', startsAt: ON_TIME });
    await done(leader, 'postponeMeeting', { id, ...NOW, input: later });
    expect(await read(null, no)).toMatchObject({
      stage: 'READY',
      calendarSequence: 1,
      startsAt: '2026-12-14T06:30:00.000Z',
      notices: [
        {},
        {
          kind: 'POSTPONED',
          oldStartsAt: '2026-12-11T06:30:00.000Z',
          oldPlace: '县政府一号会议室',
          text: expect.stringContaining('与全市会议冲突'),
        },
      ],
    });
  });

  it.each<[string, object, string[]]>([
    ['没有原因', { reason: ' ' }, ['POSTPONE_REASON_REQUIRED']],
    ['改到过去', { startsAt: '2026-11-22T01:00:00Z', endsAt: '2026-11-22T02:00:00Z' }, ['MEETING_TIME_PAST']],
    [
      '没有改',
      { startsAt: ON_TIME, endsAt: '2026-12-11T08:30:00Z', place: '县政府一号会议室' },
      ['POSTPONED_TO_SAME_TIME'],
    ],
    [
      '没有地点、时间颠倒',
      { place: '', endsAt: later.startsAt },
      ['MEETING_TIME_INVALID', 'MEETING_TEXT_REQUIRED'],
    ],
  ])('改期：%s', async (_title, change, codes) => {
    const { id } = await buildMeeting(database, people, { stage: 'INVITING', startsAt: ON_TIME });
    await refused(codes, leader, 'postponeMeeting', { id, ...NOW, input: { ...later, ...change } });
  });

  it('还没有预告的直接修改，不办改期', async () => {
    const { id } = await buildMeeting(database, people, { stage: 'AGENDA_SET', startsAt: ON_TIME });
    await refused(['MEETING_NOT_ANNOUNCED'], leader, 'postponeMeeting', { id, ...NOW, input: later });
  });

  it('取消要说明原因，公告还在，直播随之取消', async () => {
    const { id, no } = await buildMeeting(database, people, {
      stage: 'READY',
      startsAt: ON_TIME,
      stream: 'APPROVED',
    });
    await refused(['CANCEL_REASON_REQUIRED'], leader, 'cancelMeeting', { id, ...NOW, reason: '' });
    await done(leader, 'cancelMeeting', { id, ...NOW, reason: '议题并入下次会议。' });
    expect(await read(null, no)).toMatchObject({
      stage: 'CANCELLED',
      cancelReason: '议题并入下次会议。',
      calendarSequence: 1,
      stream: { state: 'NONE' },
      notices: [{ kind: 'ANNOUNCED' }, { kind: 'CANCELLED' }],
    });
  });

  it('已经开会的不能取消', async () => {
    const { id } = await buildMeeting(database, people, { stage: 'IN_SESSION' });
    await refused(['WRONG_STAGE'], leader, 'cancelMeeting', { id, ...NOW, reason: '因故停开会议。' });
  });
});
