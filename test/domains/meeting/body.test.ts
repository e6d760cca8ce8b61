/** 地方组织法第八十八条、国令713号第四十二条: the meeting of a town that decides for itself is run by its own people. */
import { describe, expect, it } from 'vitest';
import { offer, type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openTownRoom } from '#test/domains/invitation/town.ts';

const room = await openTownRoom();
const { database, run, county, ofTown, people } = room;
const { office, leader } = room.own;

const CLOSE = `mutation($id: ID!, $version: Int!) { result: closeMeeting(id: $id, version: $version) {
  ... on Meeting { stage } ... on Refusal { findings { code } } } }`;

describe('自行决策的镇，会议由本镇的人办理', () => {
  const running = async (built: ReturnType<typeof ofTown>) => {
    const { id, no } = await built;
    await database.sql(`update meeting set stage = 'IN_SESSION', opened_at = starts_at where id = $1`, [id]);
    const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [id]);
    return { id, no, version: row?.version ?? 0 };
  };
  const close = (by: Actor, { id, version }: { id: string; version: number }) =>
    run(by, CLOSE, { id, version });
  const stageOf = async (id: string) =>
    (await database.sql<{ stage: string }>('select stage from meeting where id = $1', [id]))[0]?.stage;

  it('县政府办公室不办镇的会议，镇办公室不办县人民政府的会议；各办各的', async () => {
    const own = await running(ofTown());
    const countys = await running(room.meeting());
    for (const [by, meeting] of [
      [county, own],
      [office, countys],
      [people.lead, own],
    ] as const) {
      const { codes } = await close(by, meeting);
      expect(codes).toEqual([expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
      expect(await stageOf(meeting.id)).toBe('IN_SESSION');
    }
    for (const [by, meeting] of [
      [office, own],
      [county, countys],
    ] as const) {
      expect((await close(by, meeting)).codes).toEqual([]);
      expect(await stageOf(meeting.id)).toBe('ENDED');
    }
  });

  it('办不了的，会议台上也不说可以办；工作台也不催县政府办公室', async () => {
    const { no } = await running(ofTown());
    const seen = async (by: Actor) => {
      const { result } = await run(
        by,
        `query($no: String!) { result: meeting(no: $no) { viewerCan(actions: [close]) { action allowed } } }`,
        { no },
      );
      return offer((result as unknown as { viewerCan: Offered[] }).viewerCan, 'close').allowed;
    };
    expect([await seen(office), await seen(county), await seen(leader)]).toEqual([true, false, false]);
    const tasks = async (by: Actor) => {
      const { result } = await run(by, '{ result: workbench { tasks { path } } }');
      const { tasks: all } = result as unknown as { tasks: { path: string }[] };
      return all.some(({ path }) => path === `/gongzuotai/huiyi/${no}`);
    };
    expect([await tasks(office), await tasks(county)]).toEqual([true, false]);
  });
});
