/** 地方组织法第八十八条: the office of a town that decides for itself draws and invites for its own meetings, the county's for the county's. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { openSite, signedIn } from '#test/http/open-site.ts';
import { PDF } from '#test/http/samples.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { codes, invitations, LETTER } from './invitations.ts';
import { openRoom, type Told } from './room.ts';

const room = await openRoom();
const { database, people, run } = room;
const county = people.govOffice;
const desk = invitations(room);
const site = await openSite(database);
const town = Object.assign(await buildUnit(database, 'qs', '青石镇人民政府'), { decidesItself: true });
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [town.id]);
const office = await buildActor(database, town, [Role.GOV_OFFICE_STAFF], '镇办公室子');
const leader = await buildActor(database, town, [Role.GOV_LEADER], '副镇长甲');
const clerk = await buildActor(database, town, [Role.UNIT_STAFF], '镇经办人乙');
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const ofTown = () => room.meeting({ unit: town, kind: MeetingKind.OFFICE, name: '青石镇政府第12次办公会议' });
const itemOf = async (built: ReturnType<typeof ofTown>) => {
  const { id, no, itemIds } = await built;
  return { meetingId: id, no, itemId: itemIds[2]! };
};

/** An item whose letters the body's own office sent. */
async function invited(by: Actor, built: ReturnType<typeof ofTown>) {
  const item = await itemOf(built);
  const { result: offered } = await room.offer(by, item.itemId);
  const { result: drawn } = await room.draw(by, offered!);
  const { result } = await desk.send(by, item.itemId);
  expect(result?.__typename).toBe('InvitationsOfItem');
  return { ...item, draw: drawn!, list: result!.invitations };
}

const upload = async (by: Actor, itemId: string) => {
  const data = new FormData();
  data.set('purpose', 'invitation');
  data.set('itemId', itemId);
  data.set('file', new Blob([new Uint8Array(PDF)]), '方案（送审稿）.pdf');
  return site.post('/files', data, await signedIn(database, by));
};

const ELSEWHERE = ['INVITED_BY_ANOTHER_BODY'];

describe('镇办公室办理本镇会议的列席', () => {
  it('试算、公布方案、抽选、邀请利益相关方、发函、登记答复、催请、取消、提供材料', async () => {
    const { itemId } = await itemOf(ofTown());
    expect((await room.preview(office, itemId)).result?.poolSize).toBeGreaterThan(4);
    const { result: offered } = await room.offer(office, itemId);
    expect(offered).toMatchObject({ __typename: 'Draw', viewerCan: { draw: { allowed: true } } });
    expect((await room.draw(office, offered!)).result?.result?.selected).toHaveLength(4);
    expect((await desk.stakeholder(office, itemId)).result?.__typename).toBe('InvitationsOfItem');
    const { result } = await desk.send(office, itemId);
    const [first, second, third] = result!.invitations;
    expect((await desk.phone(office, first!.id, 'ACCEPT')).result?.stage).toBe('ACCEPTED');
    expect((await desk.remind(office, second!.id)).result?.remindedAt).not.toBeNull();
    expect((await desk.cancel(office, third!.id, '议题调整，不再邀请。')).result?.stage).toBe('CANCELLED');
    expect((await upload(office, itemId)).status).toBe(201);
  });

  it('登记的联系方式，凭理由查看，记入日志', async () => {
    const { list } = await invited(office, ofTown());
    const { codes: faults } = await desk.reveal(office, list[0]!.id, '电话没有接通，核对号码。');
    expect(faults).toEqual([]);
  });
});

