/** 一并核实专家入库 (国令713号第二十一条): several entries confirmed by another person, all of them or nobody. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { openExperts } from '#test/domains/inquiry/experts.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';

const { database, people } = await openExperts();
const { clerk, justiceStaff } = people;
const second = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);

interface Done {
  id?: string;
  version?: number;
}

const enter = async (by: Actor, { name }: { name: string }) => {
  const { data } = await ask(database, by, {
    query: `mutation($input: LibraryExpertInput!) { result: enterLibraryExpert(input: $input) {
      ... on LibraryExpert { id version } } }`,
    variables: {
      input: {
        kind: 'PERSON',
        name,
        employer: '市师范学院',
        title: '教授',
        fields: ['教育规划'],
        level: 'CITY',
        mailbox: 'jiaoshou@xuexiao.example',
      },
    },
  });
  return (data as unknown as { result: Done }).result;
};

const confirmAll = async (by: Actor | null, all: readonly Done[]) => {
  const { data, errors } = await ask(database, by, {
    query: `mutation($experts: [ChosenLibraryExpert!]!) { result: confirmLibraryExperts(experts: $experts) {
      ... on LibraryExpertsConfirmed { count } ... on Refusal { findings { code message } } } }`,
    variables: { experts: all.map(({ id = '', version = 0 }) => ({ id, version })) },
  });
  const result = (data as unknown as { result?: object } | null)?.result ?? null;
  return { result, code: errors?.[0]?.extensions['code'] };
};

describe('几位专家一并核实入库', () => {
  it('登记人以外的人一并核实；有一位不能核实的，都不入库，说明是哪一位', async () => {
    const one = await enter(justiceStaff, { name: '白石' });
    const other = await enter(justiceStaff, { name: '青禾' });
    const own = await enter(second, { name: '黄芦' });
    expect(await confirmAll(second, [one, own])).toEqual({
      result: {
        findings: [{ code: 'SECOND_PERSON_REQUIRED', message: expect.stringContaining('黄芦：') }],
      },
      code: undefined,
    });
    const states = `select name from library_expert where name = any($1) and confirmed_by_id is not null order by name`;
    expect(await database.sql(states, [['白石', '青禾', '黄芦']])).toEqual([]);
    expect((await confirmAll(second, [one, other])).result).toEqual({ count: 2 });
    expect(await database.sql(states, [['白石', '青禾', '黄芦']])).toEqual([
      { name: '白石' },
      { name: '青禾' },
    ]);
    expect((await confirmAll(second, [{ ...one, version: (one.version ?? 0) + 1 }])).result).toMatchObject({
      findings: [{ code: 'LIBRARY_EXPERT_CONFIRMED' }],
    });
  });

  it('没有选的、版本旧了的、不管专家库的，不办理', async () => {
    expect((await confirmAll(second, [])).code).toBe('BAD_USER_INPUT');
    const one = await enter(justiceStaff, { name: '红蓼' });
    expect((await confirmAll(second, [{ ...one, version: 9 }])).code).toBeDefined();
    expect((await confirmAll(clerk, [one])).code).toBe('FORBIDDEN');
  });
});
