import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { itemApproved } from '#test/engines/approval/signed.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { discussionInput, scheduleInput } from './meeting-desk.ts';

const ANSWER = `__typename
  ... on Decision { id no phase version phaseSince
    requirements { kind status happenedOn note }
    records { id kind happenedOn lines { label text } fileIds replaced } }
  ... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** The verbs of the review and the discussion, each with the type of its input. */
const VERBS = {
  submitLegality: 'LegalitySubmissionInput',
  resubmitLegality: 'LegalitySubmissionInput',
  giveLegalityOpinion: 'LegalityOpinionInput',
  scheduleDiscussion: 'DiscussionScheduleInput',
  recordDiscussion: 'DiscussionInput',
  recordPartyReply: 'UpwardReportInput',
  recordCongressReply: 'UpwardReportInput',
  requestLegalitySupplement: null,
  returnLegality: null,
} as const;
const WARNS: readonly string[] = [
  'submitLegality',
  'resubmitLegality',
  'scheduleDiscussion',
  'recordDiscussion',
];

/** One of the verbs. */
export type Verb = keyof typeof VERBS;

/** A warning taken upon oneself. */
export type Taken = readonly { code: string; reason: string }[];

/** The question of a verb: `given` is its input, or the reason where it asks for no more. */
function question(verb: Verb, id: string, version: number, given: object | string, acknowledged: Taken) {
  const type = VERBS[verb];
  const name = type === null ? 'reason' : 'input';
  const warns = WARNS.includes(verb);
  return {
    query: `mutation($id: ID!, $version: Int!, $given: ${type ?? 'Text'}!${warns ? ', $acknowledged: [AcknowledgementInput!]!' : ''}) {
      result: ${verb}(id: $id, version: $version, ${name}: $given${warns ? ', acknowledged: $acknowledged' : ''}) { ${ANSWER} } }`,
    variables: { id, version, given, ...(warns ? { acknowledged } : {}) },
  };
}

/** Fields of a decision that the tests read. */
export interface Told {
  id: string;
  phase: string;
  version: number;
  phaseSince: string;
  requirements: { kind: string; status: string; happenedOn: string | null; note: string | null }[];
  records: {
    id: string;
    kind: string;
    happenedOn: string;
    lines: { label: string; text: string }[];
    fileIds: string[];
    replaced: boolean;
  }[];
}

interface Finding {
  code: string;
  severity: string;
  basis: string;
  fields: string[];
  message: string;
}
type Answer = (Told & { __typename: 'Decision' }) | { __typename: 'Refusal'; findings: Finding[] };

/** Record that a verb's paper proves: an opinion, a reply. */
const proves = (verb: Verb, given: object) => {
  if (verb === 'giveLegalityOpinion') return RecordKind.LEGALITY_OPINION;
  if (!('reply' in given) || given.reply === null) return null;
  return verb === 'recordPartyReply' ? RecordKind.PARTY_REPORT : RecordKind.NPC_REPORT;
};

/** A decision under way: whose turn it is to say what is said with its version. */
export class Matter {
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

  /** Asks on the version that stands. */
  async bring(verb: Verb, actor: Actor | null, given: object | string, acknowledged: Taken = []) {
    return this.bringOn(await this.version(), verb, actor, given, acknowledged);
  }

  /** Asks on a version. */
  async bringOn(
    version: number,
    verb: Verb,
    actor: Actor | null,
    given: object | string,
    acknowledged: Taken = [],
  ) {
    const sent = await this.#sent(verb, given);
    return ask(this.database, actor, question(verb, this.id, version, sent, acknowledged));
  }

  /** Input as sent, after the meeting desk has done its part. */
  async #sent(verb: Verb, given: object | string): Promise<object | string> {
    if (typeof given === 'string') return given;
    if (verb === 'scheduleDiscussion') {
      await itemApproved(this.database, this.id);
      return scheduleInput(this.database, given);
    }
    if (verb === 'recordDiscussion') return discussionInput(this.database, this.id, given);
    const record = proves(verb, given);
    return record ? { fileIds: await proofPaper(this.database, this.id, record), ...given } : given;
  }

  /** It was done. */
  async done(verb: Verb, actor: Actor, given: object | string, acknowledged: Taken = []): Promise<Told> {
    const answer = await this.bring(verb, actor, given, acknowledged);
    const result = (answer.data as unknown as { result: Answer } | null)?.result;
    expect(answer.errors).toBeUndefined();
    if (result?.__typename !== 'Decision') throw new Error(JSON.stringify(result));
    return result;
  }

  /** It was refused: the findings. */
  async refused(
    verb: Verb,
    actor: Actor,
    given: object | string,
    acknowledged: Taken = [],
  ): Promise<Finding[]> {
    const answer = await this.bring(verb, actor, given, acknowledged);
    expect(answer.errors).toBeUndefined();
    const { result } = answer.data as unknown as { result: Answer };
    if (result.__typename !== 'Refusal') throw new Error(`done: ${JSON.stringify(result)}`);
    return result.findings;
  }

  /** The codes of the refusal. */
  async codes(verb: Verb, actor: Actor, given: object | string, acknowledged: Taken = []): Promise<string[]> {
    return (await this.refused(verb, actor, given, acknowledged)).map(({ code }) => code);
  }

  /** The codes of the error. */
  async error(verb: Verb, actor: Actor | null, given: object | string) {
    return codesOf(await this.bring(verb, actor, given));
  }
}

/** A step as it stands. */
export const stepOf = ({ requirements }: Told, kind: string) => requirements.find((one) => one.kind === kind);

/** The lines of the last record of a kind, label to text. */
export const linesOf = ({ records }: Told, kind: string) =>
  (records.findLast((one) => one.kind === kind)?.lines ?? []).map(({ label, text }) => `${label}：${text}`);
