import type { ExecutionResult } from 'graphql';
import { type Offered } from '#test/kernel/offers.ts';
import type { Question } from '#test/kernel/ask.ts';

const PROPOSAL = `id version proposerKind proposerName proposerOrganisation title writtenText problem reasons basis preliminaryPlan
  necessity feasibility receivedOn phase phaseSince studyNote declineReason answer outsideReason decision { no title }
  viewerCan(actions: [startStudy, declineProposal, initiateDecision]) { action allowed findings { code } }`;
const ANSWER = `__typename ... on Proposal { ${PROPOSAL} }
  ... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** Arguments of a department (第十条). */
export const ARGUED = {
  proposerKind: 'DEPARTMENT',
  title: '建设县城公共停车设施',
  problem: '医院、学校周边停车难。',
  reasons: '机动车五年增加一倍，群众反映集中。',
  basis: '国务院关于优先发展城市公共交通的指导意见',
  preliminaryPlan: '三年新建停车位二千个，先医院后学校。',
  necessity: '道路通行和消防安全的需要。',
  feasibility: '用地已有着落，资金列入预算。',
  receivedOn: '2026-11-20',
};

/** A citizen's letter. */
export const LETTER = {
  proposerKind: 'CITIZEN',
  proposerName: '钱小雨',
  proposerOrganisation: '城关镇东街社区',
  title: '恢复东门早市',
  writtenText: '东门早市取消后买菜不便，建议恢复。',
  receivedOn: '2026-11-18',
};

/** 提出决策事项建议. */
export const proposeDecision = (input: object): Question => ({
  query: `mutation($input: ProposalInput!) { result: proposeDecision(input: $input) { ${ANSWER} } }`,
  variables: { input },
});

/** 开始研究论证. */
export const startStudy = (id: string, version: number, studyNote = '由县发改局牵头研究。'): Question => ({
  query: `mutation($id: ID!, $version: Int!, $studyNote: Text!) {
    result: startStudy(id: $id, version: $version, studyNote: $studyNote) { ${ANSWER} } }`,
  variables: { id, version, studyNote },
});

/** Why it is not started. */
export const REASON = '经研究，原址已规划为绿地，另有近处市场可以满足需要。';

/** 不予启动. */
export const declineProposal = (
  id: string,
  version: number,
  reason = REASON,
  answer = '感谢您的建议，东街市场将增设早市摊位。',
): Question => ({
  query: `mutation($id: ID!, $version: Int!, $reason: Text!, $answer: Text!) {
    result: declineProposal(id: $id, version: $version, reason: $reason, answer: $answer) { ${ANSWER} } }`,
  variables: { id, version, reason, answer },
});

/** 启动决策程序. */
export const initiateDecision = (id: string, version: number, input: object): Question => ({
  query: `mutation($id: ID!, $version: Int!, $input: InitiationInput!) {
    result: initiateDecision(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
  variables: { id, version, input },
});

/** One proposal. */
export const proposal = (id: string): Question => ({
  query: `query($id: ID!) { result: proposal(id: $id) { ${PROPOSAL} } }`,
  variables: { id },
});

/** The list. */
export const proposals = (variables: object = {}): Question => ({
  query: `query($state: DecisionPhase, $first: Int, $after: String) {
    result: proposals(state: $state, first: $first, after: $after) {
      nodes { id title phase } pageInfo { endCursor hasNextPage } } }`,
  variables: { ...variables },
});

/** Fields of an answer that the tests read. */
export interface Result {
  __typename: string;
  id: string;
  version: number;
  phase: string;
  answer: string | null;
  decision: { no: string; title: string } | null;
  viewerCan: Offered[];
  findings?: { code: string; fields: string[] }[];
}

/** The answer; fails when there is none. */
export function resultOf(answer: ExecutionResult<unknown>): Result {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as { result: Result }).result;
}

/** The codes of a refusal, each with the fields it names. */
export const found = (answer: ExecutionResult<unknown>) =>
  (resultOf(answer).findings ?? []).map(({ code, fields }) => [code, ...fields].join(' '));
