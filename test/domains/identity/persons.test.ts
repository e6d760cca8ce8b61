import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople, buildUnit } from '#test/kernel/people.ts';
import {
  answered,
  askFrom,
  type Browser,
  buildAccount,
  findingsOf,
  PASSWORD,
  signInFrom,
} from './at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { admin, units } = people;
const closed = await buildUnit(database, 'closed', '县原粮食局');
await database.sql('update unit set active = false where id = $1', [closed.id]);

const input = (over: object = {}) => ({
  loginName: 'wang.fang',
  name: '王芳',
  unitId: units.housing.id,
  roles: [Role.UNIT_STAFF],
  active: true,
  ...over,
});
const ANSWER = `... on Person { id loginName name roles active mustChangePassword version sessionCount lockedUntil
  unit { code } } ... on Refusal { findings { code fields basis message } }`;
const create = (over: object = {}, actor = admin) =>
  ask(database, actor, {
    query: `mutation ($input: PersonInput!) { createPerson(input: $input) {
      ... on PersonWithPassword { password person { id loginName roles mustChangePassword version active } }
      ... on Refusal { findings { code fields basis message } } } }`,
    variables: { input: input(over) },
  });
const update = (id: string, version: number, over: object = {}, actor = admin) =>
  ask(database, actor, {
    query: `mutation ($id: ID!, $version: Int!, $input: PersonInput!) {
      updatePerson(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
    variables: { id, version, input: input(over) },
  });
const codes = async (answer: ReturnType<typeof ask>, command: string) =>
  findingsOf(await answer, command).map(({ code }) => code);
const stored = (id: string) =>
  database.sql<{ version: number; roles: string[] }>('select * from person where id = $1', [id]);

beforeEach(async () => {
  await database.sql('delete from session');
  await database.sql('delete from sign_in_attempt');
  await database.sql(`delete from person where login_name in ('wang.fang', 'zhao')`);
});

describe('新建账号', () => {
  it('一次性给出初始密码，首次登录须修改；密码不留在任何记录里', async () => {
    const answer = await create({ loginName: 'Wang.Fang' });
    const made = answered(answer, 'createPerson') as { password: string; person: { id: string } };
    expect(made).toMatchObject({
      person: { loginName: 'wang.fang', roles: ['UNIT_STAFF'], mustChangePassword: true, active: true },
    });
    expect(made.password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(await signInFrom(database, { address: '10.0.0.1' }, 'wang.fang', made.password)).toEqual([]);
    const written = JSON.stringify([
      await stored(made.person.id),
      await database.sql('select * from audit_event'),
    ]);
    expect(written).not.toContain(made.password);
    expect(await auditTrail(database)).toContainEqual(['person.created', 'DONE']);
  });

  it.each([
    ['登录名为空', { loginName: '' }, ['LOGIN_NAME_INVALID']],
    ['登录名有空格', { loginName: 'wang fang' }, ['LOGIN_NAME_INVALID']],
    ['登录名过长', { loginName: 'w'.repeat(33) }, ['LOGIN_NAME_INVALID']],
    ['姓名为空', { name: ' ' }, ['NAME_REQUIRED']],
    ['没有这个单位', { unitId: randomUUID() }, ['UNIT_UNKNOWN']],
    ['没有选单位', { unitId: '' }, ['UNIT_UNKNOWN']],
    ['单位已停用', { unitId: closed.id }, ['UNIT_INACTIVE']],
    ['没有角色', { roles: [] }, ['ROLES_REQUIRED']],
    ['系统管理员兼业务', { roles: [Role.SYS_ADMIN, Role.JUSTICE_STAFF] }, ['ROLES_NOT_SEPARATED']],
    ['审计员兼业务', { roles: [Role.UNIT_STAFF, Role.AUDITOR] }, ['ROLES_NOT_SEPARATED']],
    ['系统管理员兼审计员', { roles: [Role.SYS_ADMIN, Role.AUDITOR] }, ['ROLES_NOT_SEPARATED']],
    ['业务角色可以兼任', { roles: [Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER] }, []],
    ['同一角色写两次算一次', { roles: [Role.AUDITOR, Role.AUDITOR] }, []],
    [
      '一次说全',
      { loginName: '', name: '', roles: [] },
      ['LOGIN_NAME_INVALID', 'NAME_REQUIRED', 'ROLES_REQUIRED'],
    ],
  ])('%s', async (_, over, expected) => {
    expect(await codes(create(over), 'createPerson')).toEqual(expected);
    const made = await database.sql(`select 1 from person where login_name = 'wang.fang'`);
    expect(made).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('登录名不分大小写，不能重复；同时新建也只成一个', async () => {
    const answers = await Promise.all([create(), create({ loginName: 'WANG.FANG' })]);
    const found = answers.flatMap((answer) => findingsOf(answer, 'createPerson').map(({ code }) => code));
    expect(found).toEqual(['LOGIN_NAME_TAKEN']);
  });

  it('平台自己的要求不冒充法律', async () => {
    const answer = await create({ roles: [], name: '' });
    const { findings } = answered(answer, 'createPerson') as { findings: { basis: string }[] };
    expect(new Set(findings.map(({ basis }) => basis))).toEqual(new Set(['DESIGN']));
  });
});

describe('修改账号', () => {
  it('改任、调动、停用都使会话作废，只改姓名的不作废', async () => {
    const cases = [
      [{ name: '王小芳' }, true],
      [{ name: '王小芳', roles: [Role.UNIT_LEAD] }, false],
      [{ name: '王小芳', roles: [Role.UNIT_LEAD], unitId: units.health.id }, false],
      [{ name: '王小芳', roles: [Role.UNIT_LEAD], unitId: units.health.id, active: false }, false],
    ] as const;
    const person = await buildAccount(database, units.housing, 'zhao', [Role.UNIT_STAFF]);
    for (const [index, [over, stays]] of cases.entries()) {
      const browser: Browser = { address: '10.0.0.1' };
      expect(await signInFrom(database, browser, 'zhao', PASSWORD)).toEqual([]);
      const answer = await update(person.id, index + 1, { loginName: 'zhao', ...over });
      expect(answer.data?.updatePerson).toMatchObject({ version: index + 2, sessionCount: stays ? 1 : 0 });
      const viewer = await askFrom(database, browser, { query: '{ viewer { name } }' });
      expect(viewer.data?.viewer !== null).toBe(stays);
      await database.sql('delete from session');
    }
    expect(await signInFrom(database, { address: '10.0.0.1' }, 'zhao', PASSWORD)).toEqual(['SIGN_IN_WRONG']);
  });

  it('不能没有系统管理员：最后一名不能停用或者改任，另有一名时可以', async () => {
    const self = { loginName: 'admin-1', name: '管理子', unitId: units.office.id };
    await database.sql(`update person set login_name = 'admin-1' where id = $1`, [admin.id]);
    const [{ version } = { version: 0 }] = await stored(admin.id);
    const off = { ...self, roles: [Role.SYS_ADMIN], active: false };
    const moved = { ...self, roles: [Role.UNIT_STAFF] };
    expect(await codes(update(admin.id, version, off), 'updatePerson')).toEqual(['LAST_ADMINISTRATOR']);
    expect(await codes(update(admin.id, version, moved), 'updatePerson')).toEqual(['LAST_ADMINISTRATOR']);
    const second = await buildActor(database, units.office, [Role.SYS_ADMIN]);
    const answers = await Promise.all([
      update(admin.id, version, off, second),
      update(second.id, 1, { ...off, loginName: 'admin-2' }, admin),
    ]);
    const found = answers.flatMap((answer) => findingsOf(answer, 'updatePerson').map(({ code }) => code));
    expect(found).toEqual(['LAST_ADMINISTRATOR']);
    await database.sql(`update person set active = true where id in ($1, $2)`, [admin.id, second.id]);
  });

  it('版本陈旧的不覆盖他人的修改，没有此人的不予修改', async () => {
    const person = await buildAccount(database, units.housing, 'zhao', [Role.UNIT_STAFF]);
    await update(person.id, 1, { loginName: 'zhao', name: '赵一' });
    const stale = await update(person.id, 1, { loginName: 'zhao', name: '赵二' });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await stored(person.id)).toMatchObject([{ name: '赵一', version: 2 }]);
    expect(codesOf(await update(randomUUID(), 1))).toEqual(['NOT_FOUND']);
    expect(codesOf(await update('x', 1))).toEqual(['BAD_USER_INPUT']);
  });

  it('原单位停用后，其他内容仍可修改', async () => {
    const person = await buildAccount(database, closed, 'zhao', [Role.UNIT_STAFF]);
    const answer = update(person.id, 1, { loginName: 'zhao', unitId: closed.id, active: false });
    expect(await codes(answer, 'updatePerson')).toEqual([]);
  });
});
