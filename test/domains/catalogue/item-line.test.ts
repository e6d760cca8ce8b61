import { describe, expect, it } from 'vitest';
import { DecisionPhase, DecisionStepKind, TimePrecision } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { PUBLIC_PARTICIPATION, HEARING, LEGALITY_REVIEW } = DecisionStepKind;
await buildPublishedCatalogue(database, people, {
  rows: [
    {},
    {},
    { removed: true, plannedOn: '2026-08-01' },
    { plannedOn: '2026-08-01', requiredSteps: [LEGALITY_REVIEW, HEARING, PUBLIC_PARTICIPATION] },
    { plannedOn: '2026-11-19', plannedPrecision: TimePrecision.DAY },
  ],
});
await buildDecision(database, people, { no: '2026-001', phase: DecisionPhase.CONSULTING });
await buildDecision(database, people, { no: '2026-002', phase: DecisionPhase.REVISING });

describe('事项的流程线', () => {
  const lineOf = async (no: string) => {
    const answer = await ask(database, null, {
      query: `query($no: String!) { catalogueItem(no: $no) { removed stepLine { kind state happenedOn } decision { no stepLine { state } } } }`,
      variables: { no },
    });
    return answer.data?.['catalogueItem'] as unknown as {
      removed: boolean;
      stepLine: { kind: string; state: string; happenedOn: string | null }[];
      decision: { no: string; stepLine: { state: string }[] } | null;
    };
  };
  const states = async (no: string) => (await lineOf(no)).stepLine.map(({ state }) => state).join(' ');

  it('按法定程序排序；只有记录过的步骤才有日期', async () => {
    const { stepLine, decision } = await lineOf('2026-004');
    expect(stepLine).toEqual([
      { kind: 'PUBLIC_PARTICIPATION', state: 'LATE', happenedOn: null },
      { kind: 'HEARING', state: 'NEXT', happenedOn: null },
      { kind: 'LEGALITY_REVIEW', state: 'NONE', happenedOn: null },
    ]);
    expect(decision).toBeNull();
  });

  it.each([
    ['2026-001', 'NOW NEXT NONE NONE NONE NONE NONE'],
    ['2026-002', 'NEXT NONE NONE NONE NONE NONE NONE'],
    // Taken out: nothing is late any more.
    ['2026-003', 'NEXT NONE NONE NONE'],
    ['2026-005', 'LATE NEXT NONE NONE'],
  ])('%s：%s', async (no, expected) => {
    expect(await states(no)).toBe(expected);
  });

  it('决策页与目录页的流程线一致', async () => {
    const { stepLine, decision } = await lineOf('2026-001');
    expect(decision).toEqual({ no: '2026-001', stepLine: stepLine.map(({ state }) => ({ state })) });
  });

  it('移出的事项仍有自己的页', async () => {
    expect(await lineOf('2026-003')).toMatchObject({ removed: true });
  });
});
