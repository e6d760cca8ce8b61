import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { answered, findingsOf } from './at-the-door.ts';

const database = await testDatabase();
const { admin, units } = await buildPeople(database);

const input = (over: object) => ({
  loginName: 'wang.fang',
  name: '王芳',
  unitId: units.housing.id,
  roles: [Role.UNIT_STAFF],
  active: true,
  ...over,
});
const REFUSED = '... on Refusal { findings { code fields message } }';
const create = (over: object, acknowledged: object[] = []) =>
  ask(database, admin, {
    query: `mutation ($input: PersonInput!, $acknowledged: [AcknowledgementInput!]) {
      createPerson(input: $input, acknowledged: $acknowledged) {
        ... on PersonWithPassword { person { id version } } ${REFUSED} } }`,
    variables: { input: input(over), acknowledged },
  });
const update = (id: string, version: number, over: object) =>
  ask(database, admin, {
    query: `mutation ($id: ID!, $version: Int!, $input: PersonInput!) {
      updatePerson(id: $id, version: $version, input: $input) { ... on Person { id } ${REFUSED} } }`,
    variables: { id, version, input: input(over) },
  });
const codes = async (answer: ReturnType<typeof ask>, command: string) =>
  findingsOf(await answer, command).map(({ code }) => code);

beforeEach(() => database.sql(`delete from person where login_name in ('wang.fang', 'zhao')`));

describe('一人一账号', () => {
  const SECOND = { loginName: 'zhao', name: '赵同' };
  it.each([
    ['同单位同姓名', { name: '王芳' }, ['name']],
    ['同单位同姓名、写法不同', { name: '王　芳' }, ['name']],
    ['手机号码相同', { ...SECOND, mobile: '139 0000 1234' }, ['mobile']],
    ['两样都相同', { name: '王芳', mobile: '13900001234' }, ['mobile']],
  ])('%s的，提示系统管理员，写明依据才另设', async (_, over, fields) => {
    answered(await create({ mobile: '13900001234' }), 'createPerson');
    const second = { ...over, loginName: 'zhao' };
    const [found] = findingsOf(await create(second), 'createPerson') as unknown as {
      code: string;
      fields: string[];
      message: string;
    }[];
    expect([found?.code, found?.fields]).toEqual(['PERSON_HAS_ACCOUNT', fields]);
    expect(found?.message).toContain('王芳（wang.fang');
    const reason = '同名同姓，是新录用的另一位同志，工号不同。';
    const done = await create(second, [{ code: 'PERSON_HAS_ACCOUNT', reason }]);
    answered(done, 'createPerson');
  });

  it.each([
    ['另一单位的同名者', { name: '王芳', unitId: units.health.id }],
    ['同单位的另一人', { name: '赵同' }],
    ['停用的账号', { name: '王芳', active: false }],
  ])('%s，不提示', async (_, over) => {
    answered(await create({ mobile: '13900001234' }), 'createPerson');
    answered(await create({ ...over, loginName: 'zhao' }), 'createPerson');
  });

  it('修改账号，改成与他人相同的也提示；自己不算', async () => {
    answered(await create({ mobile: '13900001234' }), 'createPerson');
    const made = answered(await create(SECOND), 'createPerson') as {
      person: { id: string; version: number };
    };
    const { id, version } = made.person;
    const as = (over: object) => update(id, version, { ...SECOND, ...over });
    expect(await codes(as({ mobile: '13900001234' }), 'updatePerson')).toEqual(['PERSON_HAS_ACCOUNT']);
    expect(await codes(as({ name: '赵同', active: true }), 'updatePerson')).toEqual([]);
  });
});
