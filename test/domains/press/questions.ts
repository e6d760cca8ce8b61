import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FINDINGS = '... on Refusal { findings { code rule severity message } }';
const PRESS = `id stage outlets announcedSpeakers owed { code } accreditationFindings { code } askingFindings { code }
  live { state lastSeq withVideo video { url } }
  posts { id seq kind mark speaker text corrects correctedBy }
  questions { id place origin outlet state shown answer notTaken text }
  accreditations { id receiptNo outlet displayName state declineReason }
  transcript { version review reviewNote publishedAt passages { kind speaker text }
    corrections { passage before after note unitName } }
  viewerCan { action allowed findings { code } }`;
const DONE = `__typename ... on PressConference { ${PRESS} } ${FINDINGS}`;

/** Answer of a query or mutation; a refusal has findings. */
export interface Told {
  __typename: string;
  id: string;
  stage: string;
  outlets: number;
  receiptNo: string;
  lookupCode: string;
  posts: { id: string; seq: number; correctedBy: number | null; text: string; kind: string }[];
  questions: { id: string; place: number; state: string; shown: string | null; text: string | null }[];
  accreditations: { id: string; outlet: string; state: string; displayName: string }[];
  transcript: { version: number; review: string; passages: object[]; corrections: object[] } | null;
  live: { state: string; lastSeq: number };
  owed: { code: string }[];
  findings: { code: string; message: string }[];
  [field: string]: unknown;
}

type Given = readonly (readonly [name: string, type: string])[];

/** Asks; answers what came, the codes of its errors, or what was found. */
export const questions = (database: TestDatabase) => {
  const run = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables: { ...variables } });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    const result = (data as { result?: unknown } | null)?.result as Told | null | undefined;
    return { result, codes, found: result?.findings?.map(({ code }) => code) ?? [] };
  };
  const mutation =
    (verb: string, given: Given, answer = DONE) =>
    (actor: Actor | null, variables: object) =>
      run(
        actor,
        `mutation(${given.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
          result: ${verb}(${given.map(([name]) => `${name}: $${name}`).join(', ')}) { ${answer} } }`,
        variables,
      );
  const review =
    (verb: string, more = '', passed = '') =>
    async (actor: Actor | null, given: object) => {
      const asked = await run(
        actor,
        `mutation($eventId: ID!, $version: Int!${more}) { result: ${verb}(kind: PRESS_TRANSCRIPT, id: $eventId,
          version: $version${passed}) { ... on Paper { press { ${PRESS} } } ${FINDINGS} } }`,
        given,
      );
      return { ...asked, result: (asked.result?.press as Told | undefined) ?? asked.result };
    };
  const EVENT = ['eventId', 'ID!'] as const;
  const VERSION = ['version', 'Int!'] as const;
  const ID = ['id', 'ID!'] as const;
  const PAIR = [
    ['receiptNo', 'String!'],
    ['lookupCode', 'String!'],
  ] as const;
  const RECEIPT = (type: string) => `__typename ... on ${type} { receiptNo lookupCode } ${FINDINGS}`;
  const mine = (pair: object) =>
    run(
      null,
      `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyAccreditation {
        outlet state declineReason withdraw { allowed } event { no } } } }`,
      pair,
    );
  return {
    run,
    read: (actor: Actor | null, no: string) =>
      run(actor, `query($no: String!) { result: pressConference(eventNo: $no) { ${PRESS} } }`, { no }),
    request: (eventId: string, more: object = {}) =>
      mutation(
        'requestAccreditation',
        [['input', 'AccreditationInput!']],
        RECEIPT('Receipt'),
      )(null, {
        input: { ...journalist(eventId), ...more },
      }),
    open: (actor: Actor | null, eventId: string, open = true) =>
      mutation('setPressSignUp', [EVENT, ['open', 'Boolean!']])(actor, { eventId, open }),
    accept: mutation('acceptAccreditation', [ID]),
    decline: mutation('declineAccreditation', [ID, ['reason', 'AccreditationDecline!']]),
    receive: mutation('receiveJournalist', [ID]),
    reveal: mutation('revealSignUp', [ID, ['reason', 'Text!']], 'name cardNo contactKind contact'),
    withdraw: async (actor: Actor | null, pair: object) => {
      const done = await mutation(
        'cancelSignUp',
        PAIR,
        `__typename ... on SignUp { receiptNo } ${FINDINGS}`,
      )(actor, pair);
      return done.result?.__typename === 'SignUp' ? mine(pair) : done;
    },
    mine,
    put: (eventId: string, more: object = {}) =>
      mutation(
        'askPressQuestion',
        [['input', 'PressQuestionInput!']],
        RECEIPT('Receipt'),
      )(null, {
        input: { ...question(eventId), ...more },
      }),
    myQuestion: (pair: object) =>
      run(
        null,
        `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyPressQuestion {
          state text answer notTaken } } }`,
        pair,
      ),
    record: (actor: Actor | null, eventId: string, more: object = {}) =>
      mutation('recordPressQuestion', [['input', 'PressQuestionInput!']])(actor, {
        input: { ...question(eventId), outlet: '县广播电视台', ...more },
      }),
    mark: mutation('markPressQuestion', [ID]),
    answer: mutation('answerPressQuestion', [ID, ['input', 'PressAnswerInput!']]),
    leave: mutation('leavePressQuestion', [ID, ['reason', 'QuestionNotTaken!'], ['shown', 'Text!']]),
    video: mutation('setPressVideo', [EVENT, ['kind', 'VideoKind'], ['url', 'Text']]),
    start: mutation('startPressLive', [EVENT]),
    stop: mutation('stopPressLive', [EVENT]),
    post: (actor: Actor | null, eventId: string, more: object = {}, acknowledged: object[] = []) =>
      mutation('postPress', [
        EVENT,
        ['input', 'PressPostInput!'],
        ['acknowledged', '[AcknowledgementInput!]'],
      ])(actor, {
        eventId,
        acknowledged,
        input: {
          idempotencyKey: randomUUID(),
          kind: 'STATEMENT',
          speaker: '县民政局局长',
          text: '规划共八章。',
          ...more,
        },
      }),
    correct: (actor: Actor | null, id: string, text: string) =>
      mutation('correctPressPost', [ID, ['input', 'PressCorrectInput!']])(actor, {
        id,
        input: { idempotencyKey: randomUUID(), speaker: '县民政局局长', text },
      }),
    save: mutation('savePressTranscript', [EVENT, VERSION, ['passages', '[PressPassageInput!]!']]),
    submit: review('submitPaper'),
    pass: review('passPaper'),
    sendBack: review('returnPaper', ', $reason: Text!', ', reason: $reason'),
    publishTranscript: mutation('publishPressTranscript', [EVENT, VERSION]),
    amend: mutation('correctPressTranscript', [
      EVENT,
      ['passage', 'Int!'],
      ['text', 'Text!'],
      ['note', 'Text!'],
    ]),
  };
};

const journalist = (eventId: string) => ({
  eventId,
  idempotencyKey: randomUUID(),
  outlet: '岚溪日报',
  coverage: 'TEXT',
  persons: 1,
  name: '周明',
  cardNo: 'B00012345',
  contactKind: 'PHONE',
  contact: `138${Math.random().toString().slice(2, 10).padEnd(8, '0')}`,
});

const question = (eventId: string) => ({
  eventId,
  idempotencyKey: randomUUID(),
  outlet: '',
  text: '每个乡镇都会有养老机构吗？',
});
