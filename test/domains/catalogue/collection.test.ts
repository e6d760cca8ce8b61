import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion } from '#test/kernel/build-catalogue.ts';
import { collecting, deskOf, submissionInput } from './collecting.ts';
import { collectingRoom } from './collecting-room.ts';
import { found, resultOf } from './questions.ts';
import { lastAction } from './standing.ts';

const { database, people, collect, write, handIn, nextYear } = await collectingRoom();
const { justiceStaff, clerk, lead, otherLead } = people;

const stored = () => database.sql('select * from catalogue_submission order by id');

describe('开始征集', () => {
  it('各单位收到通知，看得到征集，看不到草稿', async () => {
    const { collectionId, versionId } = await collect();
    const told = await database.sql(`select unit_id, body from message where unique_key like $1`, [
      `COLLECTION:${collectionId}:%`,
    ]);
    expect(told).toHaveLength(Object.keys(people.units).length);
    expect(told[0]?.body).toContain('2026年11月30日');
    expect(told[0]?.body).toContain('报送前须集体研究');
    const { data } = await ask(database, clerk, deskOf(collectionId));
    expect(data?.catalogueCollection).toMatchObject({
      dueOn: '2026-11-30',
      viewerCan: [{ action: 'add', allowed: true }],
    });
    const draft = await ask(database, clerk, {
      query: 'query($id: ID!) { catalogueVersion(id: $id) { id } }',
      variables: { id: versionId },
    });
    expect(draft.data).toEqual({ catalogueVersion: null });
    expect((await ask(database, null, deskOf(collectionId))).errors).toHaveLength(1);
  });

  it.each([
    ['截止日期已过', { rows: [] }, '2026-11-19', ['COLLECTION_DUE_IN_PAST dueOn']],
    ['已完成审核的', { stage: CatalogueStage.REVIEWED }, '2026-11-30', ['WRONG_STAGE']],
    [
      '目录调整',
      { versionNo: 2, parentId: '00000000-0000-7000-8000-000000000001' },
      '2026-11-30',
      ['COLLECTION_NOT_FOR_ADJUSTMENT'],
    ],
  ] as const)('%s不能开始', async (_, plan, dueOn, codes) => {
    const year = nextYear();
    const { version } = await buildCatalogueVersion(database, people, { year, ...plan });
    const answer = await ask(
      database,
      justiceStaff,
      collecting.open({ versionId: version.id, version: 1, dueOn }),
    );
    expect(found(answer)).toEqual(codes);
    expect(
      await database.sql('select 1 from catalogue_collection where catalogue_version_id = $1', [version.id]),
    ).toEqual([]);
  });

  it('他人先改动的，不再开始', async () => {
    const { versionId } = await collect();
    const stale = await ask(
      database,
      justiceStaff,
      collecting.open({ versionId, version: 1, dueOn: '2026-12-01' }),
    );
    expect(codesOf(stale)).toEqual(['CONFLICT']);
  });
});

