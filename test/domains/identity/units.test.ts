import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { findingsOf } from './at-the-door.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { admin, units } = people;

const input = (over: object = {}) => ({
  code: 'water',
  name: '县水利局',
  kind: 'DEPARTMENT',
  phone: '0797-1234567',
  active: true,
  ...over,
});
const create = (over: object = {}) =>
  ask(database, admin, {
    query: `mutation ($input: UnitInput!) { createUnit(input: $input) {
      ... on Unit { id code name kind phone active version } ... on Refusal { findings { code fields } } } }`,
    variables: { input: input(over) },
  });
const update = (id: string, version: number, over: object = {}, actor = admin) =>
  ask(database, actor, {
    query: `mutation ($id: ID!, $version: Int!, $input: UnitInput!) {
      updateUnit(id: $id, version: $version, input: $input) {
        ... on Unit { code name active version } ... on Refusal { findings { code fields } } } }`,
    variables: { id, version, input: input(over) },
  });

describe('单位', () => {
  it('任何人都看得到单位的名称和电话', async () => {
    await create({ code: 'forest', name: '县林业局' });
    const { data } = await ask(database, null, { query: '{ units { code name phone active } }' });
    expect(data?.units).toContainEqual({
      code: 'forest',
      name: '县林业局',
      phone: '0797-1234567',
      active: true,
    });
  });

  it.each([
    ['代码为空', { code: '' }, ['UNIT_CODE_INVALID']],
    ['代码含汉字', { code: '水利' }, ['UNIT_CODE_INVALID']],
    ['代码已用', { code: 'house' }, ['UNIT_CODE_TAKEN']],
    ['名称为空', { name: '' }, ['UNIT_NAME_REQUIRED']],
    ['名称重复', { name: '县司法局' }, ['UNIT_NAME_TAKEN']],
    ['电话不是电话', { phone: '请打电话' }, ['UNIT_PHONE_INVALID']],
    ['一次说全', { code: '', name: '' }, ['UNIT_CODE_INVALID', 'UNIT_NAME_REQUIRED']],
    ['没有电话可以', { phone: '' }, []],
  ])('新建：%s', async (_, over, expected) => {
    const answer = await create(over);
    expect(findingsOf(answer, 'createUnit').map(({ code }) => code)).toEqual(expected);
    const made = await database.sql(`select 1 from unit where code = 'water'`);
    expect(made).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('改名后公开页面随之更新，留下记录', async () => {
    const before = database.services.content.versionOf('catalogue');
    const answer = await update(units.health.id, 1, { code: 'health', name: '县卫健委' });
    expect(answer.data?.updateUnit).toEqual({ code: 'health', name: '县卫健委', active: true, version: 2 });
    expect(database.services.content.versionOf('catalogue')).toBe(before + 1);
    expect(await auditTrail(database)).toContainEqual(['unit.updated', 'DONE']);
  });

  it('价格主管部门由系统管理员登记，谁都看得到；承办单位不能登记', async () => {
    const marked = { code: 'health', name: '县卫生健康委员会', priceAuthority: true };
    const read = async () =>
      (
        await database.sql<{ price: boolean; version: number }>(
          'select price_authority as price, version from unit where id = $1',
          [units.health.id],
        )
      )[0];
    const { version = 0 } = (await read()) ?? {};
    const byUnit = await update(units.health.id, version, marked, people.clerk);
    expect(codesOf(byUnit)).toEqual(['FORBIDDEN']);
    expect(await read()).toMatchObject({ price: false });
    await update(units.health.id, version, marked);
    expect(await read()).toMatchObject({ price: true });
    await update(units.health.id, version + 1, { ...marked, priceAuthority: false });
    expect(await read()).toMatchObject({ price: false });
  });

  it('还有在用账号的单位不能停用', async () => {
    const off = { code: 'house', name: '县住房和城乡建设局', active: false };
    const refused = await update(units.housing.id, 1, off);
    expect(findingsOf(refused, 'updateUnit')).toMatchObject([
      { code: 'UNIT_HAS_PEOPLE', fields: ['active'] },
    ]);
    await database.sql('update person set active = false where unit_id = $1', [units.housing.id]);
    const done = await update(units.housing.id, 1, off);
    expect(done.data?.updateUnit).toMatchObject({ active: false });
  });

  it('版本陈旧的不覆盖；没有的单位没有找到', async () => {
    const stale = await update(units.justice.id, 9, { code: 'justice' });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(codesOf(await update(randomUUID(), 1))).toEqual(['NOT_FOUND']);
    expect(await database.sql('select name from unit where id = $1', [units.justice.id])).toEqual([
      { name: '县司法局' },
    ]);
  });
});

describe('第四十二条 自行决策的单位', () => {
  const one = async (code: string) => {
    const [row] = await database.sql<{ id: string; version: number; name: string }>(
      'select id, version, name from unit where code = $1',
      [code],
    );
    if (!row) throw new Error(code);
    return row;
  };
  const codesAfter = async (code: string, over: object) => {
    const { id, version, name } = await one(code);
    const answer = await update(id, version, { code, name, ...over });
    return findingsOf(answer, 'updateUnit').map((finding) => finding.code);
  };

  it('县政府的办公室、有县的岗位的单位，不登记自行决策', async () => {
    expect(await codesAfter('gov-office', { kind: 'GOVERNMENT', decidesItself: true })).toEqual([
      'GOVERNMENT_DECIDES',
      'UNIT_ACTS_FOR_COUNTY',
    ]);
    expect(await codesAfter('justice', { decidesItself: true })).toEqual(['UNIT_ACTS_FOR_COUNTY']);
  });

  it('没有县的岗位的单位登记自行决策；作出过决策的，不再改回', async () => {
    expect(await codesAfter('health', { decidesItself: true })).toEqual([]);
    const { id } = await one('health');
    const no = (await buildDecision(database, people, { leadUnit: units.health })).no;
    await database.sql('alter table decision disable trigger decision_organ_stays');
    await database.sql('update decision set organ_id = $2 where no = $1', [no, id]);
    await database.sql('alter table decision enable trigger decision_organ_stays');
    expect(await codesAfter('health', { decidesItself: false })).toEqual(['UNIT_HAS_DECISIONS']);
    await expect(database.sql('update decision set organ_id = null where no = $1', [no])).rejects.toThrow(
      'never changes',
    );
  });
});
