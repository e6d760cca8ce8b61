/** 地方组织法第八十八条、国令713号第四十二条: what is said at a town's meeting is taken down and answered by the town's own people. */
import { beforeEach, describe, expect, it } from 'vitest';
import { allowedAmong, type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { openStatements } from './room.ts';

const room = await openStatements();
const { database, people, record, propose, confirm, run } = room;
const county = {
  office: people.govOffice,
  leader: await buildActor(database, people.units.office, [Role.GOV_LEADER]),
};
const town = Object.assign(await buildUnit(database, 'qs', '青石镇人民政府'), { decidesItself: true });
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [town.id]);
const own = {
  office: await buildActor(database, town, [Role.GOV_OFFICE_STAFF], '镇办公室子'),
  leader: await buildActor(database, town, [Role.GOV_LEADER], '副镇长甲'),
};
beforeEach(() => database.setClock('2026-12-11T07:31:00Z'));

/** A meeting that is on, its only item since 15:10. */
async function held(unit: Unit, kind: MeetingKind, decisionId?: string) {
  const { id, no, itemIds } = await room.meeting({
    unit,
    kind,
    items: [{ title: '审议集贸市场搬迁方案', ...(decisionId ? { decisionId } : {}) }],
  });
  await database.sql(`update meeting set stage = 'IN_SESSION', opened_at = starts_at where id = $1`, [id]);
  await database.sql(`update agenda_item set started_at = '2026-12-11T07:10:00Z' where id = $1`, [
    itemIds[0],
  ]);
  return { no, itemId: itemIds[0]! };
}
const ofTown = () => held(town, MeetingKind.OFFICE);
const ofCounty = () => held(people.units.office, MeetingKind.EXECUTIVE);

const tasks = async (actor: Actor, no: string) => {
  const { result } = await run(actor, '{ result: workbench { tasks { kind path } } }');
  const all = (result as unknown as { tasks: { kind: string; path: string }[] }).tasks;
  return all.filter(({ path }) => path === `/gongzuotai/huiyi/${no}/liexi`).map(({ kind }) => kind);
};

it('镇办公室登记、拟答复，镇领导确认公布；待办也在镇', async () => {
  const { no, itemId } = await ofTown();
  const { done: said } = await record(own.office, itemId);
  expect(said).toMatchObject({ stage: 'OPINION_RECORDED', answeringUnits: ['青石镇人民政府'] });
  expect([await tasks(own.office, no), await tasks(county.office, no)]).toEqual([['ANSWER_STATEMENTS'], []]);
  const { done: drafted } = await propose(own.office, said!);
  expect(drafted?.stage).toBe('ANSWER_PROPOSED');
  expect([await tasks(own.leader, no), await tasks(county.leader, no)]).toEqual([['CONFIRM_STATEMENTS'], []]);
  const { desk } = await room.list(own.leader, no);
  expect(desk?.statements).toMatchObject([
    {
      viewerCan: expect.arrayContaining([
        expect.objectContaining({ action: 'confirm', allowed: true }),
      ]) as unknown,
    },
  ]);
  expect((await confirm(own.leader, drafted!.id)).done).toMatchObject({ confirmed: 1 });
});

describe('别的机关的会议：逐项拒绝，写明条文', () => {
  const ELSEWHERE = ['STATEMENT_AT_ANOTHER_BODY'];
  it.each([
    ['县政府办公室和领导不办镇的', county, own, ofTown, ELSEWHERE],
    ['镇办公室和领导不办县人民政府的；不由本单位答复的看不到', own, county, ofCounty, ['NOT_FOUND']],
  ] as const)('%s', async (_, others, owners, meeting, answering) => {
    const { no, itemId } = await meeting();
    const { done: said } = await record(owners.office, itemId);
    const deeds: Record<string, () => ReturnType<typeof propose>> = {
      record: () => record(others.office, itemId),
      moment: () => room.moment(others.office, said!, {}),
      consent: () => room.consent(others.office, said!, true),
      void: () => room.voidIt(others.office, said!, '记错了发言人。'),
      propose: () => propose(others.office, said!),
      return: () => room.giveBack(others.leader, said!, '理由没有写清楚。'),
      confirm: () => confirm(others.leader, said!.id),
    };
    for (const [name, bring] of Object.entries(deeds)) {
      const { refused, done, faults } = await bring();
      const expected = ['propose', 'return', 'confirm'].includes(name) ? answering : ELSEWHERE;
      expect([name, refused ?? faults]).toEqual([name, expected]);
      for (const finding of done?.findings ?? []) expect(finding).toMatchObject({ rule: 'R-67' });
    }
    expect(await tasks(others.office, no)).toEqual([]);
    const listed = await room.list(others.office, no);
    const buttons = (listed.desk?.statements ?? []).flatMap(({ viewerCan }) =>
      allowedAmong(viewerCan as Offered[]),
    );
    expect([listed.desk?.record.allowed, buttons]).toEqual([false, []]);
    expect((await room.list(owners.office, no)).desk).toMatchObject({
      record: { allowed: true },
      statements: [
        {
          stage: 'OPINION_RECORDED',
          viewerCan: expect.arrayContaining([
            expect.objectContaining({ action: 'void', allowed: true }),
          ]) as unknown,
        },
      ],
    });
  });

  it('县人民政府会议上对镇承办事项的意见，由镇的承办人员答复，不由镇的办公室', async () => {
    const clerk = await buildActor(database, town, [Role.UNIT_STAFF], '镇经办人乙');
    const about = await buildDecision(database, people, { leadUnit: town });
    const { no, itemId } = await held(people.units.office, MeetingKind.EXECUTIVE, about.id);
    const { done: said } = await record(county.office, itemId);
    expect([await tasks(clerk, no), await tasks(own.office, no)]).toEqual([['ANSWER_STATEMENTS'], []]);
    expect((await propose(own.office, said!)).refused).toEqual(ELSEWHERE);
    const { done: drafted } = await propose(clerk, said!);
    expect((await confirm(own.leader, drafted!.id)).refused).toEqual(ELSEWHERE);
    expect(await tasks(own.leader, no)).toEqual([]);
  });

  it('别的单位的经办人照旧找不到', async () => {
    const { itemId } = await ofTown();
    expect((await record(people.clerk, itemId)).faults).toEqual(['NOT_FOUND']);
  });
});
