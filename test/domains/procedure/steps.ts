import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { buildDocument } from '#test/domains/decision/documents.ts';
import type { Question } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const ANSWER = `__typename
  ... on Decision { id no phase version phaseSince
    stepLine { kind state note } requirements { kind requirement status happenedOn note }
    records { id kind happenedOn lines { label text } fileIds replaced replacesId recordedByName } }
  ... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** Optional arguments besides the input. */
export interface Besides {
  version?: number;
  replacesId?: string;
  acknowledged?: { code: string; reason: string }[];
}

const question = (name: string, type: string, acknowledges: boolean) => {
  const more = acknowledges ? ', $acknowledged: [AcknowledgementInput!]!' : '';
  const passed = acknowledges ? ', acknowledged: $acknowledged' : '';
  return (
    id: string,
    input: object,
    { version = 1, replacesId, acknowledged = [] }: Besides = {},
  ): Question => ({
    query: `mutation($id: ID!, $version: Int!, $input: ${type}!, $replacesId: ID${more}) {
      result: ${name}(id: $id, version: $version, input: $input, replacesId: $replacesId${passed}) { ${ANSWER} } }`,
    variables: {
      id,
      version,
      input,
      ...(replacesId ? { replacesId } : {}),
      ...(acknowledges ? { acknowledged } : {}),
    },
  });
};

/** 登记程序. */
export const recordUnitConsultation = question('recordUnitConsultation', 'UnitConsultationsInput', false);
export const recordActivity = question('recordActivity', 'ActivityInput', false);
export const recordExpertReview = question('recordExpertReview', 'ExpertRecordInput', true);
export const recordRiskAssessment = question('recordRiskAssessment', 'RiskReportInput', true);
export const findRiskControllable = question('findRiskControllable', 'RiskFindingInput', false);
export const recordFairCompetition = question('recordFairCompetition', 'CompetitionRecordInput', true);

/** 不履行可选程序. */
export const waiveStep = (id: string, step: string, reason: string, version = 1): Question => ({
  query: `mutation($id: ID!, $version: Int!, $input: StepWaiverInput!) {
    result: waiveStep(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
  variables: { id, version, input: { step, reason } },
});

/** A record as it is answered. */
export interface Recorded {
  id: string;
  kind: string;
  happenedOn: string;
  lines: { label: string; text: string }[];
  fileIds: string[];
  replaced: boolean;
  replacesId: string | null;
}

/** Answer of an action of this room. */
export interface Done {
  phase: string;
  version: number;
  phaseSince: string;
  requirements: {
    kind: string;
    requirement: string;
    status: string;
    happenedOn: string | null;
    note: string | null;
  }[];
  records: Recorded[];
}

/** The room with its people: a leader of the county and one of market supervision besides. 2026-11-20 in Shanghai. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
  const people = await buildPeople(database);
  const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
  const market = await buildActor(database, people.units.health, [Role.MARKET_SUPERVISION]);
  const matter = (plan: DecisionPlan = {}) =>
    buildDecision(database, people, { phase: DecisionPhase.DRAFTING, ...plan });
  const paper = async (decisionId: string, kind: DocumentKind) =>
    (await buildDocument(database, people, { decisionId, kind, name: '材料.pdf' })).id;
  const facts = (id: string, ...said: string[]) =>
    database.sql('update decision set facts = $2 where id = $1', [id, said]);
  const stored = async () => [
    await standing(database),
    await database.sql('select to_jsonb(r) as row from decision_record r order by id'),
  ];
  return { database, people, leader, market, matter, paper, facts, stored };
}

/** The room as it was opened. */
export type Room = Awaited<ReturnType<typeof openRoom>>;
