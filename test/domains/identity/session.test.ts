import { describe, expect, it } from 'vitest';
import { actorOfSession } from '#server/domains/identity/session.queries.ts';
import { tokenHashOf } from '#server/domains/identity/session-token.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { askFrom, type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';
import { ROLE_DESKS } from './role-desks.ts';

const NOW = '2026-11-20T02:00:00Z';
const database = await testDatabase({ now: NOW });
const unit = await buildUnit(database, 'house', '县住房和城乡建设局');
const admin = await buildActor(database, unit, [Role.SYS_ADMIN]);
const person = await buildAccount(database, unit, 'worker', [Role.UNIT_STAFF]);
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

const signedIn = async (): Promise<Browser & { token: string }> => {
  await database.setClock(NOW);
  const browser: Browser = { address: '10.0.0.1' };
  expect(await signInFrom(database, browser, 'worker', PASSWORD)).toEqual([]);
  return { ...browser, token: browser.token ?? '' };
};
const actorOf = ({ token }: { token: string }) => actorOfSession(database.services, tokenHashOf(token));
const seenAt = async ({ token }: { token: string }) =>
  (
    await database.sql<{ at: Date }>('select last_seen_at as at from session where token_hash = $1', [
      tokenHashOf(token),
    ])
  )[0]?.at;

describe('会话', () => {
  it('30分钟不用即失效；每次使用都续上，最多每分钟记一次', async () => {
    const idle = await signedIn();
    const used = await signedIn();
    const first = await seenAt(used);
    await database.setClock(new Date(Date.parse(NOW) + 30_000).toISOString());
    expect(await actorOf(used)).toMatchObject({ id: person.id, roles: ['UNIT_STAFF'], unitId: unit.id });
    expect(await seenAt(used)).toEqual(first);
    await database.setClock(later(29));
    expect(await actorOf(used)).not.toBeNull();
    expect(await seenAt(used)).not.toEqual(first);
    await database.setClock(later(31));
    expect(await actorOf(idle)).toBeNull();
    expect(await actorOf(used)).not.toBeNull();
  });

  it('一直使用，满12小时也要重新登录', async () => {
    const browser = await signedIn();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      await database.setClock(later(minutes));
      expect(await actorOf(browser)).not.toBeNull();
    }
    await database.setClock(later(12 * 60 + 1));
    expect(await actorOf(browser)).toBeNull();
  });

  it('没有这个令牌的，谁也不是', async () => {
    expect(await actorOf({ token: 'made up' })).toBeNull();
  });

  it('停用的账号，会话随之无效', async () => {
    const browser = await signedIn();
    await database.sql('update person set active = false where id = $1', [person.id]);
    expect(await actorOf(browser)).toBeNull();
    await database.sql('update person set active = true where id = $1', [person.id]);
  });

  it('再次登录，同一浏览器原来的会话作废', async () => {
    const browser = await signedIn();
    const before = browser.token;
    expect(await signInFrom(database, browser, 'worker', PASSWORD)).toEqual([]);
    expect(browser.token).not.toBe(before);
    expect(await actorOf({ token: before })).toBeNull();
    expect(await actorOf(browser)).not.toBeNull();
  });

  it('退出即作废，并清除浏览器里的令牌；未登录的无从退出', async () => {
    const other = await signedIn();
    const browser: Browser & { token: string } = await signedIn();
    const { token } = browser;
    const answer = await askFrom(database, browser, { query: 'mutation { signOut }' });
    expect(answer.data).toEqual({ signOut: true });
    expect('token' in browser).toBe(false);
    expect(await actorOf({ token })).toBeNull();
    expect(await actorOf(other)).not.toBeNull();
    const again = await askFrom(database, browser, { query: 'mutation { signOut }' });
    expect(codesOf(again)).toEqual(['UNAUTHENTICATED']);
  });

  it('管理员注销全部会话', async () => {
    const browsers = [await signedIn(), await signedIn()];
    const answer = await ask(database, admin, {
      query: `mutation ($id: ID!) { revokeSessions(personId: $id) { ... on Person { sessionCount } } }`,
      variables: { id: person.id },
    });
    expect(answer.data).toEqual({ revokeSessions: { sessionCount: 0 } });
    expect(await Promise.all(browsers.map(actorOf))).toEqual([null, null]);
  });
});

describe('当前登录的人', () => {
  const VIEWER = { query: '{ viewer { loginName roles desks mustChangePassword unit { code } } }' };

  it('没有登录的，为空', async () => {
    expect((await ask(database, null, VIEWER)).data).toEqual({ viewer: null });
  });

  it('首次修改密码之前，不开放任何工作台，只能修改密码和退出', async () => {
    await buildAccount(database, unit, 'fresh', [Role.JUSTICE_STAFF], { mustChangePassword: true });
    const browser: Browser = { address: '10.0.0.9' };
    expect(await signInFrom(database, browser, 'fresh', PASSWORD)).toEqual([]);
    expect((await askFrom(database, browser, VIEWER)).data).toEqual({
      viewer: {
        loginName: 'fresh',
        roles: ['JUSTICE_STAFF'],
        desks: [],
        mustChangePassword: true,
        unit: { code: 'house' },
      },
    });
    const denied = await askFrom(database, browser, {
      query: `mutation { proposePolicyChange(baseVersion: 1, values: [], reason: "x") { __typename } }`,
    });
    expect(codesOf(denied)).toEqual(['FORBIDDEN']);
  });

  it.each(ROLE_DESKS)('岗位角色%s开放的工作台', async (roles, desks) => {
    const actor = await buildActor(database, unit, roles);
    const answer = await ask(database, actor, { query: '{ viewer { desks } }' });
    expect(answer.data).toEqual({ viewer: { desks } });
  });
});
