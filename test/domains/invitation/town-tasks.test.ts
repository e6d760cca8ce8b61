/** 地方组织法第八十八条: what has to be done about those invited to a town's meeting is its own office's to do. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openTownRoom } from './town.ts';

const room = await openTownRoom();
const { database, run, county, desk, ofTown, itemOf, invited } = room;
const { office } = room.own;
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('待办和电话告知归召开会议的机关', () => {
  const tasksOf = async (by: Actor, no: string) => {
    const { result } = await run(by, '{ result: workbench { tasks { kind path } } }');
    const { tasks } = result as unknown as { tasks: { kind: string; path: string }[] };
    return tasks
      .filter(({ path }) => path.startsWith(`/gongzuotai/huiyi/${no}/yaoqing`))
      .map(({ kind }) => kind);
  };

  it('应当邀请的议题提醒本镇办公室，不提醒县政府办公室；县的会议反过来', async () => {
    const own = await itemOf(ofTown());
    const countys = await itemOf(room.meeting());
    expect([await tasksOf(office, own.no), await tasksOf(county, own.no)]).toEqual([
      ['INVITE_REPRESENTATIVES'],
      [],
    ]);
    expect([await tasksOf(office, countys.no), await tasksOf(county, countys.no)]).toEqual([
      [],
      ['INVITE_REPRESENTATIVES'],
    ]);
  });

  it('应邀没有签到的，会后提醒本镇办公室登记缺席', async () => {
    const { no, meetingId, list } = await invited(office, ofTown());
    await desk.phone(office, list[0]!.id, 'ACCEPT');
    await database.sql(
      `update meeting set stage = 'ENDED', opened_at = starts_at, closed_at = ends_at where id = $1`,
      [meetingId],
    );
    expect([await tasksOf(office, no), await tasksOf(county, no)]).toEqual([['RECORD_ABSENCES'], []]);
  });

  it('没有留下电子地址的，由本镇办公室打电话', async () => {
    const { meetingId } = await invited(office, ofTown());
    const rows = await database.sql<{ unit: string }>(
      `select distinct u.name as unit from message m join unit u on u.id = m.unit_id where m.about_id = $1`,
      [meetingId],
    );
    expect(rows).toEqual([{ unit: '青石镇人民政府' }]);
    const { codes: faults, result } = await run(
      office,
      'query($id: ID!) { result: calls(done: false, aboutId: $id) { nodes { id } } }',
      { id: meetingId },
    );
    expect(faults).toEqual([]);
    expect((result as unknown as { nodes: object[] }).nodes.length).toBeGreaterThan(0);
  });
});
