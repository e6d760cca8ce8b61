/** 国令713号第四十二条: the public's lists by the body that decides; in the address, and without any script. */
import { describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import type { Unit } from '#schema/identity/unit.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const TOWN = '青石镇人民政府';
const database = await testDatabase();
const people = await buildPeople(database);
const { health } = people.units;
const site = await openSite(database, { routes });
const matters = async (filter: object) => {
  const query =
    'query($filter: CatalogueItemFilter) { catalogueItems(year: 2026, filter: $filter) { nodes { name } } }';
  const { data, errors } = await ask(database, null, { query, variables: { filter } });
  if (errors) return errors.map(({ extensions }) => extensions.code);
  return (data as unknown as { catalogueItems: { nodes: { name: string }[] } }).catalogueItems.nodes.map(
    ({ name }) => name,
  );
};
const rounds = async (filter: object) => {
  const query = 'query($filter: ConsultationFilter) { consultations(filter: $filter) { nodes { title } } }';
  const { data } = await ask(database, null, { query, variables: { filter } });
  return (data as unknown as { consultations: { nodes: { title: string }[] } }).consultations.nodes
    .map(({ title }) => title)
    .toSorted((one, other) => one.localeCompare(other));
};

it('没有单位自行决策的，不列出决策机关一栏', async () => {
  await buildPublishedCatalogue(database, people, {
    rows: [
      { seq: 1, name: '县城供水规划' },
      { seq: 2, name: '集贸市场搬迁方案', leadUnitId: health.id, ownDecision: true, decisionOrgan: TOWN },
    ],
  });
  expect(await (await site.get('/mulu?nian=2026')).text()).not.toContain('name="jiguan"');
});

describe('按决策机关查找', () => {
  it('目录：县人民政府的、自行决策的单位的、不存在的单位', async () => {
    await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true, name = $2 where id = $1`, [
      health.id,
      TOWN,
    ]);
    expect(await matters({})).toEqual(['县城供水规划', '集贸市场搬迁方案']);
    expect(await matters({ ofCounty: true })).toEqual(['县城供水规划']);
    expect(await matters({ organId: health.id })).toEqual(['集贸市场搬迁方案']);
    expect(await matters({ organId: people.units.housing.id })).toEqual([]);
    expect(await matters({ organId: '县政府' })).toEqual(['BAD_USER_INPUT']);
  });

  it('征集：同样', async () => {
    await buildConsultation(database, people, { title: '县的征集', closesOn: '2026-12-01' });
    const { id, no } = await buildDecision(database, people, {
      no: '2026-002',
      leadUnit: health,
      organId: health.id,
    });
    await buildConsultation(database, people, {
      title: '镇的征集',
      closesOn: '2026-12-02',
      unit: health,
      after: { id: '', no, round: 0, decisionId: id, clauseNos: [] },
    });
    expect(await rounds({})).toEqual(['县的征集', '镇的征集']);
    expect(await rounds({ ofCounty: true })).toEqual(['县的征集']);
    expect(await rounds({ organId: health.id })).toEqual(['镇的征集']);
    expect(await rounds({ organId: crypto.randomUUID() })).toEqual([]);
  });

  it.each([
    ['/mulu?nian=2026&', '集贸市场搬迁方案', '县城供水规划'],
    ['/zhengji?', '镇的征集', '县的征集'],
  ])('网页 %s 不用脚本，条件在地址里，可以去掉', async (path, own, countys) => {
    const text = async (query: string) =>
      (await (await site.get(`${path}${query}`)).text()).replaceAll('<wbr/>', '');
    const ofTown = await text(`jiguan=${health.id}`);
    expect(ofTown).toContain(own);
    expect(ofTown).not.toContain(countys);
    expect(ofTown).toMatch(new RegExp(`name="jiguan".*?value="${health.id}" selected`));
    const ofCounty = await text('jiguan=xian');
    expect(ofCounty).toContain(countys);
    expect(ofCounty).not.toContain(own);
  });

  it('目录外决策：与目录内的一样按决策机关、承办单位、类别列出', async () => {
    const { housing } = people.units;
    const outside = async (title: string, no: string, more: { leadUnit: Unit; organId?: string }) => {
      const { id } = await buildDecision(database, people, { no, title, row: { name: '另一事项' }, ...more });
      await database.sql(`update decision set outside_reason = '汛期抢修', categories = $2 where id = $1`, [
        id,
        ['PROJECT'],
      ]);
    };
    await outside('县的目录外决策', '2025-001', { leadUnit: housing });
    await outside('镇的目录外决策', '2025-002', { leadUnit: health, organId: health.id });
    const found = async (filter: string, unitId = '') => {
      const page = await (await site.get(`/mulu?nian=2025${filter}&danwei=${unitId}`)).text();
      const text = page.replaceAll('<wbr/>', '');
      return ['县的目录外决策', '镇的目录外决策'].filter((title) => text.includes(title));
    };
    expect(await found('')).toEqual(['县的目录外决策', '镇的目录外决策']);
    expect(await found('&jiguan=xian')).toEqual(['县的目录外决策']);
    expect(await found(`&jiguan=${health.id}`)).toEqual(['镇的目录外决策']);
    expect(await found('', housing.id)).toEqual(['县的目录外决策']);
    expect(await found('&leibie=xiangmu')).toEqual(['县的目录外决策', '镇的目录外决策']);
    expect(await found('&leibie=guihua')).toEqual([]);
    const bad = await ask(database, null, { query: '{ decisions(filter: { organId: "县政府" }) { no } }' });
    expect(codesOf(bad)).toEqual(['BAD_USER_INPUT']);
  });
});
