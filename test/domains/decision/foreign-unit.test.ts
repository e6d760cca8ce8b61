/** 第九条、第十一条 承办单位: another unit is refused because the matter is not theirs, before any error on version or stage. */
import { expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { emptyQuestion } from '#test/kernel/doors.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const schema = await buildContract();
const round = await buildConsultation(database, people, {});

const OF_DECISION = [
  'askExperts',
  'claimNotPublic',
  'finishParticipation',
  'proposeDecisionFacts',
  'proposeLateEntry',
  'recordActivity',
  'recordExpertReview',
  'recordRiskAssessment',
  'resubmitLegality',
  'sendUnitInquiries',
  'startDrafting',
  'submitLegality',
  'waiveStep',
];

const codes = async (name: string, about: object) => {
  const { query, variables } = emptyQuestion(schema, name);
  const question = { query, variables: { ...variables, version: 999, ...about } };
  const both = await Promise.all(
    [people.otherClerk, people.otherLead].map((actor) => ask(database, actor, question)),
  );
  return both.flatMap((answer) => [...(codesOf(answer) ?? []), ...(answer.data?.[name] ? ['answered'] : [])]);
};

it.each(OF_DECISION)('%s：外单位没有这一事项，不说版本', async (name) => {
  const met = await codes(name, { id: round.decisionId });
  expect(met).toContain('NOT_FOUND');
  expect(met.filter((code) => !['NOT_FOUND', 'FORBIDDEN'].includes(String(code)))).toEqual([]);
});

it.each(['saveReport', 'clusterStances'])('%s：外单位没有这次征求意见，不说版本和阶段', async (name) => {
  const met = await codes(name, { consultationId: round.id });
  expect(met).toContain('NOT_FOUND');
  expect(met.filter((code) => !['NOT_FOUND', 'FORBIDDEN'].includes(String(code)))).toEqual([]);
});
