import { describe, expect, it } from 'vitest';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { publishNewEdition } from './new-edition.ts';

// 2026-11-20 in Shanghai: the first edition is of 2026-02-13, the decisions are begun on 2026-03-02.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { clerk } = people;
const S = DecisionStepKind;
let year = 2030;

/** A decision of a year of its own, and the same row in a new edition that is published now. */
async function adjusted(
  plan: DecisionPlan,
  row: RowPlan,
  before?: (id: string, no: string) => Promise<unknown>,
) {
  // No matter of the year before is left to be carried over.
  year += 2;
  const no = `${year}-001`;
  const { id } = await buildDecision(database, people, { no, title: '城市供水价格方案', ...plan });
  await before?.(id, no);
  expect((await publishNewEdition(database, people, year, row)).stage).toBe('PUBLISHED');
  return { id, no };
}

const decisionRow = async (id: string) =>
  (
    await database.sql<{ title: string; phase: string; special_rules: string[] }>(
      'select title, phase, special_rules from decision where id = $1',
      [id],
    )
  )[0];
const stepsOf = async (id: string) =>
  Object.fromEntries(
    (
      await database.sql<{ kind: string; status: string; note: string | null }>(
        'select kind, status, note from decision_step where decision_id = $1',
        [id],
      )
    ).map(({ kind, status, note }) => [kind, note ? `${status} ${note}` : status]),
  );
const done = (id: string, kind: string, on = '2026-10-01') =>
  database.sql(
    `insert into decision_step (id, decision_id, kind, status, happened_on) values (gen_random_uuid(), $1, $2, 'DONE', $3)
     on conflict (decision_id, kind) do update set status = 'DONE', happened_on = excluded.happened_on`,
    [id, kind, on],
  );
const required = async (no: string): Promise<string[]> => {
  const answer = await ask(database, clerk, {
    query: `query($no: String!) { decision(no: $no) { requirements { kind requirement } } }`,
    variables: { no },
  });
  const { decision } = answer.data as unknown as {
    decision: { requirements: { kind: string; requirement: string }[] };
  };
  return decision.requirements.flatMap((one) => (one.requirement === 'REQUIRED' ? [one.kind] : []));
};
const told = (id: string) =>
  database.sql<{ subject: string; body: string }>(
    `select distinct subject, body from message where subject = '目录调整，决策增加要求' and about_id = $1`,
    [id],
  );
const EVERY_MATTER = [S.PUBLIC_PARTICIPATION, S.LEGALITY_REVIEW, S.COLLECTIVE_DISCUSSION];

describe('目录调整公布后，在办的决策', () => {
  it('新版本增加的程序应当履行；已经合法性审查的，退回修改完善', async () => {
    const { id, no } = await adjusted(
      { phase: DecisionPhase.READY_FOR_DISCUSSION },
      { requiredSteps: [...EVERY_MATTER, S.EXPERT_REVIEW] },
      async (decision) => {
        for (const kind of [S.PUBLIC_PARTICIPATION, S.LEGALITY_REVIEW]) await done(decision, kind);
      },
    );
    expect(await decisionRow(id)).toMatchObject({ title: '城市供水价格调整方案', phase: 'REVISING' });
    expect(await stepsOf(id)).toMatchObject({
      PUBLIC_PARTICIPATION: 'DONE',
      EXPERT_REVIEW: 'PENDING',
      LEGALITY_REVIEW: 'PENDING 目录调整，重新履行',
    });
    expect(await required(no)).toContain('EXPERT_REVIEW');
    expect((await told(id)).map(({ body }) => body).join()).toContain('专家论证');
  });

  it('新版本增加的专门规定所要求的程序应当履行，原有的专门规定保留', async () => {
    const { id, no } = await adjusted(
      { specialRules: [SpecialRuleKind.URBAN_RURAL_PLAN] },
      {
        specialRules: [SpecialRuleKind.UTILITY_PRICE],
        requiredSteps: EVERY_MATTER,
        hearing: HearingChoice.YES,
      },
    );
    expect(await decisionRow(id)).toMatchObject({ special_rules: ['URBAN_RURAL_PLAN', 'UTILITY_PRICE'] });
    expect(await required(no)).toContain('HEARING');
    expect((await told(id)).map(({ body }) => body).join()).toContain('公用事业');
  });

  it('新版本删去的程序、听证和专门规定，对启动在先的决策仍然有效', async () => {
    const { id, no } = await adjusted(
      {
        specialRules: [SpecialRuleKind.LAND_ACQUISITION],
        row: { requiredSteps: [...EVERY_MATTER, S.EXPERT_REVIEW], hearing: HearingChoice.YES },
      },
      { requiredSteps: EVERY_MATTER, hearing: HearingChoice.NO, specialRules: [] },
    );
    expect(await decisionRow(id)).toMatchObject({ special_rules: ['LAND_ACQUISITION'] });
    expect(await required(no)).toEqual(expect.arrayContaining(['EXPERT_REVIEW', 'HEARING']));
    expect(await told(id)).toEqual([]);
  });

  it('已经讨论决定的，名称、专门规定和应当履行的程序都不随新版本改变', async () => {
    const { id, no } = await adjusted(
      { phase: DecisionPhase.APPROVED },
      {
        requiredSteps: [...EVERY_MATTER, S.EXPERT_REVIEW],
        specialRules: [SpecialRuleKind.UTILITY_PRICE],
        hearing: HearingChoice.YES,
      },
      (decision) => done(decision, S.COLLECTIVE_DISCUSSION),
    );
    expect(await decisionRow(id)).toMatchObject({
      title: '城市供水价格方案',
      phase: 'APPROVED',
      special_rules: [],
    });
    expect(await required(no)).not.toContain('EXPERT_REVIEW');
    expect(await told(id)).toEqual([]);
  });

  it('由该事项重大调整而来的决策同样适用，名称是它自己的', async () => {
    let successor = '';
    await adjusted(
      { phase: DecisionPhase.ADJUSTING },
      {
        requiredSteps: [...EVERY_MATTER, S.RISK_ASSESSMENT],
        specialRules: [SpecialRuleKind.UTILITY_PRICE],
        hearing: HearingChoice.YES,
      },
      async (decision, no) => {
        const [row] = await database.sql<{ id: string }>(
          `insert into decision (id, no, year, title, phase, lead_unit_id, unit_ids, started_on, phase_since, changed_at, created_by_id, adjusts_id, categories, facts_confirmed)
           select gen_random_uuid(), $2, year, '调整后的供水价格方案', 'DRAFTING', lead_unit_id, unit_ids, '2026-08-01', '2026-08-01', changed_at, created_by_id, id, categories, true
           from decision where id = $1 returning id`,
          [decision, `${no}-调1`],
        );
        successor = row?.id ?? '';
      },
    );
    expect(await decisionRow(successor)).toMatchObject({
      title: '调整后的供水价格方案',
      special_rules: ['UTILITY_PRICE'],
    });
    expect(await stepsOf(successor)).toMatchObject({ RISK_ASSESSMENT: 'PENDING', HEARING: 'PENDING' });
    expect(await required(`${year}-001-调1`)).toContain('RISK_ASSESSMENT');
  });
});
