/** 国令713号第四十二条: whose decision it is follows from the published row, never from who starts it. */
import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { actions, mutation } from '#test/domains/catalogue/questions.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { health, housing } = people.units;
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [health.id]);
health.decidesItself = true;
const townClerk = await buildActor(database, health, [Role.UNIT_STAFF]);
const { version } = await buildPublishedCatalogue(database, people, {
  rows: [
    {
      seq: 1,
      name: '镇集贸市场搬迁方案',
      leadUnitId: health.id,
      ownDecision: true,
      decisionOrgan: health.name,
    },
    { seq: 2, name: '由县政府决策的', leadUnitId: health.id },
  ],
});
const create = mutation('createDecision', '__typename ... on Decision { no organ { id } }', {
  itemNo: 'String!',
});
const input = (over: object) => ({
  name: '镇村道路建设计划',
  categories: ['POLICY'],
  leadUnitId: health.id,
  coUnitIds: [],
  plannedOn: '2026-12-01',
  plannedPrecision: 'MONTH',
  hearing: 'NO',
  requiredSteps: ['PUBLIC_PARTICIPATION'],
  legalBasis: [],
  participationMethods: [],
  adjustmentNote: '新增一项',
  ...over,
});

it('目录载明自行决策的，决策机关是牵头单位；没有载明的，是县人民政府', async () => {
  const own = await ask(database, townClerk, create({ itemNo: '2026-001' }));
  expect(own.errors).toBeUndefined();
  expect(own.data).toMatchObject({ result: { no: '2026-001', organ: { id: health.id } } });
  const countys = await ask(database, townClerk, create({ itemNo: '2026-002' }));
  expect(countys.data).toMatchObject({ result: { no: '2026-002', organ: null } });
});

it('目录事项写明由谁决策：没有登记的单位不能自行决策，启动以后不再更改', async () => {
  const draft = await buildCatalogueVersion(database, people, {
    versionNo: 2,
    parentId: version.id,
    rows: [{ seq: 1, name: '镇集贸市场搬迁方案', leadUnitId: health.id, ownDecision: true }],
  });
  const versionId = draft.version.id;
  const save = async (item: { id: string; version: number } | null, over: object) => {
    const { data, errors } = await ask(
      database,
      people.justiceStaff,
      actions.saveCatalogueItem({
        versionId,
        itemId: item?.id ?? null,
        version: item?.version ?? null,
        input: input(over),
      }),
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { result: { decisionOrgan?: string; findings?: { code: string }[] } }).result;
  };
  const refused = await save(null, { leadUnitId: housing.id, ownDecision: true });
  expect(refused.findings?.map(({ code }) => code)).toEqual(['UNIT_DECIDES_NOTHING']);
  expect((await save(null, { ownDecision: true })).decisionOrgan).toBe(health.name);
  const [row] = await database.sql<{ id: string; version: number }>(
    `select id, version from catalogue_item where catalogue_version_id = $1 and no = '2026-001'`,
    [versionId],
  );
  const changed = await save(row ?? null, { ownDecision: false });
  expect(changed.findings?.map(({ code }) => code)).toEqual(['ORGAN_FIXED']);
});
