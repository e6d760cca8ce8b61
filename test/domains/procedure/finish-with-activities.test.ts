/** 结束公众参与: what was held besides public solicitation counts, and what the matter asks for is asked. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { ACTIVITY, TALK } from './samples.ts';
import { type Done, openRoom, recordActivity } from './steps.ts';

const { database, people, matter, paper, facts } = await openRoom();
const { lead, clerk } = people;
const BY_FORUM = { row: { participationMethods: [ParticipationMethod.FORUM] } };

const finish = (id: string, version: number, acknowledged: object[] = []): Question => ({
  query: `mutation($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]!) {
    result: finishParticipation(id: $id, version: $version, acknowledged: $acknowledged) { __typename
      ... on Decision { id no phase phaseSince version requirements { kind status note } }
      ... on Refusal { findings { code basis article severity message fields } } } }`,
  variables: { id, version, acknowledged },
});
const finished = async (id: string, acknowledged: object[] = []) => {
  const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [id]);
  return resultOf(await ask(database, lead, finish(id, row?.version ?? 0, acknowledged)));
};
const hold = async (id: string, version: number, change: object = {}) => {
  const input = { ...ACTIVITY, fileIds: [await paper(id, DocumentKind.ACTIVITY_MINUTES)], ...change };
  return resultOf(await ask(database, clerk, recordActivity(id, input, { version })));
};
const codes = (result: { findings?: { code: string }[] }) => (result.findings ?? []).map(({ code }) => code);
const REASON = '只涉及三个单位的职工，座谈会已经逐户听取意见。';
const TAKEN = [{ code: 'SOLICITATION_EXPECTED', reason: REASON }];

describe('第十四条 采取其他方式听取意见的，也可以结束公众参与', () => {
  it('本县以公开征求意见为常规，写明采取其他方式的理由；方式和次数人人可见', async () => {
    const { id } = await matter(BY_FORUM);
    await hold(id, 1);
    await hold(id, 2);
    await hold(id, 3, { method: 'QUESTIONNAIRE' });
    expect(codes(await finished(id))).toEqual(['SOLICITATION_EXPECTED']);
    const done = await finished(id, TAKEN);
    expect(done).toMatchObject({ phase: 'REVISING', phaseSince: '2026-11-20' });
    expect(
      (done as unknown as Done).requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION'),
    ).toMatchObject({ status: 'DONE', note: '座谈会2次，问卷调查1次' });
    expect(await database.sql('select reason from acknowledged_warning where target_id = $1', [id])).toEqual([
      { reason: REASON },
    ]);
  });

  it('举行了听证会的，也算一种方式', async () => {
    const { id } = await matter({ ...BY_FORUM, phase: DecisionPhase.CONSULTING });
    expect(codes(await finished(id))).toEqual(['PARTICIPATION_REQUIRED']);
    const step = (status: string) =>
      database.sql(
        `insert into decision_step (id, decision_id, kind, status) values (gen_random_uuid(), $1, 'HEARING', $2)
         on conflict (decision_id, kind) do update set status = excluded.status`,
        [id, status],
      );
    await step('IN_PROGRESS');
    expect(codes(await finished(id))).toEqual(['PARTICIPATION_REQUIRED']);
    await step('DONE');
    const done = (await finished(id, TAKEN)) as unknown as Done;
    expect(done.requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION')?.note).toBe('听证会1次');
  });

  it('被更正的活动不再算数', async () => {
    const { id } = await matter(BY_FORUM);
    const first = (await hold(id, 1)) as unknown as Done;
    const input = {
      ...ACTIVITY,
      method: 'OPINION_POLL',
      fileIds: [await paper(id, DocumentKind.ACTIVITY_MINUTES)],
    };
    const replacesId = first.records[0]?.id ?? '';
    await ask(database, clerk, recordActivity(id, input, { version: 2, replacesId }));
    const done = (await finished(id, TAKEN)) as unknown as Done;
    expect(done.requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION')?.note).toBe('民意调查1次');
  });

  it('目录写明公开征求意见的，其他方式不能代替，也不能说明理由了事', async () => {
    const { id } = await matter();
    await hold(id, 1);
    const refusal = await finished(id, TAKEN);
    expect(refusal.findings).toMatchObject([
      { code: 'SOLICITATION_REQUIRED', basis: 'POLICY', article: '重大行政决策事项目录', severity: 'BLOCK' },
    ]);
  });

  it('法律另有规定应当公开征求意见的，同样', async () => {
    const { id } = await matter({ ...BY_FORUM, specialRules: [SpecialRuleKind.HOUSE_EXPROPRIATION] });
    await hold(id, 1);
    const refusal = await finished(id, TAKEN);
    expect(refusal.findings).toMatchObject([{ code: 'SOLICITATION_REQUIRED', basis: 'LAW' }]);
  });
});

describe('第十四条第三款 涉及特定群体利益的，与相关团体、组织、代表沟通协商过，才能结束', () => {
  it('没有记录的不能结束，补了记录可以', async () => {
    const round = await buildConsultation(database, people, {
      state: 'FEEDBACK_PUBLISHED',
      phase: DecisionPhase.CONSULTING,
    });
    await facts(round.decisionId, 'AFFECTS_SPECIFIC_GROUPS');
    expect(codes(await finished(round.decisionId))).toEqual(['GROUP_CONSULTATION_MISSING']);
    await hold(round.decisionId, 1, { groups: [TALK] });
    const done = (await finished(round.decisionId)) as unknown as Done;
    expect(done).toMatchObject({ phase: 'REVISING', phaseSince: '2026-11-20' });
    expect(done.requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION')?.note).toBe(
      '公开征求意见1次，座谈会1次',
    );
  });

  it('座谈会上没有与该群体协商的，不算', async () => {
    const { id } = await matter(BY_FORUM);
    await facts(id, 'AFFECTS_SPECIFIC_GROUPS');
    await hold(id, 1);
    expect(codes(await finished(id, TAKEN))).toContain('GROUP_CONSULTATION_MISSING');
  });
});
