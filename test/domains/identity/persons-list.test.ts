import 'reflect-metadata';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { answered, buildAccount } from './at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
for (const name of ['a1', 'a2', 'a3'])
  await buildAccount(database, people.units.health, name, [Role.UNIT_STAFF]);

interface Page {
  nodes: { loginName: string; unit: { code: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const PERSONS = {
  query: `query ($first: Int, $after: String, $unitId: ID) {
    persons(first: $first, after: $after, unitId: $unitId) {
      nodes { loginName unit { code } } pageInfo { endCursor hasNextPage } } }`,
};
const page = async (variables: object) =>
  answered(await ask(database, people.admin, { ...PERSONS, variables: { ...variables } }), 'persons') as Page;

describe('账号名单', () => {
  it.each(Object.values(Role).filter((role) => role !== Role.SYS_ADMIN))('%s看不到', async (role) => {
    const actor = await buildActor(database, people.units.housing, [role]);
    expect(codesOf(await ask(database, actor, PERSONS))).toEqual(['FORBIDDEN']);
  });

  it('没有登录的看不到', async () => {
    expect(codesOf(await ask(database, null, PERSONS))).toEqual(['UNAUTHENTICATED']);
  });

  it('按登录名排列，逐页看完，不重不漏', async () => {
    const all = await page({ first: 100 });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: Page = await page({ first: 4, after });
      seen.push(...next.nodes.map(({ loginName }) => loginName));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.nodes.map(({ loginName }) => loginName));
    expect(seen).toHaveLength(new Set(seen).size);
  });

  it('可以只看一个单位；没有这个单位的，一个也没有；不是编号的，说明是哪一项', async () => {
    const health = await page({ first: 100, unitId: people.units.health.id });
    expect(new Set(health.nodes.map(({ unit }) => unit.code))).toEqual(new Set(['health']));
    expect(health.nodes.length).toBeGreaterThanOrEqual(5);
    expect((await page({ unitId: randomUUID() })).nodes).toEqual([]);
    const answer = await ask(database, people.admin, { ...PERSONS, variables: { unitId: 'x' } });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: ['unitId'] });
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'x' }, { after: 'WzFd' }])(
    '不合规的翻页 %o',
    async (variables) => {
      const answer = await ask(database, people.admin, { ...PERSONS, variables });
      const bad = variables.after === 'WzFd' ? undefined : ['BAD_USER_INPUT'];
      expect(codesOf(answer)).toEqual(bad);
    },
  );
});

describe('账号的登录名、锁定情况只有系统管理员看得到', () => {
  it('整份接口中，账号只出现在系统管理员的事项里', async () => {
    const schema = await buildContract();
    const reaching = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => {
            const named = getNamedType(field.type);
            const types = isUnionType(named) ? named.getTypes() : [named];
            return types.some(({ name }) => name === 'Person');
          })
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(reaching.toSorted()).toEqual([
      'Mutation.appointActing',
      'Mutation.endActing',
      'Mutation.resetSecondFactor',
      'Mutation.revokeSessions',
      'Mutation.unlockPerson',
      'Mutation.updatePerson',
      'PersonConnection.nodes',
      'PersonWithPassword.person',
    ]);
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
    const listing = lists.filter(({ type }) => getNamedType(type).name === 'PersonConnection');
    expect(listing.map(({ name }) => name)).toEqual(['persons']);
  });
});
