/** 县政务公开任务清单、国令711号第十四条: the session, item by item; invitations before what is flagged, no broadcast of what is closed. */
import { describe, expect, it } from 'vitest';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { SECRET } from './samples.ts';

const { database, people, send, action, done, read, refused } = await openRoom();
const { govOffice, clerk } = people;
const NOW = { version: 1 };
const FLAGGED = { title: '审议养老规划', livelihood: true } as const;
const CLOSED = { title: SECRET, disclosure: 'CLOSED' } as const;
const PLAIN = { title: '听取汇报' } as const;
const meeting = (wish: MeetingWish) => buildMeeting(database, people, wish);

describe('涉及重大民生的议题，没有邀请不得开会、不得开始', () => {
  const reason = '代表临时不能到会。';
  it.each<[string, MeetingWish['items'], string[], boolean]>([
    ['一个也没有邀请', [FLAGGED], ['INVITATION_REQUIRED'], false],
    [
      '邀请了没有人来，说明以后可以开',
      [{ ...FLAGGED, invitationsSent: 3 }],
      ['INVITATION_NOT_ACCEPTED'],
      true,
    ],
    ['有人应邀', [{ ...FLAGGED, invitationsSent: 3, invitationsAccepted: 1 }], [], true],
    ['没有标明的', [PLAIN, CLOSED], [], true],
  ])('%s', async (_title, items, codes, opens) => {
    const { id } = await meeting({ stage: 'READY', items: items ?? [] });
    if (codes.length > 0) await refused(codes, govOffice, 'openMeeting', { id, ...NOW });
    const acknowledged = [{ code: 'INVITATION_NOT_ACCEPTED', reason }];
    const { findings = [] } = await action(govOffice, 'openMeeting', { id, ...NOW, acknowledged });
    expect(findings.length === 0).toBe(opens);
  });

  it('会上增加的也一样：开始这一项以前须邀请', async () => {
    const { id, itemIds } = await meeting({ stage: 'IN_SESSION', items: [FLAGGED] });
    await refused(['INVITATION_REQUIRED'], govOffice, 'startAgendaItem', { id, ...NOW, itemId: itemIds[0] });
  });

  it('以前登记的人数照旧显示：公众看到人数，承办的人看到类别；以后只凭发出的邀请函', async () => {
    const wish = { ...FLAGGED, invitationsSent: 3, invitationsAccepted: 2 };
    const { no, itemIds } = await meeting({ stage: 'INVITING', items: [wish] });
    await database.sql(
      `insert into agenda_invitation (id, item_id, category, sent, accepted, sent_on, by_id, at)
       values (gen_random_uuid(), $1, 'EXPERT_SCHOLAR', 3, 2, '2026-11-20', $2, now())`,
      [itemIds[0], govOffice.id],
    );
    expect(await read(govOffice, no)).toMatchObject({
      observers: [{ category: '专家学者', count: 2 }],
      agenda: [{ invitations: [{ sent: 3, accepted: 2 }] }],
    });
    expect((await read(null, no))?.agenda[0]).toMatchObject({
      invitationsSent: 3,
      invitationsAccepted: 2,
      invitations: [],
    });
  });
});

describe('逐项审议', () => {
  it.each<[string, MeetingWish, string, number, string[]]>([
    [
      '还有一项在进行',
      { items: [{ ...PLAIN, startedAt: '2026-11-20T01:00:00Z' }, PLAIN] },
      'startAgendaItem',
      1,
      ['ITEM_RUNNING'],
    ],
    [
      '已经审议过',
      { items: [{ ...PLAIN, startedAt: '2026-11-20T01:00:00Z', endedAt: '2026-11-20T01:10:00Z' }] },
      'startAgendaItem',
      0,
      ['ITEM_NOT_WAITING'],
    ],
    ['没有开始的不能结束', { items: [PLAIN] }, 'endAgendaItem', 0, ['ITEM_NOT_RUNNING']],
    ['没有审议完的不能更正结果', { items: [PLAIN] }, 'correctAgendaResult', 0, ['ITEM_NOT_ENDED']],
    [
      '还有一项在进行，不能散会',
      { items: [{ ...PLAIN, startedAt: '2026-11-20T01:00:00Z' }] },
      'closeMeeting',
      0,
      ['ITEM_RUNNING'],
    ],
    ['没有开会', { stage: 'READY', items: [PLAIN] }, 'startAgendaItem', 0, ['WRONG_STAGE']],
  ])('%s', async (_title, wish, name, index, codes) => {
    const { id, itemIds } = await meeting({ stage: 'IN_SESSION', ...wish });
    const item = name === 'closeMeeting' ? {} : { itemId: itemIds[index] };
    const result = name === 'endAgendaItem' || name === 'correctAgendaResult' ? { result: 'NOTED' } : {};
    const why = name === 'correctAgendaResult' ? { reason: '会上只是听取，登记时误选为通过' } : {};
    await refused(codes, govOffice, name, { id, ...NOW, ...item, ...result, ...why });
  });

  it('结果选“其他”的写明意见；公布纪要以前公众看不到结果', async () => {
    const running = { ...PLAIN, startedAt: '2026-11-20T01:00:00Z' };
    const { id, no, itemIds } = await meeting({ stage: 'IN_SESSION', items: [running] });
    const ended = { id, ...NOW, itemId: itemIds[0], result: 'OTHER' };
    await refused(['RESULT_TEXT_REQUIRED'], govOffice, 'endAgendaItem', { ...ended, resultText: ' ' });
    const now = await done(govOffice, 'endAgendaItem', { ...ended, resultText: '另行研究。' });
    expect(now.agenda[0]).toMatchObject({ result: 'OTHER', resultText: '另行研究。' });
    expect((await read(null, no))?.agenda[0]).toMatchObject({ result: null, resultText: null });
    expect((await read(clerk, no))?.agenda[0]).toMatchObject({ result: null, resultText: null });
  });

  it('两人同时开始两项，只有一项开始', async () => {
    const { id, itemIds } = await meeting({ stage: 'IN_SESSION', items: [PLAIN, PLAIN] });
    const tries = await Promise.all(
      itemIds.map((itemId) => send(govOffice, 'startAgendaItem', { id, ...NOW, itemId })),
    );
    const outcomes = tries.map((one) => faults(one)?.[0] ?? 'DONE');
    expect(new Set(outcomes)).toEqual(new Set(['DONE', 'CONFLICT']));
  });

  it('依法不予公开的议题开始，直播在同一事务内暂停；结束以后由操作员恢复', async () => {
    const { id, no, itemIds } = await meeting({
      stage: 'IN_SESSION',
      items: [PLAIN, CLOSED],
      stream: 'LIVE',
    });
    const before = await database.sql<{ counter: string }>(
      `select counter from content_version where scope = $1`,
      [`live:${id}`],
    );
    let now = await done(govOffice, 'startAgendaItem', { id, ...NOW, itemId: itemIds[1] });
    expect(await read(null, no)).toMatchObject({
      stream: { state: 'PAUSED' },
      agenda: [{}, { startedAt: null }],
    });
    const after = await database.sql<{ counter: string }>(
      `select counter from content_version where scope = $1`,
      [`live:${id}`],
    );
    expect(after).not.toEqual(before);
    now = await done(govOffice, 'endAgendaItem', {
      id,
      version: now.version,
      itemId: itemIds[1],
      result: 'PASSED',
    });
    expect(now).toMatchObject({ stream: { state: 'PAUSED' } });
  });
});