describe('别的机关的会议：逐项拒绝，写明条文', () => {
  const deeds = (by: Actor, { itemId, meetingId, list, draw }: Awaited<ReturnType<typeof invited>>) => {
    const { id } = list[0]!;
    const all: Record<string, () => Promise<{ result?: object | undefined }>> = {
      offerDraw: () => room.offer(by, itemId),
      drawInvitees: () => room.draw(by, draw),
      voidDraw: () => room.voidIt(by, draw, '名额写错，重新公布方案。'),
      inviteStakeholder: () => desk.stakeholder(by, itemId),
      sendInvitations: () => desk.send(by, itemId, LETTER),
      recordInvitationReply: () => desk.phone(by, id, 'ACCEPT'),
      remindInvitee: () => desk.remind(by, id),
      cancelInvitation: () => desk.cancel(by, id, '议题调整，不再邀请。'),
      removeStakeholder: () => desk.remove(by, id),
      checkInInvitee: () => desk.checkIn(by, id),
      checkInBySeatCode: () => desk.scan(by, meetingId, 'AAAAA'),
      recordInviteeAbsence: () => desk.absent(by, id),
    };
    return all;
  };

  it.each([
    ['县政府办公室不办镇的会议', county, office, ofTown],
    ['镇办公室不办县人民政府的会议', office, county, () => room.meeting()],
  ] as const)('%s', async (_, other, own, meeting) => {
    const it = await invited(own, meeting());
    const before = await desk.list(own, it.itemId);
    for (const [name, bring] of Object.entries(deeds(other, it))) {
      const findings = ((await bring()).result as Told | undefined)?.findings as unknown as {
        rule: string;
      }[];
      expect([name, codes({ result: { findings: findings as never } })]).toEqual([name, ELSEWHERE]);
      expect(findings[0]?.rule).toBe('R-70');
    }
    expect((await desk.reveal(other, it.list[0]!.id, '核对号码。')).codes).toEqual(['FORBIDDEN']);
    expect((await room.preview(other, it.itemId)).result).toBeNull();
    const file = await upload(other, it.itemId);
    expect([file.status, await file.text()]).toEqual([422, expect.stringContaining(ELSEWHERE[0]!)]);
    expect(await desk.list(own, it.itemId)).toEqual(before);
  });

  it('撤回列席材料也是', async () => {
    const { itemId } = await itemOf(ofTown());
    expect((await upload(office, itemId)).status).toBe(201);
    const [file] = await database.sql<{ id: string }>(
      'select id from invitation_material where item_id = $1',
      [itemId],
    );
    const remove = (by: Actor) =>
      run(
        by,
        `mutation($id: ID!) { result: removeInvitationMaterial(id: $id, reason: "换成修改后的方案。") {
          __typename ... on Refusal { findings { code } } } }`,
        { id: file!.id },
      );
    expect(codes(await remove(county))).toEqual(ELSEWHERE);
    expect((await remove(office)).result?.__typename).toBe('ItemMaterials');
  });
});

describe('谁看得到邀请名单', () => {
  it('本镇办公室和领导看本镇的；县政府办公室管理代表库，看得到，不能办理；镇的承办人员看不到', async () => {
    const { itemId } = await invited(office, ofTown());
    const counted = async (by: Actor) => {
      const { codes: faults, list } = await desk.list(by, itemId);
      return faults[0] ?? list.length;
    };
    expect([await counted(office), await counted(leader), await counted(county)]).toEqual([4, 4, 4]);
    expect(await counted(clerk)).toBe('FORBIDDEN');
    const can = async (by: Actor) => {
      const { list } = await desk.list(by, itemId);
      const { viewerCan } = list[0] as unknown as { viewerCan: Record<string, { allowed: boolean }> };
      return Object.entries(viewerCan).flatMap(([name, { allowed }]) => (allowed ? [name] : []));
    };
    expect(await can(office)).toEqual(['recordReply', 'cancel', 'remind']);
    expect([await can(county), await can(leader)]).toEqual([[], []]);
  });

  it('镇的岗位看不到县人民政府会议邀请了谁', async () => {
    const { itemId } = await invited(county, room.meeting());
    for (const by of [office, leader]) expect((await desk.list(by, itemId)).codes).toEqual(['FORBIDDEN']);
  });
});

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
