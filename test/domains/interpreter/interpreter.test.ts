/** R-80 政策解读专员: a unit names who explains its policies; everybody reads whom to ask beside the unit. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { peopledDatabase } from '#test/kernel/people.ts';

const { database, people } = await peopledDatabase('2026-12-10T02:00:00Z');
const { clerk, lead, otherLead, govOffice, units } = people;

const ENTRY = {
  name: '程知秋',
  phone: '0797-1234567',
  hours: '工作日8:30至12:00',
  topics: '公交票价、老年人免费乘车',
};
const FIELDS = 'id version name phone hours topics active unit { id }';

interface Saved {
  __typename: string;
  id: string;
  version: number;
  findings?: { code: string; fields: string[] }[];
}

async function run(actor: Actor | null, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(database, actor, { query, variables });
  const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
  return { result: (data as { result?: unknown } | null)?.result, codes };
}

const save = async (actor: Actor | null, change: object = {}, kept: Partial<Saved> | null = null) => {
  const { result, codes } = await run(
    actor,
    `mutation ($id: ID, $version: Int!, $input: PolicyInterpreterInput!) {
      result: savePolicyInterpreter(id: $id, version: $version, input: $input) {
        __typename ... on PolicyInterpreter { ${FIELDS} } ... on Refusal { findings { code fields } } } }`,
    { id: kept?.id ?? null, version: kept?.version ?? 0, input: { ...ENTRY, ...change } },
  );
  return { saved: result as Saved | null, codes };
};

const publicly = async (unitId: string) => {
  const { result } = await run(null, `{ result: units { id interpreters { ${FIELDS} } } }`);
  return (result as { id: string; interpreters: object[] }[]).find(({ id }) => id === unitId)?.interpreters;
};
const own = async (actor: Actor | null) =>
  (await run(actor, `{ result: ownInterpreters { name active } }`)).result;

describe('登记政策解读专员', () => {
  it('负责人登记以后，公众在本单位名下看到；别的单位名下没有', async () => {
    const { saved } = await save(lead);
    expect(saved).toMatchObject({ __typename: 'PolicyInterpreter', unit: { id: lead.unitId } });
    expect(await publicly(lead.unitId)).toMatchObject([{ ...ENTRY, active: true }]);
    expect(await publicly(otherLead.unitId)).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['interpreter.saved', 'DONE']);
  });

  it('不再担任的，公众看不到，本单位还看得到；同名的可以重新登记', async () => {
    const { saved } = await save(otherLead, { name: '杜闻' });
    const { saved: former } = await save(otherLead, { name: '杜闻', active: false }, saved);
    expect(await publicly(otherLead.unitId)).toEqual([]);
    expect(await own(otherLead)).toEqual([{ name: '杜闻', active: false }]);
    expect((await save(otherLead, { name: '杜闻' })).saved?.__typename).toBe('PolicyInterpreter');
    const again = await save(otherLead, { name: '杜闻' }, former);
    expect(again.saved?.findings).toEqual([{ code: 'INTERPRETER_KNOWN', fields: ['name'] }]);
  });

  it('填得不对的，每一栏都指明', async () => {
    const { saved } = await save(lead, { name: '', phone: '1', hours: '', topics: '' });
    expect(saved?.findings?.map(({ fields }) => fields)).toEqual([
      ['name'],
      ['phone'],
      ['hours'],
      ['topics'],
    ]);
  });

  it('只登记本单位的：别的单位的找不到；经办人、公众不登记；旧版本不予保存', async () => {
    const { saved } = await save(govOffice, { name: '石敬之' });
    expect(await publicly(units.office.id)).toMatchObject([{ name: '石敬之' }]);
    expect((await save(lead, {}, saved)).codes).toEqual(['NOT_FOUND']);
    expect((await save(clerk)).codes).toEqual(['FORBIDDEN']);
    expect((await save(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await save(govOffice, { name: '石敬之', topics: '会议公开怎么看' }, saved)).codes).toEqual([]);
    expect((await save(govOffice, { name: '石敬之' }, saved)).codes).toEqual(['CONFLICT']);
    expect(await own(null)).toEqual([]);
  });
});
