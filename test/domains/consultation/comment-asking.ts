import { randomUUID } from 'node:crypto';
import { type Offered } from '#test/kernel/offers.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { BuiltConsultation } from '#test/kernel/build-consultation.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** Outcome of a call: the answer's fields, the refusal's codes and findings, or the errors' codes. */
export interface Outcome {
  done?: Record<string, unknown> & { viewerCan?: Offered[] };
  refused?: string[];
  findings?: { code: string; fields: string[]; message: string; fix: string | null }[];
  errors?: unknown[];
  extensions?: Record<string, unknown>;
}

const REFUSAL = '... on Refusal { findings { code fields message fix } }';

const ANSWERS: Readonly<Record<string, string>> = {
  submitComment: `{ ... on CommentReceipt { receiptNo lookupCode submittedAt commitment channel } ${REFUSAL} }`,
  recordComment: `{ ... on CommentReceipt { receiptNo lookupCode submittedAt commitment channel } ${REFUSAL} }`,
  myReceipt: `{ ... on MyComment { receiptNo status submittedAt channel stance clauseNo clauseText text suggestedText
    quote { words occurrence } quoteNow { fate now versionNo } identity displayName showText
    showName hidden blackouts { words kind reason } attachments { name sha256 } revisions { no at text stance clauseNo } commitment salt payload
    consultation { no round } outcome ground reason route changedClauses { clauseNo before after } decidedOn
    confirmedUnit clusterTitle clusterCount version
    viewerCan(actions: [edit, withdraw]) { action allowed findings { code } } } }`,
  editComment: `{ ... on MyComment { status version text displayName clauseNo revisions { no } } ${REFUSAL} }`,
  withdrawComment: `{ ... on MyComment { status version } ${REFUSAL} }`,
  deskComment: `{ id text suggestedText quote { words occurrence } displayName hasContact status textCleared hideState hideReason hideNote
    acceptedAt recordedAt recordedBy receivedOn postmarkedOn peopleCount assignee assigneeId version revisions { no text }
    cluster { id title count } disposition { result state }
    viewerCan(actions: [accept, assign, clearText, blackOut, liftBlackout, proposeWithhold, confirmWithhold, dispose, confirm, revealContact, revealOriginal]) { action allowed } }`,
  clearText: `{ ... on DeskComment { id textCleared version } ${REFUSAL} }`,
  blackOut: `{ ... on DeskComment { id version blackouts { words kind reason } } ${REFUSAL} }`,
  liftBlackout: `{ ... on DeskComment { id version blackouts { words } blackoutChanges { id before after } } ${REFUSAL} }`,
  confirmChange: `{ ... on ProposedChange { id confirmedBy } ${REFUSAL} }`,
  noteComment: `{ ... on DeskComment { id notes { by text } } ${REFUSAL} }`,
  proposeWithhold: `{ ... on DeskComment { id hideState hideReason version } ${REFUSAL} }`,
  decideWithhold: `{ ... on DeskComment { id hideState version } ${REFUSAL} }`,
  acceptComments: '',
  assignComments: '',
  revealContact: '{ name organisation contactKind contact }',
  revealOriginal: '{ text suggestedText }',
};

const TYPES: Readonly<Record<string, string>> = {
  receiptNo: 'String!',
  lookupCode: 'String!',
  consultationId: 'ID!',
  id: 'ID!',
  ids: '[ID!]!',
  personId: 'ID',
  version: 'Int!',
  confirmed: 'Boolean!',
  note: 'Text',
  hiddenNames: 'Text',
  words: 'Text!',
  text: 'Text!',
};

const INPUTS: Readonly<Record<string, string>> = {
  submitComment: 'CommentInput!',
  blackOut: 'BlackoutInput!',
  recordComment: 'RecordedCommentInput!',
  editComment: 'CommentRevisionInput!',
};

const typeOf = (field: string, argument: string): string => {
  if (argument === 'input') return INPUTS[field] ?? '';
  if (argument === 'reason') return field === 'proposeWithhold' ? 'HideReason!' : 'Text!';
  if (argument === 'note' && field === 'proposeWithhold') return 'Text!';
  return TYPES[argument] ?? '';
};

/** Asks one field of the contract about comments as this actor. */
export async function asked(
  database: TestDatabase,
  actor: Actor | null,
  field: string,
  variables: Record<string, unknown>,
): Promise<Outcome> {
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${typeOf(field, name)}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  const kind = field === 'myReceipt' || field === 'deskComment' ? 'query' : 'mutation';
  const query = `${kind} (${declared}) { ${field}(${given}) ${ANSWERS[field]} }`;
  const answer = await ask(database, actor, { query, variables });
  if (answer.errors) {
    const extensions = answer.errors[0]?.extensions ?? {};
    return { errors: codesOf(answer) ?? [], extensions };
  }
  const done = (answer.data as Record<string, unknown> | undefined)?.[field] as
    | (Record<string, unknown> & Pick<Outcome, 'findings'>)
    | null;
  return done?.findings
    ? { refused: done.findings.map(({ code }) => code), findings: done.findings }
    : { done: done ?? {} };
}

/** An ordinary comment of a citizen who gives their name and telephone; a test says what differs. */
export const commentInput = ({ id }: Pick<BuiltConsultation, 'id'>, wish: Record<string, unknown> = {}) => ({
  consultationId: id,
  idempotencyKey: randomUUID(),
  stance: 'AMEND',
  text: '建议学生月票再优惠一点，现在每天来回要2元。',
  identity: 'PERSON',
  name: '张晓禾',
  contactKind: 'PHONE',
  contact: '13800000001',
  showText: true,
  showName: false,
  noticeVersion: NOTICE_TOLD,
  attachmentTokens: [],
  ...wish,
});

/** A letter that a clerk enters; a test says what differs. */
export const letterInput = ({ id }: Pick<BuiltConsultation, 'id'>, wish: Record<string, unknown> = {}) => ({
  consultationId: id,
  idempotencyKey: randomUUID(),
  channel: 'LETTER',
  receivedOn: '2026-11-18',
  stance: 'AMEND',
  text: '老年卡要去县城办太远，希望乡镇也能办。',
  identity: 'PERSON',
  name: '赵老汉',
  peopleCount: 1,
  showText: false,
  showName: false,
  attachmentTokens: [],
  ...wish,
});
