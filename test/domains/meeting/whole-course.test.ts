/** 国令711号第十四条至第十七条、县政务公开任务清单: one meeting from its plan to its archive, through the public door. */
import { expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { openRoom } from './room.ts';
import { AGENDA, type Answer, PLAN, SECRET } from './samples.ts';

const { database, people, done, read } = await openRoom();
const { govOffice, secondOffice, leader, secrecy, media, archivist } = people;
const by = ({ id, version }: Answer) => ({ id, version });

/** Somebody the item concerns is named, gets their letter and comes: the counts are those of the letters. */
const invited = async (no: string, itemId: string): Promise<Answer> => {
  const stakeholder = {
    name: '罗启明',
    interest: '所在企业经营养老机构',
    contactKind: 'EMAIL',
    contact: 'luo@example.com',
  };
  await done(govOffice, 'inviteStakeholder', { itemId, input: stakeholder });
  const letter = { replyBy: '2026-12-09T09:30:00Z', contact: '县政府办公室会务股 0000-5550100' };
  const { invitations } = await done(govOffice, 'sendInvitations', {
    itemId,
    input: letter,
    acknowledged: [],
  });
  const [first] = invitations as { id: string }[];
  await done(govOffice, 'recordInvitationReply', { id: first?.id, reply: 'ACCEPT', reason: '' });
  const told = await read(govOffice, no);
  expect(told?.agenda[2]).toMatchObject({ invitationsSent: 1, invitationsAccepted: 1 });
  return told!;
};

it('筹备、审查、预告、邀请、开会、逐项审议、纪要审查、公布、归档', async () => {
  let now = await done(govOffice, 'planMeeting', { input: PLAN });
  expect(now).toMatchObject({ no: '2026-1', stage: 'PLANNED', paper: 'NOTICE', review: 'DRAFT' });
  const { no } = now;
  expect(await read(null, no)).toBeNull();
  now = await done(govOffice, 'setAgenda', { ...by(now), items: AGENDA });
  expect(now).toMatchObject({ stage: 'AGENDA_SET' });
  expect(await read(secrecy, no)).toBeNull();
  now = await done(secondOffice, 'submitPaper', by(now));
  now = await done(secrecy, 'passPaper', by(now));
  now = await done(leader, 'announceMeeting', by(now));
  expect(now).toMatchObject({ stage: 'INVITING', paper: null, review: 'DRAFT' });

  const announced = await read(null, no);
  expect(announced).toMatchObject({
    notices: [{ kind: 'ANNOUNCED' }],
    agenda: [
      { position: 1, title: AGENDA[0]?.title },
      { position: 2, title: '依法不予公开的议题', disclosure: 'CLOSED', decision: null, paper: null },
      { position: 3, reportingUnit: '县民政局', livelihood: true },
      { position: 4, disclosure: 'PARTIAL', paper: null },
    ],
  });
  expect(JSON.stringify(announced)).not.toContain(SECRET);
  const [first, closed, plan, partial] = now.agenda.map(({ id }) => id);

  now = await invited(no, plan ?? '');
  const stream = { withText: true, withVideo: false, operatorId: media.id };
  now = await done(media, 'planStream', { ...by(now), input: stream });
  now = await done(govOffice, 'approveStream', by(now));
  expect(now).toMatchObject({ stream: { state: 'APPROVED', operatorName: media.name } });
  expect(await read(null, no)).toMatchObject({ stream: { state: 'APPROVED', operatorName: null } });
  now = await done(govOffice, 'readyMeeting', by(now));
  await database.setClock('2026-12-11T06:31:00Z');
  now = await done(govOffice, 'openMeeting', by(now));
  await database.sql(`update meeting_stream set state = 'LIVE' where meeting_id = $1`, [now.id]);
  for (const [itemId, result] of [
    [first, 'NOTED'],
    [closed, 'PASSED'],
    [plan, 'PASSED_IN_PRINCIPLE'],
    [partial, 'NOTED'],
  ]) {
    now = await done(govOffice, 'startAgendaItem', { ...by(now), itemId });
    if (itemId === closed) expect(await read(null, no)).toMatchObject({ stream: { state: 'PAUSED' } });
    now = await done(govOffice, 'endAgendaItem', { ...by(now), itemId, result, resultText: '同意。' });
  }
  now = await done(govOffice, 'closeMeeting', by(now));
  expect(await read(null, no)).toMatchObject({
    stage: 'ENDED',
    agenda: [{ result: null }, { startedAt: null, endedAt: null }, { result: null }, { result: null }],
  });

  const sections = [first, plan, partial].map((itemId) => ({ itemId, text: '会议听取了汇报。' }));
  const minutes = { attendees: ['县长 甲'], observers: [{ category: '人大代表', count: 3 }], sections };
  now = await done(govOffice, 'saveMinutes', { ...by(now), input: { ...minutes, observers: [] } });
  expect(now['observers']).toEqual([{ category: '利益相关方', count: 1 }]);
  now = await done(govOffice, 'saveMinutes', { ...by(now), input: minutes });
  expect(await read(null, no)).toMatchObject({ stage: 'MINUTES_DRAFTED', minutes: null });
  now = await done(govOffice, 'submitPaper', by(now));
  now = await done(secrecy, 'passPaper', by(now));
  expect(now).toMatchObject({
    stage: 'REVIEWED',
    reviews: expect.arrayContaining([{ paper: 'MINUTES', outcome: 'PASSED', note: '', by: secrecy.name }]),
  });
  now = await done(leader, 'publishMinutes', by(now));
  const published = await read(null, no);
  expect(published).toMatchObject({
    stage: 'PUBLISHED',
    minutes: { draft: false, sections },
    observers: [{ category: '人大代表', count: 3 }],
    agenda: [
      { result: 'NOTED' },
      { result: null, startedAt: null },
      { result: 'PASSED_IN_PRINCIPLE', resultText: '同意。' },
      { result: 'NOTED' },
    ],
    reviews: [],
  });
  expect(JSON.stringify(published)).not.toContain(SECRET);
  now = await done(archivist, 'archiveMeeting', by(now));
  expect(now).toMatchObject({ stage: 'ARCHIVED' });
  const trail = await auditTrail(database);
  expect(trail.every(([, outcome]) => outcome === 'DONE')).toBe(true);
  expect(trail.map(([action]) => action)).toContain('meeting.minutesPublished');
});
