/** 政府办的待办: items that ask for invitations, people to be telephoned, people who did not come. */
import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';
import { telephone } from './telephone.ts';

const room = await openRoom();
const { database, people, leader } = room;
const { govOffice } = people;
const desk = invitations(room);
const { called } = telephone(room, desk);
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

interface Told {
  kind: string;
  detail: string;
  dueOn: string | null;
  overdue: boolean;
  path: string;
}

const KINDS = new Set(['INVITE_REPRESENTATIVES', 'RECORD_ABSENCES']);
const allTasksOf = async (actor: Actor): Promise<Told[]> => {
  const { result } = await room.run(
    actor,
    '{ result: workbench { tasks { kind detail dueOn overdue path } } }',
  );
  return (result as unknown as { tasks: Told[] }).tasks;
};
const tasksOf = async (actor: Actor, no: string): Promise<Told[]> =>
  (await allTasksOf(actor)).filter(
    ({ kind, path }) => KINDS.has(kind) && path.startsWith(`/gongzuotai/huiyi/${no}/yaoqing`),
  );

it('应当邀请的议题：说明办到哪一步，最迟在会前三个工作日发出，过期标明；发出以后划去', async () => {
  const built = await room.meeting();
  const task = async () => (await tasksOf(govOffice, built.no))[0];
  expect(await task()).toEqual({
    kind: 'INVITE_REPRESENTATIVES',
    detail: '第3项：邀请利益相关方和公众代表列席',
    dueOn: '2026-12-08',
    overdue: false,
    path: `/gongzuotai/huiyi/${built.no}/yaoqing#yiti-3`,
  });
  const { result: offered } = await room.offer(govOffice, built.itemIds[2]!);
  expect((await task())?.detail).toBe('第3项：方案已经公布，抽选列席代表');
  await room.draw(govOffice, offered!);
  await database.setClock('2026-12-09T01:00:00Z');
  expect(await task()).toMatchObject({ detail: '第3项：已经抽选，发出邀请函', overdue: true });
  await database.setClock('2026-12-02T07:00:00Z');
  await desk.send(govOffice, built.itemIds[2]!);
  expect((await tasksOf(govOffice, built.no)).map(({ kind }) => kind)).not.toContain(
    'INVITE_REPRESENTATIVES',
  );
  expect(await tasksOf(leader, built.no)).toEqual([]);
});

it('没有送到的人数列在本单位的电话告知里，登记告知以后划去', async () => {
  const { itemId, list } = await desk.sent();
  const deliveries = await database.sql<{ id: string }>(
    `select m.id from message m join invitation i on m.unique_key = 'invitation:LETTER:' || i.id where i.item_id = $1`,
    [itemId],
  );
  for (const { id } of deliveries) await desk.job('deliver-message', { messageId: id });
  const waiting = async () =>
    (await allTasksOf(govOffice)).filter(({ kind }) => kind === 'CALL_PEOPLE').map(({ detail }) => detail);
  expect(await waiting()).toEqual(['4人等待电话告知']);
  for (const { id } of list) await called(govOffice, id, { outcome: 'REACHED' });
  expect(await waiting()).toEqual([]);
});

it('散会以后还没有签到的，登记缺席', async () => {
  const { meetingId, meetingNo, list } = await desk.sent();
  await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
  await database.setClock('2026-12-11T09:00:00Z');
  await database.sql("update meeting set stage = 'ENDED', closed_at = app_now() where id = $1", [meetingId]);
  expect(await tasksOf(govOffice, meetingNo)).toMatchObject([
    { kind: 'RECORD_ABSENCES', detail: '1名应邀的人没有签到，登记缺席' },
  ]);
  await desk.absent(govOffice, list[0]!.id);
  expect(await tasksOf(govOffice, meetingNo)).toEqual([]);
});
