import { describe, expect, it } from 'vitest';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { found, initiateDecision, resultOf } from './questions.ts';
import { openRoom } from './room.ts';

const { database, people, leader, studied } = await openRoom();
const { lead } = people;

const PLAN = {
  leadUnitId: people.units.housing.id,
  coUnitIds: [],
  outsideReason: '上级规划批复以后须在年内修编控制性详细规划，年初目录未能预见。',
  categories: ['PLAN'],
};
const initiate = async (specialRules: readonly string[] | null) => {
  const { id } = await studied();
  return ask(database, leader, initiateDecision(id, 2, { ...PLAN, specialRules }));
};
const decisionOf = async (no: string) => {
  const [row = { id: '', phase: '' }] = await database.sql<{ id: string; phase: string }>(
    `update decision set phase = 'DRAFTING', facts_confirmed = true where no = $1 returning id, phase`,
    [no],
  );
  return row;
};

describe('第三条 目录外的事项，启动时问清类别、不适用情形和专门规定', () => {
  it('没有说明有无专门规定的，不予启动', async () => {
    expect(found(await initiate(null))).toEqual(['SPECIAL_LAWS_UNTOLD specialRules']);
  });

  it('是城乡规划的，说明理由也不能只公开征求意见十日', async () => {
    const no = resultOf(await initiate(['URBAN_RURAL_PLAN'])).decision?.no ?? '';
    const { id: decisionId } = await decisionOf(no);
    const { id } = await buildConsultation(database, people, {
      state: 'APPROVED',
      after: { id: '', decisionId, no, round: 0, clauseNos: [] },
      closesOn: '2026-12-11',
      shortenReason: '汛期临近，堤防用地须在月底前确定，规划修编的期限确需缩短。',
    });
    await database.setClock('2026-12-01T01:00:00Z');
    const opened = await carryOut(
      database,
      lead,
      'openConsultation',
      { id, version: 1, acknowledged: [] },
      'stage',
    );
    expect(opened).toMatchObject({
      refused: ['SPECIAL_LAW_APPLIES'],
      findings: [{ article: '城乡规划法第二十六条' }],
    });
  });

  it('适用两部的，都记在决策上，程序从启动起就照办', async () => {
    const specialRules = ['URBAN_RURAL_PLAN', 'UTILITY_PRICE'];
    const no = resultOf(await initiate(specialRules)).decision?.no ?? '';
    const { data } = await ask(database, null, {
      query: `query($no: String!) { decision(no: $no) { categories specialRules
        stepLine { kind } requirements { kind requirement article } } }`,
      variables: { no },
    });
    const hearing = { kind: 'HEARING', requirement: 'REQUIRED', article: '价格法第二十三条' };
    expect(data).toMatchObject({
      decision: {
        categories: ['PLAN'],
        specialRules,
        stepLine: expect.arrayContaining([{ kind: 'HEARING' }]),
        requirements: expect.arrayContaining([hearing]),
      },
    });
  });

  it('启动在前、没有问过的，下一步时要求补填；司法局补填以后再办，写明的只增不减', async () => {
    const no = resultOf(await initiate([])).decision?.no ?? '';
    const { id: decisionId } = await decisionOf(no);
    await database.sql(`update decision set categories = '{}' where no = $1`, [no]);
    const { id } = await buildConsultation(database, people, {
      state: 'APPROVED',
      after: { id: '', decisionId, no, round: 0, clauseNos: [] },
      closesOn: '2027-01-15',
    });
    const open = () =>
      carryOut(database, lead, 'openConsultation', { id, version: 1, acknowledged: [] }, 'stage');
    expect(await open()).toMatchObject({ refused: ['OUTSIDE_MATTER_UNTOLD'] });
    const tell = async (actor: typeof lead, categories: string[], specialRules: string[] | null) => {
      const [{ version } = { version: 0 }] = await database.sql<{ version: number }>(
        'select version from decision where id = $1',
        [decisionId],
      );
      return ask(database, actor, {
        query: `mutation($id: ID!, $version: Int!, $input: MatterInput!) { result: tellMatter(id: $id, version: $version, input: $input) {
          ... on Decision { categories specialRules } ... on Refusal { findings { code fields } } } }`,
        variables: { id: decisionId, version, input: { categories, specialRules } },
      });
    };
    expect(codesOf(await tell(lead, ['PLAN'], []))).toEqual(['FORBIDDEN']);
    const { justiceStaff } = people;
    expect(found(await tell(justiceStaff, ['PLAN'], null))).toEqual(['SPECIAL_LAWS_UNTOLD specialRules']);
    expect(resultOf(await tell(justiceStaff, ['PLAN'], ['UTILITY_PRICE']))).toMatchObject({
      categories: ['PLAN'],
      specialRules: ['UTILITY_PRICE'],
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.matterTold', 'DONE']);
    expect(await open()).toMatchObject({ done: { stage: 'OPEN' } });
    expect(found(await tell(justiceStaff, ['PLAN'], []))).toEqual(['SPECIAL_LAW_NOT_DROPPED specialRules']);
  });
});
