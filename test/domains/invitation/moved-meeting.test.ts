/** 会议改期、取消，议题撤下: whoever is invited learns of it, once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, leader } = room;
const { govOffice } = people;
const desk = invitations(room);
const { job, sent } = desk;
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('会议改期、取消，议题撤下', () => {
  const change = (query: string, variables: Record<string, unknown>) =>
    room.run(leader, query, variables) as Promise<{ result: unknown; codes: string[] }>;
  const versionOf = async (id: string) => {
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [id]);
    return row!.version;
  };
  const queued = async (task: string) => {
    const rows = await database.sql<{ payload: object }>(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id desc limit 1`,
      [task],
    );
    return rows[0]!.payload;
  };

  it('改期：席位保留，告知新的时间，应邀的可以重新退出；重复运行不重复告知', async () => {
    const { itemId, meetingId, list } = await sent();
    await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
    const { codes: faults } = await change(
      `mutation($id: ID!, $version: Int!, $input: MeetingPostponementInput!) {
        result: postponeMeeting(id: $id, version: $version, input: $input) { __typename } }`,
      {
        id: meetingId,
        version: await versionOf(meetingId),
        input: {
          startsAt: '2026-12-15T01:00:00Z',
          endsAt: '2026-12-15T04:00:00Z',
          place: '县政府二号会议室',
          reason: '参加防汛会商',
        },
      },
    );
    expect(faults).toEqual([]);
    const payload = await queued('tell-meeting-moved');
    await job('tell-meeting-moved', payload);
    await job('tell-meeting-moved', payload);
    const after = (await desk.list(govOffice, itemId)).list;
    const first = after.find(({ id }) => id === list[0]!.id)!;
    expect(first.stage).toBe('ACCEPTED');
    expect(first.deliveries.filter(({ tiding }) => tiding === 'MOVED')).toHaveLength(1);
    const [call] = await database.sql<{ spoken: string }>(
      `select spoken from message where topic = 'invitation:MOVED'`,
    );
    expect(call?.spoken).toMatch(
      /^请问是周映雪代表吗？.*改到2026年12月15日星期二 09:00在县政府二号会议室召开，原因：参加防汛会商。您的席位保留，请问/,
    );
    const token = (await desk.mailed(itemId)).get('周映雪')!;
    expect((await desk.letter(token)).result).toMatchObject({ place: '县政府二号会议室', open: true });
    expect((await desk.withdraw(token, '新的时间不能参加')).result).toMatchObject({ stage: 'WITHDRAWN' });
  });

  it('会议取消：邀请随之取消，逐人告知，不再递补', async () => {
    const { itemId, meetingId, list } = await sent();
    await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
    await desk.phone(govOffice, list[1]!.id, 'DECLINE', '出差在外');
    const before = (await desk.list(govOffice, itemId)).list.length;
    await change(
      'mutation($id: ID!, $version: Int!) { result: cancelMeeting(id: $id, version: $version, reason: "议题需要补充论证") { __typename } }',
      { id: meetingId, version: await versionOf(meetingId) },
    );
    await job('call-off-invitations', await queued('call-off-invitations'));
    await job('pass-on-overdue');
    const after = (await desk.list(govOffice, itemId)).list;
    expect(after).toHaveLength(before);
    expect(after.find(({ id }) => id === list[0]!.id)).toMatchObject({
      stage: 'CANCELLED',
      reason: '会议取消：议题需要补充论证',
    });
    expect(after.find(({ id }) => id === list[1]!.id)?.stage).toBe('DECLINED');
  });
});
