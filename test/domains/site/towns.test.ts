/** 国令713号第十四条: the county tells its towns; whoever gives an opinion may choose one of them. */
import { describe, expect, it } from 'vitest';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';

const database = await testDatabase();
const { admin, justiceStaff } = await buildPeople(database);

const TOLD = {
  towns: [
    { name: '青石镇', population: 41_500 },
    { name: '东街街道', population: 23_900 },
  ],
  source: '第七次全国人口普查',
  countedOn: '2020-11-01',
};
const FIELDS = 'towns { name population } townsSource townsCountedOn version';
const save = (version: number, over: object = {}, actor = admin) =>
  ask(database, actor, {
    query: `mutation ($version: Int!, $input: TownsInput!) { saveTowns(version: $version, input: $input) {
      ... on SiteProfile { ${FIELDS} } ... on Refusal { findings { code fields } } } }`,
    variables: { version, input: { ...TOLD, ...over } },
  });
const site = async () => (await ask(database, null, { query: `{ site { ${FIELDS} } }` })).data?.site;

describe('本县的乡镇、街道和人口', () => {
  it('开始时没有填写；填写以后任何人都读得到，留下记录', async () => {
    expect(await site()).toEqual({ towns: [], townsSource: '', townsCountedOn: null, version: 1 });
    const before = database.services.content.versionOf('site');
    const now = { towns: TOLD.towns, townsSource: TOLD.source, townsCountedOn: TOLD.countedOn, version: 2 };
    expect((await save(1)).data?.saveTowns).toEqual(now);
    expect(await site()).toEqual(now);
    expect(database.services.content.versionOf('site')).toBe(before + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['site.towns', 'DONE']);
  });

  it('没有来源的、日期没有到的一次说全，原来的不动', async () => {
    const before = await site();
    const answer = await save(2, { source: ' ', countedOn: '2099-01-01' });
    expect(findingsOf(answer, 'saveTowns').map(({ code }) => code)).toEqual([
      'TOWNS_SOURCE_MISSING',
      'TOWNS_DAY_AHEAD',
    ]);
    expect(await site()).toEqual(before);
  });

  it('版本陈旧的不覆盖；司法局无权填写', async () => {
    const before = await site();
    expect((await save(1, { towns: [] })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    expect(codesOf(await save(2, { towns: [] }, justiceStaff))).toEqual(['FORBIDDEN']);
    expect(await site()).toEqual(before);
  });

  it('可以收回，收回以后不再比对', async () => {
    expect((await save(2, { towns: [], source: '', countedOn: null })).data?.saveTowns).toEqual({
      towns: [],
      townsSource: '',
      townsCountedOn: null,
      version: 3,
    });
  });
});
