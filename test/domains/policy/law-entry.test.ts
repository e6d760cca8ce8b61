/** 专门规定: proposed by one person of 司法局, confirmed by another; from its day on it reaches matters nobody ticked. */
import { describe, expect, it } from 'vitest';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { Role } from '#server/law/people/role.ts';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { justiceStaff, lead } = people;
const colleague = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
await database.setClock('2026-11-16T01:00:00Z');

const LAW = {
  label: '重大公共建设项目',
  source: '岚溪县重大民生事项听取意见办法',
  docNo: '岚政发〔2026〕8号',
  level: 'REGULATORY_DOCUMENT',
  article: '第六条',
  categories: ['PROJECT'],
  minimumDays: 45,
  duty: '公开征求意见不少于45日',
  fromDay: '2026-12-01',
  reason: '县政府新印发，自十二月起施行',
};
type Answer = { id: string; version: number; findings?: { code: string }[] };
const run = async (actor: typeof lead, mutation: string, args: Record<string, [string, unknown]>) => {
  const declared = Object.entries(args).map(([name, [type]]) => `$${name}: ${type}`);
  const passed = Object.keys(args).map((name) => `${name}: $${name}`);
  const { data, errors } = await ask(database, actor, {
    query: `mutation(${declared.join(', ')}) { ${mutation}(${passed.join(', ')}) {
      ... on LawEntry { id version } ... on Refusal { findings { code } } } }`,
    variables: Object.fromEntries(Object.entries(args).map(([name, [, value]]) => [name, value])),
  });
  return (data?.[mutation] ?? { errors }) as unknown as Answer;
};
const propose = (input: object, code: string | null = null, actor = justiceStaff) =>
  run(actor, 'proposeLawEntry', { input: ['LawEntryInput!', { ...LAW, ...input }], code: ['String', code] });
const confirm = (actor: typeof lead, { id, version }: Answer) =>
  run(actor, 'confirmLawEntry', { id: ['ID!', id], version: ['Int!', version] });
const codes = ({ findings }: Answer) => findings?.map(({ code }) => code);
const register = async (actor: typeof lead | null) => {
  const { data } = await ask(database, actor, {
    query: '{ lawEntries { code no ends state standing until proposedBy } specialLaws { code } }',
  });
  return data as unknown as {
    lawEntries: {
      code: string;
      no: number;
      state: string;
      standing: string | null;
      until: string | null;
      proposedBy: string | null;
    }[];
    specialLaws: { code: string }[];
  };
};
const own = async (actor: typeof lead | null) =>
  (await register(actor)).lawEntries.filter(({ code }) => code === 'G001');

