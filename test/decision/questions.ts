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

/** 认定事项情形. */
export const setDecisionFacts = (
  id: string,
  facts: string[],
  reason = '',
  version = 1,
  earlier: object | null = null,
): Question => ({
  query: `mutation($id: ID!, $version: Int!, $facts: [DecisionFact!]!, $reason: Text!, $earlier: EarlierAssessmentInput) {
    result: setDecisionFacts(id: $id, version: $version, facts: $facts, reason: $reason, earlierAssessment: $earlier) { ${ANSWER} } }`,
  variables: { id, version, facts, reason, earlier },
});

/** 结束公众参与. */
export const finishParticipation = (id: string, version = 1): Question => ({
  query: `mutation($id: ID!, $version: Int!) { result: finishParticipation(id: $id, version: $version) { ${ANSWER} } }`,
  variables: { id, version },
});

/** What a test looks at of an answer. */
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
