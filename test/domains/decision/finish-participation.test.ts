import { describe, expect, it } from 'vitest';
import { allowedAmong, offer, type Offered } from '#test/kernel/offers.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { createDecision, finishParticipation, found, resultOf } from './questions.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { lead, clerk } = people;
const { CONSULTING } = DecisionPhase;

/** A decision with rounds in these stages, one after the other. */
async function heard(...states: ConsultationStage[]) {
  const [first = 'OPEN', ...more] = states;
  let last = await buildConsultation(database, people, { state: first, phase: CONSULTING });
  for (const state of more) last = await buildConsultation(database, people, { state, after: last });
  return last;
}
/** An opening on 2026-12-01: a plan, or scheduled by a lead. */
const plan = (id: string, byId: string | null) =>
  database.sql(
    `update consultation set scheduled_opens_at = '2026-12-01T01:00:00Z', scheduled_by_id = $2 where id = $1`,
    [id, byId],
  );
const nothing = async (run: () => Promise<void>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
};

describe('第十八条 征求的意见归纳整理、研究论证以后，公众参与方告结束', () => {
  it('采纳情况已公布的，进入修改完善，流程线记下日期', async () => {
    const { decisionId, no, id } = await heard('WITHDRAWN', 'FEEDBACK_PUBLISHED');
    const { content } = database.services;
    const scopes = [`decision:${no}`, 'catalogue', `consultation:${id}`];
    const before = scopes.map((scope) => content.versionOf(scope));
    expect(resultOf(await ask(database, lead, finishParticipation(decisionId)))).toMatchObject({
      phase: 'REVISING',
      version: 2,
      stepLine: [
        {
          kind: 'PUBLIC_PARTICIPATION',
          state: 'DONE',
          happenedOn: '2026-11-20',
          note: '公开征求意见1次',
        },
        { kind: 'LEGALITY_REVIEW', state: 'NEXT' },
        ...['COLLECTIVE_DISCUSSION', 'PARTY_REPORT', 'PUBLICATION', 'ARCHIVE'].map((kind) => ({
          kind,
          state: 'NONE',
        })),
      ],
    });
    expect(scopes.map((scope) => content.versionOf(scope))).toEqual(before.map((count) => count + 1));
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.participationFinished', 'DONE']);
  });

  it.each<[string, ConsultationStage[], string[]]>([
    ['正在征求意见', ['OPEN'], ['PARTICIPATION_UNFINISHED']],
    ['已截止而未反馈', ['CLOSED'], ['PARTICIPATION_UNFINISHED']],
    ['处理完毕而未公布', ['FEEDBACK_READY'], ['PARTICIPATION_UNFINISHED']],
    ['上一轮已反馈、本轮未结束', ['FEEDBACK_PUBLISHED', 'OPEN'], ['PARTICIPATION_UNFINISHED']],
    ['只有撤回的', ['WITHDRAWN'], ['PARTICIPATION_REQUIRED']],
    ['只有没有公布过的草稿', ['DRAFT'], ['PARTICIPATION_REQUIRED']],
    ['已归档', ['ARCHIVED'], []],
    ['已反馈，另有没有公布过的草稿', ['FEEDBACK_PUBLISHED', 'DRAFT'], []],
  ])('%s', async (_, states, findings) => {
    const { decisionId } = await heard(...states);
    if (findings.length > 0)
      await nothing(async () =>
        expect(found(await ask(database, lead, finishParticipation(decisionId)))).toEqual(findings),
      );
    else expect(resultOf(await ask(database, lead, finishParticipation(decisionId))).phase).toBe('REVISING');
  });

  it('下一轮已经预约公布的，尚未结束', async () => {
    const { decisionId, id } = await heard('FEEDBACK_PUBLISHED', 'APPROVED');
    await plan(id, lead.id);
    await nothing(async () =>
      expect(found(await ask(database, lead, finishParticipation(decisionId)))).toEqual([
        'PARTICIPATION_UNFINISHED',
      ]),
    );
  });

  it('下一轮只有计划、还没有预约公布的，不妨碍结束', async () => {
    const { decisionId, id } = await heard('FEEDBACK_PUBLISHED', 'APPROVED');
    await plan(id, null);
    expect(resultOf(await ask(database, lead, finishParticipation(decisionId))).phase).toBe('REVISING');
  });

  it('没有征求过意见的，还在起草', async () => {
    const { id } = await buildDecision(database, people, {});
    await nothing(async () =>
      expect(found(await ask(database, lead, finishParticipation(id)))).toEqual([
        'WRONG_STAGE',
        'PARTICIPATION_REQUIRED',
      ]),
    );
  });

  it('由承办单位负责人办理；别的单位没有这一事项；旧内容不覆盖新内容', async () => {
    const { decisionId: id } = await heard('FEEDBACK_PUBLISHED');
    await nothing(async () => {
      expect(codesOf(await ask(database, null, finishParticipation(id)))).toEqual(['UNAUTHENTICATED']);
      for (const actor of [clerk, people.justiceStaff, people.secrecy])
        expect(codesOf(await ask(database, actor, finishParticipation(id)))).toEqual(['FORBIDDEN']);
      expect(codesOf(await ask(database, people.otherLead, finishParticipation(id)))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, lead, finishParticipation(id, 0)))).toEqual(['CONFLICT']);
      expect(codesOf(await ask(database, lead, finishParticipation('x')))).toEqual(['BAD_USER_INPUT']);
    });
  });
});

