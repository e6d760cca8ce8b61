import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { ruling } from './ruling.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const ruled = ruling(database, people);
const decision = (plan: DecisionPlan = {}) => buildDecision(database, people, plan);
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

describe('第十九条 情形变了，原先不履行的程序应当重新履行', () => {
  it('已经合法性审查的，退回修改完善，审查也要重做', async () => {
    const { id } = await decision({ phase: DecisionPhase.READY_FOR_DISCUSSION });
    await setStep(id, 'PUBLIC_PARTICIPATION', 'DONE');
    await setStep(id, 'RISK_ASSESSMENT', 'DONE');
    await setStep(id, 'EXPERT_REVIEW', 'WAIVED');
    await setStep(id, 'LEGALITY_REVIEW', 'DONE');
    const done = await ruled(id, ['TECHNICAL']);
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
      expect((await ruled(id, ['AFFECTS_SPECIFIC_GROUPS'])).phase).toBe('REVISING');
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
    const done = await ruled(id, ['TECHNICAL']);
    expect(done.phase).toBe('READY_FOR_DISCUSSION');
  });
});
