/** 代理岗位：从第一日到最后一日有请假同事的岗位，前后都没有；谁办的记谁。 */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import {
  answered,
  askFrom,
  type Browser,
  buildAccount,
  findingsOf,
  PASSWORD,
  signInFrom,
} from './at-the-door.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const unit = await buildUnit(database, 'house');
const other = await buildUnit(database, 'health');
await buildAccount(database, unit, 'guanli', [Role.SYS_ADMIN]);
const clerk = await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
const lead = await buildAccount(database, unit, 'qian', [Role.UNIT_LEAD]);
const stranger = await buildAccount(database, other, 'sun', [Role.UNIT_STAFF]);
const admin: Browser = { address: '10.6.0.1' };
const theirs: Browser = { address: '10.6.0.2' };
const REASON = '产假，县人社局批准，11月20日请假单';

const APPOINT = `mutation ($id: ID!, $actingId: ID, $startsOn: CalendarDay, $endsOn: CalendarDay, $reason: Text!) {
  appointActing(id: $id, actingId: $actingId, startsOn: $startsOn, endsOn: $endsOn, reason: $reason) {
    ... on Person { acting { id acting absent startsOn endsOn reason } } ... on Refusal { findings { code message fields basis } } } }`;
const END = `mutation ($id: ID!) { endActing(id: $id) {
  ... on Person { acting { id } } ... on Refusal { findings { code message fields basis } } } }`;

async function asAdmin(query: string, variables: Record<string, unknown>) {
  await signInFrom(database, admin, 'guanli', PASSWORD);
  return askFrom(database, admin, { query, variables });
}
const appoint = (change: object = {}) =>
  asAdmin(APPOINT, {
    id: lead.id,
    actingId: clerk.id,
    startsOn: '2026-11-23',
    endsOn: '2026-11-30',
    reason: REASON,
    ...change,
  });

async function viewerOn(day: string) {
  await database.setClock(`${day}T02:00:00Z`);
  expect(await signInFrom(database, theirs, 'zhao', PASSWORD)).toEqual([]);
  const answer = await askFrom(database, theirs, { query: '{ viewer { roles acting } }' });
  return answered(answer, 'viewer') as { roles: string[]; acting: string[] };
}

const OWN = { roles: ['UNIT_STAFF'], acting: [] };
const BOTH = { roles: ['UNIT_STAFF', 'UNIT_LEAD'] };

describe('代理岗位', () => {
  it('从第一日到最后一日有两个岗位，说得出代理谁；前后只有自己的', async () => {
    await database.sql('update person set email = $1 where id = $2', ['qian@example.test', lead.id]);
    await database.sql(`update person set name = '钱知行' where id = $1`, [lead.id]);
    const names = { acting: clerk.name, absent: '钱知行' };
    const post = { ...names, startsOn: '2026-11-23', endsOn: '2026-11-30', reason: REASON };
    expect(answered(await appoint(), 'appointActing')).toEqual({
      acting: [{ id: expect.any(String), ...post }],
    });
    expect(await viewerOn('2026-11-22')).toEqual(OWN);
    const acting = [`代理钱知行的岗位，至2026年11月30日`];
    expect(await viewerOn('2026-11-23')).toEqual({ ...BOTH, acting });
    expect(await viewerOn('2026-11-30')).toEqual({ ...BOTH, acting });
    expect(await viewerOn('2026-12-01')).toEqual(OWN);
    const told = await database.sql(`select subject from message where unique_key like 'ACTING:%'`);
    expect(told).toHaveLength(1);
    const [audit] = await database.sql(
      `select target_id, detail from audit_event where action = 'person.actingAppointed'`,
    );
    expect(audit).toEqual({ target_id: lead.id, detail: `zhao 2026-11-23 2026-11-30 ${REASON}` });
  });

  it('提前结束的，当日起就没有；换了单位、停用了账号的，也没有', async () => {
    await database.setClock('2026-12-02T02:00:00Z');
    const days = { startsOn: '2026-12-02', endsOn: '2026-12-20' };
    const codes = findingsOf(await appoint(days), 'appointActing').map(({ code }) => code);
    expect(codes).toEqual([]);
    expect((await viewerOn('2026-12-03')).roles).toEqual(BOTH.roles);
    await database.sql('update person set unit_id = $1 where id = $2', [other.id, lead.id]);
    expect(await viewerOn('2026-12-03')).toEqual(OWN);
    await database.sql('update person set unit_id = $1, active = false where id = $2', [unit.id, lead.id]);
    expect(await viewerOn('2026-12-03')).toEqual(OWN);
    await database.sql('update person set active = true where id = $1', [lead.id]);
    const [{ id } = { id: '' }] = await database.sql<{ id: string }>(
      `select id from acting_post where starts_on = '2026-12-02'`,
    );
    expect(answered(await asAdmin(END, { id }), 'endActing')).toEqual({ acting: [] });
    expect(await viewerOn('2026-12-03')).toEqual(OWN);
    expect(findingsOf(await asAdmin(END, { id }), 'endActing').map(({ code }) => code)).toEqual([
      'ACTING_OVER',
    ]);
  });

  it('几处不对，一次说全，什么也没有改；那几日已有人代理的，说是谁', async () => {
    await database.setClock('2026-12-04T02:00:00Z');
    const wrong = { actingId: stranger.id, startsOn: '2026-12-03', endsOn: '2026-12-02', reason: '。' };
    expect(findingsOf(await appoint(wrong), 'appointActing').map(({ code }) => code)).toEqual([
      'ACTING_OTHER_UNIT',
      'ACTING_PAST',
      'ACTING_REVERSED',
      'ACTING_UNEXPLAINED',
    ]);
    const nothing = { actingId: null, startsOn: null, endsOn: null };
    expect(findingsOf(await appoint(nothing), 'appointActing').map(({ fields }) => fields)).toEqual([
      ['actingId'],
      ['startsOn'],
      ['endsOn'],
    ]);
    const days = { startsOn: '2026-12-05', endsOn: '2026-12-10' };
    expect(findingsOf(await appoint(days), 'appointActing')).toEqual([]);
    const twice = await appoint({ ...days, startsOn: '2026-12-10', endsOn: '2026-12-12' });
    expect(findingsOf(twice, 'appointActing')).toMatchObject([
      { code: 'ACTING_TWICE', message: expect.stringContaining(clerk.name) },
    ]);
  });
});