describe('登记、确认、退回', () => {
  it('平台启用时的七项人人可读，提出人、确认人公众看不到', async () => {
    const { lawEntries, specialLaws } = await register(null);
    expect(lawEntries).toHaveLength(7);
    expect(
      lawEntries.every(({ standing, proposedBy }) => standing === 'IN_FORCE' && proposedBy === null),
    ).toBe(true);
    expect(specialLaws.map(({ code }) => code)).toContain('URBAN_RURAL_PLAN');
  });

  it('少于30日、没有文号的不能登记；不是司法局的人不能登记', async () => {
    expect(codes(await propose({ minimumDays: 20, docNo: '' }))).toEqual([
      'LAW_NUMBER_REQUIRED',
      'LAW_DAYS_TOO_FEW',
    ]);
    expect(await propose({}, null, lead)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await propose({ label: '长'.repeat(61) })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('提出以后等另一人确认：本人不能确认，公众看不到，不能再提', async () => {
    const proposed = await propose({});
    expect(codes(await confirm(justiceStaff, proposed))).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await own(null)).toEqual([]);
    expect(await own(colleague)).toMatchObject([{ no: 1, state: 'PROPOSED', standing: null }]);
    expect(codes(await propose({}, 'G001'))).toEqual(['LAW_PROPOSAL_UNDER_WAY']);
    const returned = await run(colleague, 'returnLawEntry', {
      id: ['ID!', proposed.id],
      version: ['Int!', proposed.version],
      reason: ['Text!', '条款应为第七条，与原文不符'],
    });
    expect(returned.id).toBe(proposed.id);
    expect(codes(await confirm(colleague, returned))).toEqual(['LAW_ALREADY_RULED']);
  });

  it('修改后重新提出，另一人确认；从写明的日期起适用', async () => {
    const proposed = await propose({ article: '第七条' }, 'G001');
    const tasks = async (actor: typeof lead) =>
      (await ask(database, actor, { query: '{ workbench { tasks { kind } } }' })).data as unknown as {
        workbench: { tasks: { kind: string }[] };
      };
    expect((await tasks(colleague)).workbench.tasks.map(({ kind }) => kind)).toContain('CONFIRM_LAW');
    expect((await tasks(justiceStaff)).workbench.tasks.map(({ kind }) => kind)).not.toContain('CONFIRM_LAW');
    expect((await confirm(colleague, proposed)).id).toBe(proposed.id);
    expect(await own(null)).toMatchObject([{ no: 2, state: 'CONFIRMED', standing: 'COMING' }]);
    const trail = JSON.stringify(await auditTrail(database));
    for (const action of ['law.proposed', 'law.returned', 'law.confirmed']) expect(trail).toContain(action);
  });

  it('确认以后不能改、不能删', async () => {
    await expect(
      database.sql(`update law_entry set minimum_days = 30 where code = 'G001'`),
    ).rejects.toThrow();
    await expect(database.sql(`delete from law_entry where code = 'UTILITY_PRICE'`)).rejects.toThrow();
  });
});

describe('按类别适用，没有人勾选也一样；不溯及已经公布的', () => {
  const build = async (closesOn: string) => {
    const round = await buildConsultation(database, people, {
      state: 'APPROVED',
      closesOn: closesOn as '2026-12-21',
    });
    await database.sql('update decision set categories = $2 where id = $1', [
      round.decisionId,
      [DecisionCategory.PROJECT],
    ]);
    return round;
  };
  const open = (id: string) =>
    carryOut(database, lead, 'openConsultation', { id, version: 1, acknowledged: [] }, 'stage laws { code }');

  it('施行以前公布30日，照旧；施行以后公布的，须满45日', async () => {
    const early = await build('2026-12-16');
    const late = await build('2027-01-04');
    expect(await open(early.id)).toMatchObject({ done: { stage: 'OPEN', laws: [] } });
    await database.setClock('2026-12-02T01:00:00Z');
    expect(await open(late.id)).toMatchObject({ refused: ['SPECIAL_LAW_APPLIES'] });
    await database.sql(`update consultation set closes_on = '2027-01-18' where id = $1`, [late.id]);
    expect(await open(late.id)).toMatchObject({ done: { stage: 'OPEN', laws: [{ code: 'G001' }] } });
  });

  it('停止适用也要两人；停止以后的不再受约束', async () => {
    const ended = await run(colleague, 'endLawEntry', {
      code: ['String!', 'G001'],
      fromDay: ['CalendarDay!', '2026-12-10'],
      reason: ['Text!', '原办法已经县政府宣布废止'],
    });
    expect((await confirm(justiceStaff, ended)).id).toBe(ended.id);
    expect(await own(null)).toContainEqual(expect.objectContaining({ no: 2, until: '2026-12-09' }));
    await database.setClock('2026-12-10T01:00:00Z');
    const after = await build('2027-01-11');
    expect(await open(after.id)).toMatchObject({ done: { stage: 'OPEN', laws: [] } });
    const again = await run(colleague, 'endLawEntry', {
      code: ['String!', 'G001'],
      fromDay: ['CalendarDay!', '2026-12-20'],
      reason: ['Text!', '原办法已经县政府宣布废止'],
    });
    expect(codes(again)).toEqual(['LAW_NOT_STANDING']);
  });
});
