import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { answered, type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';

const database = await testDatabase();
const { admin, units } = await buildPeople(database);

beforeEach(async () => {
  await database.sql('delete from session');
  await database.sql('delete from sign_in_attempt');
  await database.sql(`delete from person where login_name = 'zhao'`);
});

describe('重置密码与解锁', () => {
  const reset = (id: string) => ({
    query: `mutation ($id: ID!) { resetPassword(id: $id) { ... on PersonWithPassword {
      password person { mustChangePassword sessionCount lockedUntil } } } }`,
    variables: { id },
  });
  const unlock = (id: string) => ({
    query: `mutation ($id: ID!) { unlockPerson(id: $id) { ... on Person { lockedUntil } } }`,
    variables: { id },
  });
  const lockOut = async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await signInFrom(database, { address: '10.0.0.1' }, 'zhao', 'guess');
  };

  it('重置后旧密码、旧会话、锁定都不再作数', async () => {
    const person = await buildAccount(database, units.housing, 'zhao', [Role.UNIT_STAFF]);
    const browser: Browser = { address: '10.0.0.5' };
    await signInFrom(database, browser, 'zhao', PASSWORD);
    await lockOut();
    const answer = await ask(database, admin, reset(person.id));
    const made = answered(answer, 'resetPassword') as { password: string };
    expect(made).toMatchObject({
      person: { mustChangePassword: true, sessionCount: 0, lockedUntil: null },
    });
    expect(await signInFrom(database, browser, 'zhao', PASSWORD)).toEqual(['SIGN_IN_WRONG']);
    expect(await signInFrom(database, { address: '10.0.0.1' }, 'zhao', made.password)).toEqual([]);
  });

  it('管理员看得到锁定，解锁后立即可以再试', async () => {
    const person = await buildAccount(database, units.housing, 'zhao', [Role.UNIT_STAFF]);
    await lockOut();
    const list = { query: '{ persons(first: 100) { nodes { loginName lockedUntil } } }' };
    const answer = await ask(database, admin, list);
    const { nodes } = answered(answer, 'persons') as { nodes: { loginName: string; lockedUntil: string }[] };
    expect(nodes.find(({ loginName }) => loginName === 'zhao')?.lockedUntil).toMatch(/^2026-11-20T02:01/);
    const done = await ask(database, admin, unlock(person.id));
    expect(done.data).toEqual({ unlockPerson: { lockedUntil: null } });
    expect(await signInFrom(database, { address: '10.0.0.1' }, 'zhao', PASSWORD)).toEqual([]);
  });

  it('没有此人的，答复没有找到', async () => {
    expect(codesOf(await ask(database, admin, reset(randomUUID())))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ask(database, admin, unlock(randomUUID())))).toEqual(['NOT_FOUND']);
  });
});
