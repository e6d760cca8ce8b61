/** 国令713号第四十二条: a body that decides for itself sets its own, by two of its own people; without one the county's setting holds. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { begun, openTown, TOWN } from '#test/domains/decision/town/room.ts';
import { bring } from '#test/domains/decision/statute/door.ts';

const room = await openTown();
const { database, people, town, own, county } = room;
const colleague = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
const REASON = '镇人民政府第十二次党政联席会议决定，自行延长期限。';
type Actor = typeof own.office;
const propose = (actor: Actor, values: Record<string, string>, baseVersion: number, organId: string | null) =>
  bring(database, actor, 'proposePolicyChange', {
    baseVersion,
    values: Object.entries(values).map(([key, value]) => ({ key, value })),
    reason: REASON,
    organId,
  });
const waiting = async () => {
  const [row] = await database.sql<{ id: string; version: number }>(
    'select id, version from local_policy_proposal where ruled_at is null',
  );
  return { id: row?.id, version: row?.version };
};
const confirm = async (actor: Actor) => bring(database, actor, 'confirmPolicyChange', await waiting());
const told = async (actor: Actor | null, query: string) => (await ask(database, actor, { query })).data;

describe('第四十二条 本机关设定由本机关两人办理', () => {
  it('没有另作设定的，适用本县设定', async () => {
    const data = await told(
      own.office,
      `{ localPolicyHistory(organId: "${town.id}") { version organ { name } changedKeys viewerCan(actions: [change]) { action allowed }
         values { key value defaultValue } } bodyPolicies { version } }`,
    );
    expect(data).toMatchObject({
      bodyPolicies: [],
      localPolicyHistory: [
        {
          version: 0,
          organ: { name: TOWN },
          changedKeys: [],
          viewerCan: [{ action: 'change', allowed: true }],
        },
      ],
    });
  });

  it('县司法局、别的单位不办理镇的设定，镇不办理县的设定；超出范围的一次说全', async () => {
    const change = { consultationDays: '45' };
    for (const actor of [people.justiceStaff, county.office, people.clerk])
      await expect(propose(actor, change, 0, town.id)).rejects.toThrow(/FORBIDDEN/);
    await expect(propose(own.office, { openDaysPerYear: '3' }, 1, null)).rejects.toThrow(/FORBIDDEN/);
    const other = people.units.health.id;
    expect((await propose(own.office, change, 0, other)).codes).toEqual(['NOT_FOUND']);
    const bad = await propose(own.office, { consultationDays: '20', decidingMeeting: 'PARTY' }, 0, town.id);
    expect(bad.codes).toEqual(['POLICY_OUT_OF_BOUNDS', 'POLICY_OUT_OF_BOUNDS']);
    expect((await propose(own.office, { consultationDays: '30' }, 0, town.id)).codes).toEqual([
      'POLICY_UNCHANGED',
    ]);
  });

  it('办公室提出，本人不能确认，县司法局不能确认，镇长确认后生效并公开', async () => {
    expect((await propose(own.office, { consultationDays: '45' }, 0, town.id)).done).toBe(true);
    expect((await confirm(own.office)).codes).toEqual(['SECOND_PERSON_REQUIRED']);
    await expect(confirm(people.justiceStaff)).rejects.toThrow(/FORBIDDEN/);
    const tasks = async (actor: Actor) =>
      JSON.stringify(await told(actor, '{ workbench { tasks { kind title } } }'));
    expect(await tasks(own.head)).toContain('CONFIRM_POLICY');
    expect(await tasks(own.office)).not.toContain('CONFIRM_POLICY');
    expect(await tasks(colleague)).not.toContain('CONFIRM_POLICY');
    expect(await confirm(own.head)).toMatchObject({ done: true, version: 1 });
    const data = await told(
      null,
      '{ bodyPolicies { version organ { name } reason changedKeys } localPolicy { version } }',
    );
    expect(data).toEqual({
      bodyPolicies: [
        { version: 1, organ: { name: TOWN }, reason: REASON, changedKeys: ['consultationDays'] },
      ],
      localPolicy: { version: 1 },
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['policy.changed', 'DONE']);
    await expect(
      database.services.system.query(`update body_policy_version set reason = ''`),
    ).rejects.toThrow(/permission denied/);
  });

  it('县和镇的改动各等各的确认', async () => {
    expect((await propose(people.justiceStaff, { openDaysPerYear: '3' }, 1, null)).done).toBe(true);
    expect((await confirm(colleague)).done).toBe(true);
    expect((await propose(own.office, { alwaysExpertReview: 'true' }, 1, town.id)).done).toBe(true);
    expect((await confirm(own.leader)).done).toBe(true);
  });
});

describe('本机关设定约束本机关的决策，不约束县的', () => {
  const required = async (no: string) => {
    const matter = await begun(room, no);
    const { requirements } = await matter.read<{ requirements: { kind: string; requirement: string }[] }>(
      people.clerk,
      'requirements { kind requirement }',
    );
    return requirements.find(({ kind }) => kind === 'EXPERT_REVIEW')?.requirement;
  };
  it('一律组织专家论证：镇的应当论证，县的可以论证', async () => {
    expect([await required('2026-001'), await required('2026-002')]).toEqual(['REQUIRED', 'OPTIONAL']);
  });
});
