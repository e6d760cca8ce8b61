import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue, numberOf } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { completing } from './completing.ts';
import { found, ITEM_FIELDS, resultOf } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff } = people;
const P = DecisionPhase;

for (const [index, phase] of [P.PUBLISHED, P.DRAFTING, P.REJECTED, P.CONSULTING].entries())
  await buildDecision(database, people, {
    no: numberOf(2026, index + 1),
    title: `事项${index + 1}`,
    phase,
    row: { stagedTimes: ['2026年6月底前论证'] },
  });
let versionNo = 0;
const draft = async (plan: object = {}) => {
  versionNo += 1;
  const said = { year: 2027, versionNo, rows: [{}], ...plan };
  return (await buildCatalogueVersion(database, people, said)).version.id;
};
const carry = (versionId: string, nos: string[], version = 1) =>
  ask(database, justiceStaff, completing.carry({ versionId, version, nos }));

describe('结转：上一年度没有完成的事项，沿用原编号', () => {
  it('可以结转的只有没有完成、也没有终结的', async () => {
    const { data } = await ask(database, justiceStaff, {
      query: 'query($id: ID!) { catalogueVersion(id: $id) { carriable { no } } }',
      variables: { id: await draft() },
    });
    expect(data?.catalogueVersion).toEqual({ carriable: [{ no: '2026-002' }, { no: '2026-004' }] });
  });

  it('结转的排在后面，编号不变，记下由哪一年结转', async () => {
    const id = await draft();
    expect(resultOf(await carry(id, ['2026-004', '2026-002']))).toMatchObject({
      items: [
        { no: '2027-001', seq: 1, carriedOverFrom: null },
        { no: '2026-002', seq: 2, year: 2027, name: '事项2', carriedOverFrom: 2026 },
        { no: '2026-004', seq: 3, carriedOverFrom: 2026 },
      ],
    });
    expect(
      await database.sql(
        `select staged_times from catalogue_item where catalogue_version_id = $1 and no = '2026-002'`,
        [id],
      ),
    ).toEqual([{ staged_times: ['2026年6月底前论证'] }]);
  });

  it.each<[string, object, string[], string[]]>([
    ['已经完成的', {}, ['2026-001'], ['NOT_UNFINISHED nos']],
    ['已经终结的', {}, ['2026-003'], ['NOT_UNFINISHED nos']],
    ['目录里没有的', {}, ['2025-001'], ['NOT_UNFINISHED nos']],
    ['已在本版的', { rows: [] }, ['2026-002'], ['ALREADY_CARRIED_OVER nos']],
    ['完成审核以后', { stage: CatalogueStage.REVIEWED }, ['2026-002'], ['WRONG_STAGE']],
  ])('%s不能结转', async (what, plan, nos, codes) => {
    const id = await draft(plan);
    if (what === '已在本版的') await carry(id, nos);
    expect(found(await carry(id, nos))).toEqual(codes);
  });

  it('公布时漏了结转的，调整时可以补上，作为新增的一项写明理由', async () => {
    const { version: parent } = await buildPublishedCatalogue(database, people, {
      year: 2027,
      versionNo: (versionNo += 1),
    });
    const id = await draft({ parentId: parent.id });
    expect(resultOf(await carry(id, ['2026-002']))).toMatchObject({
      items: [{ no: '2027-001' }, { no: '2026-002', carriedOverFrom: 2026 }],
    });
    await database.sql(`update catalogue_version set stage = 'SUPERSEDED' where id = $1`, [parent.id]);
  });

  it('旧版本不覆盖新版本', async () => {
    expect(codesOf(await carry(await draft(), ['2026-002'], 9))).toEqual(['CONFLICT']);
  });

  it('两个年度都有的事项，按后一年度的目录读', async () => {
    const id = await draft();
    await carry(id, ['2026-002']);
    await database.sql(
      `update catalogue_version set stage = 'PUBLISHED', published_at = app_now(), published_on = app_today() where id = $1`,
      [id],
    );
    const { data, errors } = await ask(database, null, {
      query: `{ catalogueItem(no: "2026-002") { ${ITEM_FIELDS} } decision(no: "2026-002") { no } }`,
    });
    expect(errors).toBeUndefined();
    expect(data?.catalogueItem).toMatchObject({ year: 2027, no: '2026-002' });
    expect(data?.decision).toEqual({ no: '2026-002' });
    await database.setClock('2028-02-01T02:00:00Z');
    const desk = await ask(database, people.lead, { query: '{ workbench { tasks { kind title } } }' });
    const { tasks } = desk.data?.workbench as unknown as { tasks: { kind: string; title: string }[] };
    expect(
      tasks.filter(({ kind, title }) => kind === 'MISSED_DECISION_TIME' && title === '事项2'),
    ).toHaveLength(1);
  });
});
