import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { found, resultOf } from '#test/domains/decision/questions.ts';
import { buildExperts } from '#test/kernel/build-experts.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { EXPERTS } from './samples.ts';
import { type Done, openRoom, recordExpertReview, waiveStep } from './steps.ts';

const { database, people, matter, paper, facts, stored } = await openRoom();
const { lead, clerk } = people;
const REASON = '方案沿用现行标准，没有需要论证的专业、技术问题。';

const unchanged = async (run: () => Promise<void>) => {
  const before = await stored();
  await run();
  expect(await stored()).toEqual(before);
};
const stepOf = (done: unknown, kind: string) => (done as Done).requirements.find((one) => one.kind === kind);

describe('第十九条、第二十二条 可选的程序可以不履行，理由向社会公开', () => {
  it('登记后，该程序为不履行，理由人人可见', async () => {
    const { id, no } = await matter();
    const scope = database.services.content.versionOf(`decision:${no}`);
    const done = resultOf(await ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', REASON)));
    expect(stepOf(done, 'EXPERT_REVIEW')).toMatchObject({
      requirement: 'OPTIONAL',
      status: 'WAIVED',
      happenedOn: '2026-11-20',
      note: REASON,
    });
    expect((done as unknown as Done).records).toMatchObject([
      {
        kind: 'STEP_WAIVED',
        lines: [
          { label: '程序', text: '专家论证' },
          { label: '理由', text: REASON },
        ],
      },
    ]);
    const query = `query($no: String!) { decision(no: $no) { requirements { kind note } records { id } } }`;
    const seen = await ask(database, null, { query, variables: { no } });
    expect(stepOf(seen.data?.['decision'], 'EXPERT_REVIEW')?.note).toBe(REASON);
    expect((seen.data?.['decision'] as unknown as Done).records).toEqual([]);
    expect(database.services.content.versionOf(`decision:${no}`)).toBe(scope + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.stepWaived', 'DONE']);
  });

  it('重新写理由的，替代原来的记录', async () => {
    const { id } = await matter();
    await ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', REASON));
    await ask(database, lead, waiveStep(id, 'RISK_ASSESSMENT', REASON, 2));
    const done = resultOf(
      await ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', `${REASON}已经核对。`, 3)),
    );
    const records = (done as unknown as Done).records;
    expect(records.map(({ replaced }) => replaced)).toEqual([true, false, false]);
    expect(records[2]?.replacesId).toBe(records[0]?.id);
    expect(stepOf(done, 'EXPERT_REVIEW')?.note).toBe(`${REASON}已经核对。`);
  });

  it('后来履行了的，以履行的为准，不能再登记为不履行', async () => {
    const { id } = await matter();
    const fileIds = [await paper(id, DocumentKind.EXPERT_OPINION)];
    await ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', REASON));
    await buildExperts(database, people, id);
    const done = resultOf(
      await ask(database, clerk, recordExpertReview(id, { ...EXPERTS, fileIds }, { version: 2 })),
    );
    expect(stepOf(done, 'EXPERT_REVIEW')).toMatchObject({
      status: 'DONE',
      happenedOn: '2026-11-10',
      note: '论证会，出具意见2份',
    });
    await unchanged(async () =>
      expect(found(await ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', REASON, 3)))).toEqual([
        'STEP_CARRIED_OUT',
      ]),
    );
  });
});

describe('不能不履行的', () => {
  it.each([
    ['应当履行的', 'LEGALITY_REVIEW', REASON, [], ['STEP_NOT_WAIVABLE']],
    ['情形认定为应当履行的', 'EXPERT_REVIEW', REASON, ['TECHNICAL'], ['STEP_NOT_WAIVABLE']],
    ['对该事项不适用的', 'FAIR_COMPETITION', REASON, [], ['STEP_NOT_APPLICABLE']],
    ['没有理由的', 'EXPERT_REVIEW', '不需要', [], ['WAIVER_REASON_REQUIRED']],
    ['还没有到宣传解读的时候', 'OUTREACH', REASON, [], ['WRONG_STAGE']],
    ['理由一次说全', 'OUTREACH', '', [], ['WRONG_STAGE', 'WAIVER_REASON_REQUIRED']],
  ])('%s', async (_, step, reason, said, codes) => {
    const { id } = await matter();
    await facts(id, ...said);
    await unchanged(async () => {
      const refusal = resultOf(await ask(database, lead, waiveStep(id, step, reason)));
      expect(refusal.findings?.map(({ code }) => code)).toEqual(codes);
      expect(refusal.findings?.flatMap(({ fields }) => fields)).not.toContain('kind');
    });
  });

  it.each([
    ['EXPERT_REVIEW', DecisionPhase.LEGALITY_REVIEW, ['WRONG_STAGE']],
    ['EXPERT_REVIEW', DecisionPhase.REVISING, []],
    ['OUTREACH', DecisionPhase.PUBLISHED, []],
    ['OUTREACH', DecisionPhase.EXECUTING, ['WRONG_STAGE']],
  ])('%s 在 %s 阶段', async (step, phase, codes) => {
    const { id } = await matter({ phase });
    expect(found(await ask(database, lead, waiveStep(id, step, REASON)))).toEqual(codes);
  });

  it('由承办单位负责人决定；别的单位没有这一事项；两人同时只成一个', async () => {
    const { id } = await matter();
    await unchanged(async () => {
      const waive = (version = 1) => waiveStep(id, 'EXPERT_REVIEW', REASON, version);
      expect(codesOf(await ask(database, null, waive()))).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await ask(database, clerk, waive()))).toEqual(['FORBIDDEN']);
      expect(codesOf(await ask(database, people.otherLead, waive()))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, lead, waive(0)))).toEqual(['CONFLICT']);
    });
    const answers = await Promise.all([
      ask(database, lead, waiveStep(id, 'EXPERT_REVIEW', REASON)),
      ask(database, lead, waiveStep(id, 'RISK_ASSESSMENT', REASON)),
    ]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
