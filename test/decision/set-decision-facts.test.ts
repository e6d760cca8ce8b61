import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { standing } from '#test/catalogue/standing.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { found, resultOf, setDecisionFacts } from './questions.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { lead, clerk } = people;
const decision = (plan: DecisionPlan = {}) => buildDecision(database, people, plan);
const REASON = '专家提出方案以工程测算为依据，技术性较强，应当论证。';

interface Told {
  requirements: { kind: string; requirement: string; status: string }[];
}
const needOf = (told: unknown, kind: string) =>
  (told as Told).requirements.find((one) => one.kind === kind)?.requirement;
const nothing = async (run: () => Promise<void>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
};
const stepsOf = (id: string) =>
  database.sql<{ kind: string; status: string }>(
    'select kind, status from decision_step where decision_id = $1 order by kind',
    [id],
  );
const setStep = (id: string, kind: string, status: string) =>
  database.sql(
    `insert into decision_step (id, decision_id, kind, status, happened_on) values (gen_random_uuid(), $1, $2, $3, '2026-10-01')
     on conflict (decision_id, kind) do update set status = excluded.status, happened_on = excluded.happened_on`,
    [id, kind, status],
  );

describe('情形决定程序：哪些应当履行、哪些不适用，各有理由和条款', () => {
  it('认定以后，应当履行的程序记入流程，不适用的说明为什么', async () => {
    const { id, no } = await decision();
    const scope = database.services.content.versionOf(`decision:${no}`);
    const done = resultOf(await ask(database, clerk, setDecisionFacts(id, ['NPC_MATTER', 'PROFESSIONAL'])));
    expect(done).toMatchObject({ facts: ['PROFESSIONAL', 'NPC_MATTER'], version: 2, phase: 'DRAFTING' });
    expect(needOf(done, 'EXPERT_REVIEW')).toBe('REQUIRED');
    expect(needOf(done, 'NPC_REPORT')).toBe('REQUIRED');
    expect(needOf(done, 'FAIR_COMPETITION')).toBe('NOT_APPLICABLE');
    expect((await stepsOf(id)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['EXPERT_REVIEW', 'NPC_REPORT', 'PARTY_REPORT', 'PUBLICATION', 'ARCHIVE']),
    );
    expect(
      await database.sql(
        'select kind, content, recorded_by_name from decision_record where decision_id = $1',
        [id],
      ),
    ).toEqual([
      {
        kind: 'FACTS',
        content: { facts: ['PROFESSIONAL', 'NPC_MATTER'], reason: '' },
        recorded_by_name: clerk.name,
      },
    ]);
    const records = {
      query: `query($no: String!) { decision(no: $no) { records { kind lines { label text } fileIds replaced } } }`,
      variables: { no },
    };
    expect((await ask(database, lead, records)).data).toEqual({
      decision: {
        records: [
          {
            kind: 'FACTS',
            lines: [{ label: '情形', text: '专业性较强、属于人大讨论或者报告事项' }],
            fileIds: [],
            replaced: false,
          },
        ],
      },
    });
    for (const outsider of [null, people.otherClerk])
      expect((await ask(database, outsider, records)).data).toEqual({ decision: { records: [] } });
    expect(database.services.content.versionOf(`decision:${no}`)).toBe(scope + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.factsSet', 'DONE']);
  });

  it('更正没有理由的，不予办理，什么也没有变', async () => {
    const { id } = await decision();
    await ask(database, clerk, setDecisionFacts(id, []));
    await nothing(async () => {
      const answer = await ask(database, clerk, setDecisionFacts(id, ['TECHNICAL'], '', 2));
      expect(found(answer)).toEqual(['FACT_REASON_REQUIRED']);
    });
  });

  it('自行勾选不予公开的，不予办理', async () => {
    const { id } = await decision();
    await nothing(async () =>
      expect(found(await ask(database, lead, setDecisionFacts(id, ['LAWFULLY_NOT_PUBLIC'], REASON)))).toEqual(
        ['PARTICIPATION_REQUIRED'],
      ),
    );
  });
});

describe('第十九条 情形变了，原先不履行的程序应当重新履行', () => {
  it('已经合法性审查的，退回修改完善，审查也要重做', async () => {
    const { id } = await decision({ phase: DecisionPhase.READY_FOR_DISCUSSION });
    await setStep(id, 'PUBLIC_PARTICIPATION', 'DONE');
    await setStep(id, 'RISK_ASSESSMENT', 'DONE');
    await setStep(id, 'EXPERT_REVIEW', 'WAIVED');
    await setStep(id, 'LEGALITY_REVIEW', 'DONE');
    const done = resultOf(await ask(database, lead, setDecisionFacts(id, ['TECHNICAL'], REASON)));
    expect(done).toMatchObject({ phase: 'REVISING', phaseSince: '2026-11-20' });
    const steps = new Map((await stepsOf(id)).map(({ kind, status }) => [kind, status]));
    expect(steps.get('EXPERT_REVIEW')).toBe('PENDING');
    expect(steps.get('LEGALITY_REVIEW')).toBe('PENDING');
    expect(steps.get('PUBLIC_PARTICIPATION')).toBe('DONE');
  });

  it('新涉及特定群体的，公众参与重新办理，已经送审、安排上会的退回修改完善', async () => {
    for (const phase of [DecisionPhase.LEGALITY_REVIEW, DecisionPhase.SCHEDULED]) {
      const { id } = await decision({ phase });
      for (const kind of ['PUBLIC_PARTICIPATION', 'RISK_ASSESSMENT', 'LEGALITY_REVIEW'])
        await setStep(id, kind, 'DONE');
      const answer = await ask(database, lead, setDecisionFacts(id, ['AFFECTS_SPECIFIC_GROUPS'], REASON));
      expect(resultOf(answer).phase).toBe('REVISING');
      const steps = new Map((await stepsOf(id)).map(({ kind, status }) => [kind, status]));
      expect([steps.get('PUBLIC_PARTICIPATION'), steps.get('LEGALITY_REVIEW')]).toEqual([
        'PENDING',
        'PENDING',
      ]);
    }
  });

  it('所需程序都已履行的，留在原来的阶段', async () => {
    const { id } = await decision({ phase: DecisionPhase.READY_FOR_DISCUSSION });
    for (const kind of ['PUBLIC_PARTICIPATION', 'RISK_ASSESSMENT', 'EXPERT_REVIEW', 'LEGALITY_REVIEW'])
      await setStep(id, kind, 'DONE');
    const done = resultOf(await ask(database, lead, setDecisionFacts(id, ['TECHNICAL'], REASON)));
    expect(done.phase).toBe('READY_FOR_DISCUSSION');
  });
});

describe('谁可以认定', () => {
  it('别的单位没有这一事项；政府办不代为认定', async () => {
    const { id } = await decision();
    await nothing(async () => {
      expect(codesOf(await ask(database, people.otherClerk, setDecisionFacts(id, [])))).toEqual([
        'NOT_FOUND',
      ]);
      expect(codesOf(await ask(database, people.govOffice, setDecisionFacts(id, [])))).toEqual(['FORBIDDEN']);
      expect(codesOf(await ask(database, null, setDecisionFacts(id, [])))).toEqual(['UNAUTHENTICATED']);
    });
  });

  it('两人同时认定，只成一个', async () => {
    const { id } = await decision();
    const answers = await Promise.all([
      ask(database, clerk, setDecisionFacts(id, ['TECHNICAL'])),
      ask(database, lead, setDecisionFacts(id, ['PROFESSIONAL'])),
    ]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