describe('申报：单位拟写，负责人申报', () => {
  it('拟写的只有本单位看得到；申报以后司法局看得到', async () => {
    const { collectionId } = await collect();
    const { id } = await write(collectionId);
    const namesFor = async (actor: typeof clerk) => {
      const { data } = await ask(database, actor, deskOf(collectionId));
      const { submissions } = data?.catalogueCollection as unknown as {
        submissions: { nodes: { name: string }[] };
      };
      return submissions.nodes.map(({ name }) => name);
    };
    expect(await namesFor(clerk)).toHaveLength(1);
    expect(await namesFor(justiceStaff)).toEqual([]);
    expect(await namesFor(otherLead)).toEqual([]);
    expect(resultOf(await handIn(collectionId, id))).toMatchObject({
      counts: [{ state: 'SUBMITTED', count: 1 }],
    });
    expect(await namesFor(justiceStaff)).toEqual(['城乡公交票价调整方案']);
    expect(await namesFor(otherLead)).toEqual([]);
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.submitted',
      outcome: 'DONE',
      detail: '城乡公交票价调整方案',
    });
  });

  it.each<[string, object, string[]]>([
    ['第十条 没有论证必要性', submissionInput({ necessity: '' }), ['PROPOSAL_INCOMPLETE picks.0.necessity']],
    [
      '第三条 不属于重大行政决策事项',
      submissionInput({}, { categories: [] }),
      ['NOT_MAJOR_DECISION picks.0.categories'],
    ],
    [
      '事项不完整、论证不全，一并指出',
      submissionInput({ problem: null, basis: ' ' }, { name: '', plannedOn: null }),
      [
        'CATALOGUE_ROW_INCOMPLETE picks.0.name',
        'CATALOGUE_ROW_INCOMPLETE picks.0.plannedOn',
        'PROPOSAL_INCOMPLETE picks.0.problem',
        'PROPOSAL_INCOMPLETE picks.0.basis',
      ],
    ],
  ])('%s：不能申报，什么也不改', async (_, input, codes) => {
    const { collectionId } = await collect();
    const { id } = await write(collectionId, input);
    const before = await stored();
    expect(found(await handIn(collectionId, id))).toEqual(codes);
    expect(await stored()).toEqual(before);
  });

  it('一项不合，一并申报的都不申报', async () => {
    const { collectionId } = await collect();
    const good = await write(collectionId);
    const bad = await write(collectionId, submissionInput({ reasons: null }));
    const answer = await handIn(collectionId, good.id, bad.id);
    expect(found(answer)).toEqual(['PROPOSAL_INCOMPLETE picks.1.reasons']);
    expect(found(await handIn(collectionId))).toEqual(['NOTHING_PICKED picks']);
  });

  it('逾期申报写明原因', async () => {
    const { collectionId } = await collect('2026-11-20');
    const { id } = await write(collectionId);
    await database.setClock('2026-11-21T02:00:00Z');
    expect(found(await handIn(collectionId, id))).toEqual(['COLLECTION_OVERDUE']);
    const acknowledged = [{ code: 'COLLECTION_OVERDUE', reason: '上级新近部署' }];
    const done = await ask(
      database,
      lead,
      collecting.submit({ collectionId, picks: [{ id, version: 1 }], acknowledged }),
    );
    expect(resultOf(done).__typename).toBe('CatalogueCollection');
    await database.setClock('2026-11-20T02:00:00Z');
  });

  it('他单位的事项找不到；旧版本不覆盖新版本', async () => {
    const { collectionId } = await collect();
    const { id } = await write(collectionId);
    const input = submissionInput();
    for (const [name, question] of Object.entries({
      save: collecting.save({ collectionId, id, version: 1, input }),
      submit: collecting.submit({ collectionId, picks: [{ id, version: 1 }] }),
      recall: collecting.recall({ id, version: 1 }),
      withdraw: collecting.withdraw({ id, version: 1 }),
    }))
      expect([name, codesOf(await ask(database, otherLead, question))]).toEqual([name, ['NOT_FOUND']]);
    expect(
      codesOf(await ask(database, clerk, collecting.save({ collectionId, id, version: 9, input }))),
    ).toEqual(['CONFLICT']);
    expect(codesOf(await ask(database, clerk, collecting.save({ collectionId, id, input })))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('撤回以后可以再改；撤销的从列表中消失，记录保留', async () => {
    const { collectionId } = await collect();
    const { id } = await write(collectionId);
    await handIn(collectionId, id);
    const input = submissionInput({ necessity: '补充了必要性' });
    expect(
      found(await ask(database, clerk, collecting.save({ collectionId, id, version: 2, input }))),
    ).toEqual(['WRONG_STAGE']);
    expect(resultOf(await ask(database, lead, collecting.recall({ id, version: 2 })))).toMatchObject({
      state: 'PREPARED',
      version: 3,
    });
    await ask(database, clerk, collecting.save({ collectionId, id, version: 3, input }));
    const gone = await ask(database, clerk, collecting.withdraw({ id, version: 4 }));
    expect(resultOf(gone)).toMatchObject({ state: 'WITHDRAWN' });
    const { data } = await ask(database, clerk, deskOf(collectionId));
    expect(data?.catalogueCollection).toMatchObject({ counts: [], submissions: { nodes: [] } });
    expect(await database.sql('select state from catalogue_submission where id = $1', [id])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
  });
});
