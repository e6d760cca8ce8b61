import { expect, it } from 'vitest';
import { allowedAmong, offer, type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { RISK } from './samples.ts';
import { openRoom, recordRiskAssessment, waiveStep } from './steps.ts';

const { database, people, leader, market, matter, paper, facts } = await openRoom();
interface Can {
  procedureCan: Offered[];
  waivableSteps: string[];
}

async function canOf(no: string, actor: Actor | null): Promise<Can> {
  const query = `query($no: String!) { decision(no: $no) {
    waivableSteps procedureCan { action allowed findings { code } } } }`;
  const { data } = await ask(database, actor, { query, variables: { no } });
  return data?.['decision'] as unknown as Can;
}
const offered = async (no: string, actor: Actor | null, action: string) =>
  offer((await canOf(no, actor)).procedureCan, action);
const allowed = async (no: string, actor: Actor | null) =>
  allowedAmong((await canOf(no, actor)).procedureCan);
const RECORDS = ['recordUnitConsultation', 'recordActivity', 'recordExpertReview', 'recordRiskAssessment'];

it('各人能办什么，与办理时的审查一致', async () => {
  const { id, no } = await matter();
  await facts(id, 'AFFECTS_MARKET_PLAYERS');
  expect(await allowed(no, people.clerk)).toEqual(RECORDS);
  expect(await allowed(no, people.lead)).toEqual(['waiveStep', ...RECORDS]);
  expect(await allowed(no, market)).toEqual(['recordFairCompetition']);
  for (const actor of [null, people.otherLead, people.justiceStaff, people.govOffice, people.auditor])
    expect(await allowed(no, actor)).toEqual([]);
});

it('没有评估就不能认定，按钮说明为什么；登记以后可以', async () => {
  const { id, no } = await matter();
  expect(await offered(no, leader, 'findRiskControllable')).toMatchObject({
    allowed: false,
    findings: [{ code: 'RISK_UNASSESSED' }],
  });
  await ask(
    database,
    people.clerk,
    recordRiskAssessment(id, { ...RISK, fileIds: [await paper(id, DocumentKind.RISK_REPORT)] }),
  );
  expect(await allowed(no, leader)).toEqual(['findRiskControllable']);
});

it('不涉及市场主体的，说明不适用', async () => {
  const { no } = await matter();
  expect((await offered(no, market, 'recordFairCompetition')).findings).toEqual([
    { code: 'STEP_NOT_APPLICABLE' },
  ]);
});

it('可以不履行的程序只告诉负责人；登记为不履行的仍可改写理由，已履行的不在其中', async () => {
  const { id, no } = await matter();
  const steps = async (actor: Actor | null) => (await canOf(no, actor)).waivableSteps;
  expect(await steps(people.lead)).toEqual(['EXPERT_REVIEW', 'RISK_ASSESSMENT']);
  for (const actor of [null, people.clerk, people.otherLead]) expect(await steps(actor)).toEqual([]);
  await ask(
    database,
    people.lead,
    waiveStep(id, 'EXPERT_REVIEW', '没有需要专家论证的专业、技术问题，不作论证。'),
  );
  await ask(
    database,
    people.clerk,
    recordRiskAssessment(
      id,
      { ...RISK, fileIds: [await paper(id, DocumentKind.RISK_REPORT)] },
      { version: 2 },
    ),
  );
  expect(await steps(people.lead)).toEqual(['EXPERT_REVIEW']);
});

it('合法性审查以后不能再登记；没有可选程序的，说明没有', async () => {
  const { id, no } = await matter({ phase: DecisionPhase.LEGALITY_REVIEW });
  await facts(id, 'TECHNICAL', 'MAY_HARM_STABILITY');
  expect(await allowed(no, people.lead)).toEqual([]);
  expect((await offered(no, people.lead, 'waiveStep')).findings).toEqual([{ code: 'NO_STEP_TO_WAIVE' }]);
  expect((await offered(no, people.lead, 'recordActivity')).findings).toEqual([{ code: 'WRONG_STAGE' }]);
});