describe('决策能办什么，与办理时的审查一致', () => {
  const canOf = async (no: string, actor: typeof lead | null) => {
    const query = `query($no: String!) { decision(no: $no) { viewerCan(actions: [startDrafting, createConsultation, finishParticipation]) { action allowed findings { code } } } }`;
    const answer = await ask(database, actor, { query, variables: { no } });
    return (answer.data?.['decision'] as unknown as { viewerCan: Offered[] }).viewerCan;
  };
  const allowed = async (no: string, actor: typeof lead | null) => allowedAmong(await canOf(no, actor));

  it.each<[DecisionPhase, string[], string[]]>([
    [DecisionPhase.INITIATED, ['startDrafting'], ['startDrafting']],
    [DecisionPhase.DRAFTING, ['createConsultation'], ['createConsultation']],
    [DecisionPhase.REVISING, ['createConsultation'], ['createConsultation']],
  ])('%s阶段', async (phase, byLead, byClerk) => {
    const { no } = await buildDecision(database, people, { phase });
    expect(await allowed(no, lead)).toEqual(byLead);
    expect(await allowed(no, clerk)).toEqual(byClerk);
    for (const actor of [people.otherLead, people.justiceStaff, null])
      expect(await allowed(no, actor)).toEqual([]);
  });

  it('不能结束公众参与的，说明理由', async () => {
    const open = await heard('OPEN');
    expect(offer(await canOf(open.no, lead), 'finishParticipation')).toMatchObject({
      allowed: false,
      findings: [{ code: 'PARTICIPATION_UNFINISHED' }],
    });
    const done = await heard('FEEDBACK_PUBLISHED');
    expect(await allowed(done.no, lead)).toContain('finishParticipation');
    expect(await allowed(done.no, clerk)).not.toContain('finishParticipation');
  });
});

describe('查阅决策', () => {
  const list = async (variables: object, actor = null) => {
    const query = `query($year: Int, $unitId: ID) { decisions(year: $year, unitId: $unitId) { no leadUnit { id } } }`;
    return ask(database, actor, { query, variables: { ...variables } });
  };

  it('按年度、按单位，含配合单位；人人可查', async () => {
    await buildDecision(database, people, { no: '2023-001', leadUnit: people.units.health });
    const { housing, health } = people.units;
    await buildDecision(database, people, { no: '2023-002', leadUnit: housing, coUnits: [health] });
    const nos = async (variables: object) =>
      ((await list(variables)).data?.['decisions'] as unknown as { no: string }[]).map(({ no }) => no);
    expect(await nos({ year: 2023 })).toEqual(['2023-001', '2023-002']);
    expect(await nos({ year: 2023, unitId: housing.id })).toEqual(['2023-002']);
    expect(await nos({ year: 2023, unitId: health.id })).toEqual(['2023-001', '2023-002']);
    expect(await nos({ year: 2022 })).toEqual([]);
    expect(codesOf(await list({ unitId: 'house' }))).toEqual(['BAD_USER_INPUT']);
  });

  it('没有的编号，没有决策', async () => {
    const answer = await ask(database, null, { query: '{ decision(no: "1999-001") { no } }' });
    expect(answer.data).toEqual({ decision: null });
    expect(codesOf(await ask(database, lead, createDecision('1999-001')))).toEqual(['NOT_FOUND']);
  });
});
