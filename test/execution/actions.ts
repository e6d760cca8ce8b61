import { expect } from 'vitest';
import type { Actor } from '#server/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
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
  planWithholding: 'WithholdingInput',
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

/** One of the verbs. */
export type Verb = keyof typeof VERBS;
/** All of them. */
export const ALL_VERBS = Object.keys(VERBS) as Verb[];
/** A warning taken upon oneself. */
export type Taken = readonly { code: string; reason: string }[];

/** A record as it is told. */
interface RecordTold {
  id: string;
  kind: string;
  happenedOn: string;
  lines: { label: string; text: string }[];
}
/** What a decision answers. */
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
interface Finding {
  code: string;
  basis: string;
  fields: string[];
  message: string;
}
type Answer =
  | (Told & { __typename: 'Decision' })
  | { __typename: 'Paper'; decision: Told }
  | { __typename: 'Refusal'; findings: Finding[] };

function question(verb: Verb, id: string, version: number, given: object, acknowledged: Taken) {
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

/** A decision under way, asked on the version that stands. */
export class Course {
  constructor(
    readonly database: TestDatabase,
    readonly id: string,
    readonly no: string,
  ) {}

  async version(): Promise<number> {
    const rows = await this.database.sql<{ version: number }>('select version from decision where id = $1', [
      this.id,
    ]);
    return rows[0]?.version ?? 0;
  }

  async bring(verb: Verb, actor: Actor | null, given: object = {}, acknowledged: Taken = []) {
    return this.bringOn(await this.version(), verb, actor, given, acknowledged);
  }

  bringOn(version: number, verb: Verb, actor: Actor | null, given: object = {}, acknowledged: Taken = []) {
    return ask(this.database, actor, question(verb, this.id, version, given, acknowledged));
  }

  /** It was done. */
  async done(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<Told> {
    const answer = await this.bring(verb, actor, given, acknowledged);
    expect(answer.errors).toBeUndefined();
    const { result } = answer.data as unknown as { result: Answer };
    if (result.__typename === 'Refusal') throw new Error(JSON.stringify(result));
    return result.__typename === 'Paper' ? result.decision : result;
  }

  /** It was refused, and nothing of the decision changed: the findings. */
  async refused(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<Finding[]> {
    const before = await this.stored();
    const answer = await this.bring(verb, actor, given, acknowledged);
    expect(answer.errors).toBeUndefined();
    const { result } = answer.data as unknown as { result: Answer };
    if (result.__typename !== 'Refusal') throw new Error(`done: ${JSON.stringify(result)}`);
    expect(await this.stored()).toEqual(before);
    return result.findings;
  }

  /** The codes of the refusal. */
  async codes(verb: Verb, actor: Actor, given: object = {}, acknowledged: Taken = []): Promise<string[]> {
    return (await this.refused(verb, actor, given, acknowledged)).map(({ code }) => code);
  }

  /** The codes of the error; nothing changed. */
  async error(verb: Verb, actor: Actor | null, given: object = {}) {
    const before = await this.stored();
    const codes = codesOf(await this.bring(verb, actor, given));
    expect(await this.stored()).toEqual(before);
    return codes;
  }

  /** Everything stored of it. */
  stored() {
    return this.database.sql(
      `select to_jsonb(d) as row from decision d where id = $1
       union all (select to_jsonb(s) from decision_step s where decision_id = $1 order by kind)
       union all (select to_jsonb(r) from decision_record r where decision_id = $1 order by id)
       union all (select to_jsonb(f) from decision_file f where decision_id = $1 order by id)`,
      [this.id],
    );
  }

  /** What this requester reads of it. */
  async read(actor: Actor | null, fields: string): Promise<Record<string, unknown>> {
    const query = `query($no: String!) { decision(no: $no) { ${fields} } }`;
    const { data, errors } = await ask(this.database, actor, { query, variables: { no: this.no } });
    expect(errors).toBeUndefined();
    return (data as unknown as { decision: Record<string, unknown> }).decision;
  }
}

/** A step as it stands. */
export const stepOf = ({ requirements }: Told, kind: string) => requirements.find((one) => one.kind === kind);

/** The lines of the last record of a kind, label to text. */
export const linesOf = ({ records }: Told, kind: string) =>
  (records.findLast((one) => one.kind === kind)?.lines ?? []).map(({ label, text }) => `${label}：${text}`);
