/** 公开的抽选和邀请统计: what everybody reads, by numbers and counts alone. */
import { describe, expect, it } from 'vitest';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people, representatives, run, meeting, offer, voidIt } = room;
const { govOffice } = people;
const desk = invitations(room);

const DRAWS = 'no attempt voidReason item { position title meeting { no name } draws { no attempt } }';
const draws = async (filter = '') => {
  const { result, codes } = await run(null, `{ result: draws${filter} { ${DRAWS} } }`);
  return { all: (result ?? []) as unknown as { no: string; voidReason: string | null }[], codes };
};
const POOL = 'id categories fields invitations tickets values { attribute value }';
const poolOf = async (no: string) => {
  const { result } = await run(
    null,
    `query($no: String!) { result: draw(no: $no) { tickets pool { ${POOL} } } }`,
    { no },
  );
  return result as unknown as {
    tickets: number | null;
    pool: {
      id: string;
      fields: string[];
      invitations: number | null;
      tickets: number | null;
      values: object[];
    }[];
  };
};

interface Counts {
  group: string;
  members: number;
  sent: number;
  accepted: number;
  declined: number;
}
const statistics = async (filter = '') => {
  const counts = 'sent accepted attended declined silent';
  const { result, codes } = await run(
    null,
    `{ result: attendanceStatistics${filter} { year years members stakeholders invitedTimes total { ${counts} }
       byCategory { group members ${counts} } byRegion { group members ${counts} } waiting { fromDays people never } } }`,
  );
  return {
    codes,
    told: result as unknown as {
      year: number;
      years: number[];
      members: number;
      stakeholders: number;
      invitedTimes: number[];
      total: Counts;
      byCategory: Counts[];
      byRegion: Counts[];
      waiting: { people: number; never: number }[];
    },
  };
};

describe('公布的抽选', () => {
  it('公布的方案都列出，作废的和理由也在，链接到会议和议题', async () => {
    const built = await meeting();
    const { result: first } = await offer(govOffice, built.itemIds[2]!);
    await voidIt(govOffice, first!, '名额写漏了新闻媒体，补正以后重新抽选。');
    const { result: second } = await offer(govOffice, built.itemIds[2]!);
    const { all } = await draws('(first: 2)');
    expect(all).toMatchObject([
      {
        no: second?.no,
        attempt: 2,
        voidReason: null,
        item: { position: 3, draws: [{ attempt: 1 }, { attempt: 2 }] },
      },
      { no: first?.no, voidReason: '名额写漏了新闻媒体，补正以后重新抽选。' },
    ]);
    expect((await draws('(year: 2026, first: 1)')).all).toHaveLength(1);
    expect((await draws('(year: 2025)')).all).toEqual([]);
    expect((await draws('(first: 0)')).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('按需轮换的名册写领域和受邀次数，分层抽签的写分层依据和各人的签数；没有姓名和单位', async () => {
    const [one, other] = [await meeting(), await meeting()];
    const { result: rotation } = await offer(govOffice, one.itemIds[2]!);
    const turning = await poolOf(rotation!.no);
    expect(turning.pool[0]).toMatchObject({ invitations: 0, tickets: null, values: [] });
    expect(turning.pool.flatMap(({ fields }) => fields)).toContain('养老');
    const { result: lottery } = await offer(govOffice, other.itemIds[2]!, {
      method: 'LOTTERY',
      seats: 3,
      quotas: [{ attribute: 'CATEGORY', label: '群众代表', categories: ['RESIDENT'], min: 1, max: 2 }],
    });
    const drawing = await poolOf(lottery!.no);
    const sum = drawing.pool.reduce((all, { tickets }) => all + (tickets ?? 0), 0);
    expect(sum).toBe(3 * drawing.tickets!);
    expect(drawing.pool[0]).toMatchObject({ fields: [], invitations: null });
    expect(drawing.pool[0]?.values).toHaveLength(1);
    const told = JSON.stringify([turning, drawing]);
    for (const { name, unitPost } of representatives) {
      expect(told).not.toContain(name);
      expect(told).not.toContain(unitPost);
    }
  });

  it('没有这个编号的，没有抽选', async () => {
    expect((await run(null, '{ result: draw(no: "2099-1-1-1") { no } }')).result).toBeNull();
    expect(await room.file('2099-1-1-1')).toBeNull();
  });
});

describe('邀请统计', () => {
  it('发出、应邀、谢绝按类别和乡镇计数，利益相关方另计；合计相符', async () => {
    await desk.reachable();
    const { itemId } = await desk.drawn();
    await desk.stakeholder(govOffice, itemId);
    const before = (await statistics()).told;
    await desk.send(govOffice, itemId);
    const { list } = await desk.list(govOffice, itemId);
    const [first, second] = list.filter(({ quota }) => quota !== '所在企业经营养老机构');
    await desk.phone(govOffice, first!.id, 'ACCEPT');
    await desk.phone(govOffice, second!.id, 'DECLINE', '当天有课');
    const { told } = await statistics();
    expect(told).toMatchObject({ year: 2026, years: [2026] });
    expect(told.total.accepted - before.total.accepted).toBe(1);
    expect(told.total.declined - before.total.declined).toBe(1);
    expect(told.stakeholders - before.stakeholders).toBe(1);
    for (const rows of [told.byCategory, told.byRegion]) {
      expect(rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(told.total.sent);
      expect(rows.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(told.total.accepted);
      expect(rows.every(({ members }) => members >= 3)).toBe(true);
    }
    expect(told.invitedTimes.reduce((sum, people) => sum + people, 0)).toBe(told.members);
    expect(told.members).toBeGreaterThan(0);
  });

  it('没有姓名，也没有代表编号', async () => {
    const told = JSON.stringify((await statistics()).told);
    for (const { name, no } of representatives) {
      expect(told).not.toContain(name);
      expect(told).not.toContain(no);
    }
  });

  it('没有邀请的年份，都是零', async () => {
    const { told } = await statistics('(year: 2019)');
    expect(told).toMatchObject({ members: 0, total: { sent: 0 }, byCategory: [], byRegion: [] });
    expect(told.years).not.toContain(2019);
  });
});

it('会议页上每项议题按类别写邀请、应邀、到会的人数', async () => {
  await desk.reachable();
  const { itemId, meetingId } = await desk.drawn();
  await desk.send(govOffice, itemId);
  const { list } = await desk.list(govOffice, itemId);
  await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
  const [{ no } = { no: '' }] = await database.sql<{ no: string }>('select no from meeting where id = $1', [
    meetingId,
  ]);
  const { result } = await run(
    null,
    'query($no: String!) { result: meeting(no: $no) { agenda { attendance { category invited accepted attended } } } }',
    { no },
  );
  const agenda = (result as unknown as { agenda: { attendance: { invited: number; accepted: number }[] }[] })
    .agenda;
  expect(agenda[2]?.attendance.reduce((sum, one) => sum + one.invited, 0)).toBe(list.length);
  expect(agenda[2]?.attendance.reduce((sum, one) => sum + one.accepted, 0)).toBe(1);
  expect(agenda[0]?.attendance).toEqual([]);
});
