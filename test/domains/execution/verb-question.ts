import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { ProvedRecord } from '#server/law/decision/record-proof.ts';
import { isPaperStep, withKind } from '#test/kernel/paper-steps.ts';

const DECISION = `{ id no phase version phaseSince
    executingUnits { id name } requirements { kind status happenedOn note }
    publication { publishedOn header { documentNo indexNo writtenDate validity expiresOn } places sections { section }
      explained { form heldOn summary url } }
    ending { phase endedOn reason }
    documents { id published }
    records { id kind happenedOn lines { label text } fileIds } }`;
const REFUSAL = `... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** The type of what is given to each verb. */
const VERBS = {
  issueDecision: 'IssueInput',
  planPublication: 'PublicationPlanInput',
  planWithholding: 'NotPublicInput',
  passPaper: null,
  returnPaper: null,
  publishDecision: null,
  executeUnpublished: 'ExecutionStartInput',
  recordOutreach: 'OutreachInput',
  startExecution: 'ExecutionStartInput',
  reportExecution: 'ExecutionReportInput',
  reportProblem: 'ExecutionReportInput',
  suspendDecision: 'SuspensionInput',
  resumeDecision: 'ReasonedInput',
  completeDecision: 'ReasonedInput',
  repealDecision: 'RepealInput',
  terminateDecision: null,
  startEvaluation: 'EvaluationStartInput',
  adjustDecision: 'AdjustmentInput',
  recordEvaluation: 'EvaluationInput',
  handOverFile: 'ArchiveInput',
  archiveDecision: 'ArchiveInput',
} as const;

/** Arguments of the verbs that take no input. */
const ARGUMENTS: Partial<Record<Verb, Readonly<Record<string, string>>>> = {
  passPaper: { kind: 'PaperKind!' },
  returnPaper: { kind: 'PaperKind!', reason: 'Text!' },
  publishDecision: {},
  terminateDecision: { reason: 'Text!' },
};
const WARNS: readonly Verb[] = [
  'publishDecision',
  'executeUnpublished',
  'startExecution',
  'startEvaluation',
  'recordEvaluation',
  'handOverFile',
  'archiveDecision',
];

/** Record that each verb's paper proves. */
export const PROVES: Partial<Record<Verb, ProvedRecord>> = {
  issueDecision: RecordKind.ISSUE,
  recordEvaluation: RecordKind.EVALUATION,
};

/** One of the verbs. */
export type Verb = keyof typeof VERBS;
/** A warning taken upon oneself. */
export type Taken = readonly { code: string; reason: string }[];

/** A record as the API returns it. */
interface RecordTold {
  id: string;
  kind: string;
  happenedOn: string;
  lines: { label: string; text: string }[];
}
/** Fields of a decision that the tests read. */
export interface Told {
  phase: string;
  version: number;
  phaseSince: string;
  executingUnits: { name: string }[];
  requirements: { kind: string; status: string; happenedOn: string | null; note: string | null }[];
  publication: Record<string, unknown> | null;
  ending: Record<string, unknown> | null;
  documents: { id: string; published: boolean }[];
  records: RecordTold[];
}
/** A finding as the API returns it. */
export interface Finding {
  code: string;
  basis: string;
  fields: string[];
  message: string;
}
/** Answer to a verb. */
export type Answer =
  | (Told & { __typename: 'Decision' })
  | { __typename: 'Paper'; decision: Told }
  | { __typename: 'Refusal'; findings: Finding[] };

/** The question of a verb. */
export function question(verb: Verb, id: string, version: number, given: object, acknowledged: Taken) {
  const input = VERBS[verb];
  const args: Record<string, string> = {
    ...(input ? { input: `${input}!` } : ARGUMENTS[verb]),
    ...(WARNS.includes(verb) ? { acknowledged: '[AcknowledgementInput!]!' } : {}),
  };
  const declared = Object.entries(args).map(([name, type]) => `, $${name}: ${type}`);
  const answer = isPaperStep(verb) ? `Paper { decision ${DECISION} }` : `Decision ${DECISION}`;
  const passed = Object.keys(args).map((name) => `, ${name}: $${name}`);
  return {
    query: `mutation($id: ID!, $version: Int!${declared.join('')}) {
      result: ${verb}(id: $id, version: $version${passed.join('')}) { __typename ... on ${answer} ${REFUSAL} } }`,
    variables: {
      id,
      version,
      ...(input ? { input: given } : withKind('PUBLICATION', verb, { ...given })),
      ...(WARNS.includes(verb) ? { acknowledged } : {}),
    },
  };
}
