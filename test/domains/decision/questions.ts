import type { ExecutionResult } from 'graphql';
import type { Question } from '#test/kernel/ask.ts';

const ANSWER = `__typename
  ... on Decision { id no year title phase startedOn version facts phaseSince leadUnit { name } coUnits { name }
    stepLine { kind state happenedOn note } item { no }
    requirements { kind requirement status reason article duties { kind requirement } } }
  ... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** 启动决策程序. */
export const createDecision = (itemNo: string): Question => ({
  query: `mutation($itemNo: String!) { result: createDecision(itemNo: $itemNo) { ${ANSWER} } }`,
  variables: { itemNo },
});

/** 开始起草. */
export const startDrafting = (
  id: string,
  researchRecord = '走访12个小区，召开座谈会3次，群众意见集中在费用分摊。',
  version = 1,
): Question => ({
  query: `mutation($id: ID!, $version: Int!, $researchRecord: Text!) {
    result: startDrafting(id: $id, version: $version, researchRecord: $researchRecord) { ${ANSWER} } }`,
  variables: { id, version, researchRecord },
});

const WHY = '承办单位逐项核对后提出，材料附后。';
const because = (facts: readonly string[], reason: string) => facts.map((fact) => ({ fact, reason }));

/** Circumstances put forward by a test; each has its reason, unless said otherwise. */
export interface Put {
  reason?: string;
  lowered?: readonly { fact: string; reason: string }[];
  overall?: string;
  version?: number;
  earlier?: object | null;
  releasedSteps?: readonly object[];
  releasedDuties?: readonly object[];
  releasedLaws?: readonly object[];
  releasedCategories?: readonly object[];
}

/** 提出事项情形. */
export const proposeFacts = (
  id: string,
  facts: readonly string[],
  { reason = WHY, lowered = [], overall = WHY, version = 1, earlier = null, ...released }: Put = {},
): Question => ({
  query: `mutation($id: ID!, $version: Int!, $input: FactProposalInput!) {
    result: proposeDecisionFacts(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
  variables: {
    id,
    version,
    input: {
      holding: because(facts, reason),
      lowered,
      reason: overall,
      earlierAssessment: earlier,
      ...released,
    },
  },
});

/** 认定事项情形. */
export const confirmFacts = (id: string, version = 2, added: readonly object[] = []): Question => ({
  query: `mutation($id: ID!, $version: Int!, $added: [CircumstanceInput!]!) {
    result: confirmDecisionFacts(id: $id, version: $version, added: $added) { ${ANSWER} } }`,
  variables: { id, version, added },
});

/** 退回事项情形. */
export const returnFacts = (id: string, reason: string, version = 2): Question => ({
  query: `mutation($id: ID!, $version: Int!, $reason: Text!) {
    result: returnDecisionFacts(id: $id, version: $version, reason: $reason) { ${ANSWER} } }`,
  variables: { id, version, reason },
});

/** 结束公众参与. */
export const finishParticipation = (id: string, version = 1): Question => ({
  query: `mutation($id: ID!, $version: Int!) { result: finishParticipation(id: $id, version: $version) { ${ANSWER} } }`,
  variables: { id, version },
});

/** Fields of an answer that the tests read. */
export interface Result {
  __typename: string;
  id: string;
  no: string;
  phase: string;
  version: number;
  findings?: { code: string; message: string; fields: string[] }[];
}

/** The answer to an action; fails when there is none. */
export function resultOf(answer: ExecutionResult<unknown>): Result {
  const { result } = (answer.data ?? {}) as { result?: Result };
  if (!result) throw new Error(JSON.stringify(answer.errors));
  return result;
}

/** The codes of a refusal. */
export const found = (answer: ExecutionResult<unknown>) =>
  (resultOf(answer).findings ?? []).map(({ code }) => code);
