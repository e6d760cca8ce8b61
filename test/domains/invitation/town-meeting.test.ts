/** 地方组织法第八十八条: the office of a town that decides for itself draws and invites for its own meetings, the county's for the county's. */
import { beforeEach, describe, expect, it } from 'vitest';
import { allowedAmong, type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { PDF } from '#test/outside/http/samples.ts';
import { codes, LETTER } from './invitations.ts';
import type { Told } from './room.ts';
import { openTownRoom } from './town.ts';

const room = await openTownRoom();
const { database, run, county, desk, ofTown, itemOf, invited } = room;
const { office, leader, clerk } = room.own;
const site = await openSite(database);
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

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
    expect(offered).toMatchObject({
      __typename: 'Draw',
      viewerCan: expect.arrayContaining([
        expect.objectContaining({ action: 'draw', allowed: true }),
      ]) as unknown,
    });
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
    expect((await desk.reveal(other, it.list[0]!.id, '电话没有接通，核对号码。')).codes).toEqual([
      'FORBIDDEN',
    ]);
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
      return allowedAmong((list[0] as unknown as { viewerCan: Offered[] }).viewerCan);
    };
    expect(await can(office)).toEqual(['recordReply', 'cancel', 'remind']);
    expect([await can(county), await can(leader)]).toEqual([[], []]);
  });

  it('镇的岗位看不到县人民政府会议邀请了谁', async () => {
    const { itemId } = await invited(county, room.meeting());
    for (const by of [office, leader]) expect((await desk.list(by, itemId)).codes).toEqual(['FORBIDDEN']);
  });
});
