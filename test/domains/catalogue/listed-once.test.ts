import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import {
  buildCatalogueVersion,
  buildPublishedCatalogue,
  type RowPlan,
  SETTLED,
} from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { adjusting } from './adjusting.ts';
import { completing } from './completing.ts';
import { actions, found, resultOf } from './questions.ts';
import { standing } from './standing.ts';

// Next year's catalogue is drawn up while this year's matters are still under way.
const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff } = people;
await buildDecision(database, people, {
  no: '2026-001',
  title: '城乡客运线路优化方案',
  phase: DecisionPhase.CONSULTING,
});

let versionNo = 0;
const edition = async (stage: CatalogueStage, ...rows: RowPlan[]) => {
  versionNo += 1;
  const reviewed = {
    secrecyReviewedById: people.secrecy.id,
    secrecyReviewedAt: new Date('2026-11-19T02:00:00Z'),
  };
  const plan = { year: 2027, versionNo, stage, ...SETTLED, ...reviewed, rows };
  return (await buildCatalogueVersion(database, people, plan)).version.id;
};
const finish = (id: string, version = 1) =>
  ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version }));
const publish = (id: string) =>
  ask(database, justiceStaff, actions.publishCatalogue({ id, version: 1, documentNo: '岚府字〔2027〕3号' }));
const BUS = { name: '城乡客运线路　优化方案' };

describe('一项决策在目录中只列一次', () => {
  it.each([
    ['完成审核', CatalogueStage.DRAFT, finish],
    ['公布', CatalogueStage.CONSENTED, publish],
  ] as const)('%s时，重复的和应当结转的一并指出', async (_, stage, act) => {
    const id = await edition(stage, { name: '养老规划' }, BUS, { name: '《养老规划》' });
    const before = await standing(database);
    const answer = await act(id);
    expect(found(answer)).toEqual(['MATTER_TO_CARRY_OVER items.1.name', 'MATTER_LISTED_TWICE items.2.name']);
    expect(resultOf(answer).findings[1]?.message).toBe(
      '第3项“《养老规划》”：与2027-001“养老规划”是同一事项，一项决策在目录中只列一次。',
    );
    expect(await standing(database)).toEqual(before);
  });

  it('结转的可以列入，沿用编号；决策时间已经过去的，填写新的时间', async () => {
    await database.setClock('2027-01-05T02:00:00Z');
    const id = await edition(CatalogueStage.DRAFT, { name: '养老规划' });
    resultOf(
      await ask(database, justiceStaff, completing.carry({ versionId: id, version: 1, nos: ['2026-001'] })),
    );
    expect(found(await finish(id, 2))).toEqual(['PLANNED_TIME_PAST items.1.plannedOn']);
    await database.sql(
      `update catalogue_item set planned_on = '2027-03-01' where catalogue_version_id = $1 and no = '2026-001'`,
      [id],
    );
    expect(resultOf(await finish(id, 2)).stage).toBe('REVIEWED');
  });
});

describe('目录调整', () => {
  it('移出的事项不能换个编号再列', async () => {
    await database.setClock('2029-06-05T02:00:00Z');
    const {
      save,
      remove,
      finish: done,
    } = await adjusting(database, people, 2029, ['甲类用地规划', '乙类用地规划']);
    resultOf(await remove(0));
    resultOf(await save({}, '甲类 用地规划'));
    expect(found(await done())).toEqual(['MATTER_TAKEN_OUT_BEFORE items.1.name']);
  });

  it('改到下一年度的事项，写明本年度办到哪一步', async () => {
    const names = ['甲方案', '乙方案'];
    const { rows, save, finish: done } = await adjusting(database, people, 2033, names);
    const [first] = rows;
    const change = { plannedOn: '2034-01-15', stagedTimes: ['2033年已经公开征求意见'] };
    resultOf(await save({ itemId: first?.id, version: 1 }, '甲方案', change));
    expect(resultOf(await done()).stage).toBe('REVIEWED');
  });

  it('原来公布的决策时间过去了，不妨碍调整', async () => {
    await buildPublishedCatalogue(database, people, { year: 2035, rows: [{ plannedOn: '2035-03-01' }] });
    await database.setClock('2035-06-05T02:00:00Z');
    const proposal = actions.proposeCatalogueAdjustment({ year: 2035, reason: '上级新部署' });
    const { id } = resultOf(await ask(database, justiceStaff, proposal));
    expect(found(await finish(id))).toEqual(['NOTHING_CHANGED items']);
  });

  it('已经公开征求意见的事项，换不成另一件事；没有开始的可以改名', async () => {
    await database.setClock('2036-11-20T02:00:00Z');
    const names = ['城区停车收费办法', '校园周边停车办法'];
    const { rows, save, finish: done } = await adjusting(database, people, 2036, names);
    await buildConsultation(database, people, { no: '2036-001', state: 'CLOSED' });
    const renamed = (index: number) =>
      save({ itemId: rows[index]?.id, version: 1 }, `垃圾焚烧设施选址之${index}`);
    resultOf(await renamed(0));
    resultOf(await renamed(1));
    const answer = await done();
    expect(found(answer)).toEqual(['HEARD_MATTER_EXCHANGED items.0.name']);
    expect(resultOf(answer).findings[0]?.message).toContain('“城区停车收费办法”已经公开征求意见');
  });
});
