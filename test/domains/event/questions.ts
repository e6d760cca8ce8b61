import { randomUUID } from 'node:crypto';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { reportQuestions } from './report-questions.ts';
import { gateQuestions } from './gate-questions.ts';

/** The findings of a refusal. */
export const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields } }';
const EVENT = `id version no kind stage title place review reviewNote paper publishedAt cancelReason calendarSequence
  startsAt endsAt reportDueOn reportLate report { summary attendanceNote attendance { category persons } }
  opinions { id text answer entered { receiptNo outcome } } photos { id url width height alt caption consent }
  corrections { summaryBefore note } headcount { category persons } opinionConsultationId
  notices { kind text } slots { id startsAt endsAt signUpFindings { code } groups { id category seats taken waiting } }
  registrations { id groupId receiptNo displayName persons needs place state cancelReason claim { allowed } cancel { allowed } }
  viewerCan { action allowed findings { code } }`;
const DONE = `__typename ... on Event { ${EVENT} } ${FINDINGS}`;
const RECEIPT = `__typename ... on RegistrationReceipt { receiptNo lookupCode state } ${FINDINGS}`;
const MINE = 'receiptNo displayName persons needs state ahead claimBy cancel { allowed } claim { allowed }';
const PAIR = '$receiptNo: String!, $lookupCode: String!';
const BY_PAIR = 'receiptNo: $receiptNo, lookupCode: $lookupCode';

/** Samples B11: an open day with twenty open seats and ten places to wait; it is 20 November 2026, ten in the morning. */
export const OPEN_DAY = {
  kind: 'OPEN_DAY',
  title: '走进政务大厅，看一件事怎么办成',
  purpose: '参观窗口，体验“一件事”流程，座谈答疑。',
  programme: '①参观窗口 ②体验“一件事”流程 ③座谈答疑',
  audience: '全县居民',
  place: '县政务服务中心一楼',
  contact: '县政务服务中心 0000-5550110',
  openSignUp: true,
  signUpOpensAt: '2026-11-23T01:00:00Z',
  signUpClosesAt: '2026-12-11T10:00:00Z',
  slots: [
    {
      startsAt: '2026-12-16T06:30:00Z',
      endsAt: '2026-12-16T08:30:00Z',
      groups: [
        { category: null, seats: 20, waitlist: 10 },
        { category: 'PEOPLES_CONGRESS_DEPUTY', seats: 3, waitlist: 0 },
      ],
    },
  ],
};

/** A forum a week ahead with three seats, five may wait; sign-up has begun. */
export const FORUM = {
  kind: 'FORUM',
  title: '停车收费座谈会',
  purpose: '听取对停车收费标准的意见。',
  programme: '',
  audience: '城区居民、商户',
  place: '城关镇文化站二楼',
  contact: '县住房和城乡建设局 0000-5550110',
  openSignUp: true,
  signUpOpensAt: '2026-11-20T01:00:00Z',
  signUpClosesAt: '2026-11-26T10:00:00Z',
  slots: [
    {
      startsAt: '2026-11-28T01:30:00Z',
      endsAt: '2026-11-28T03:30:00Z',
      groups: [{ category: null, seats: 3, waitlist: 5 }],
    },
  ],
};

/** While sign-up is open. */
export const SIGN_UP = '2026-11-24T02:00:00Z';

/** Answer of a query or mutation; a refusal has findings. */
export interface Told {
  __typename: string;
  id: string;
  no: string;
  version: number;
  stage: string;
  state: string;
  receiptNo: string;
  lookupCode: string;
  slots: { id: string; groups: { id: string; seats: number; taken: number; waiting: number }[] }[];
  registrations: { receiptNo: string; state: string; place: number; persons: number }[];
  notices: { kind: string; text: string }[];
  findings: { code: string; message: string }[];
  [field: string]: unknown;
}

/** Asks; answers what came, or the codes of its errors. */
export const questions = (database: TestDatabase) => {
  const run = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables: { ...variables } });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    const result = (data as { result?: unknown } | null)?.result as Told | null | undefined;
    return { result, codes, found: result?.findings?.map(({ code }) => code) ?? [] };
  };
  const action =
    (verb: string, more = '', passed = '') =>
    (actor: Actor | null, given: object) =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!${more}) { result: ${verb}(id: $id, version: $version${passed}) { ${DONE} } }`,
        given,
      );
  const review =
    (verb: string, more = '', passed = '') =>
    async (actor: Actor | null, given: object) => {
      const asked = await run(
        actor,
        `mutation($id: ID!, $version: Int!${more}) { result: ${verb}(kind: EVENT, id: $id, version: $version${passed}) {
          ... on Paper { event { ${EVENT} } } ${FINDINGS} } }`,
        given,
      );
      return { ...asked, result: (asked.result?.event as Told | undefined) ?? asked.result };
    };
  const mine = (pair: object) =>
    run(null, `query(${PAIR}) { result: myReceipt(${BY_PAIR}) { ... on MyRegistration { ${MINE} } } }`, pair);
  /** Changes a sign-up, and reads it again where that was done. */
  const byPair = (verb: string) => async (pair: object) => {
    const done = await run(
      null,
      `mutation(${PAIR}) { result: ${verb}(${BY_PAIR}) { __typename ... on SignUp { receiptNo } ${FINDINGS} } }`,
      pair,
    );
    return done.result?.__typename === 'SignUp' ? mine(pair) : done;
  };
  return {
    run,
    plan: (actor: Actor | null, input: object = OPEN_DAY) =>
      run(actor, `mutation($input: EventInput!) { result: planEvent(input: $input) { ${DONE} } }`, { input }),
    save: action('saveEvent', ', $input: EventInput!', ', input: $input'),
    submit: review('submitPaper'),
    pass: review('passPaper'),
    sendBack: review('returnPaper', ', $reason: Text!', ', reason: $reason'),
    publish: action('publishEvent'),
    postpone: action('postponeEvent', ', $input: EventPostponementInput!', ', input: $input'),
    cancel: action('cancelEvent', ', $reason: Text!', ', reason: $reason'),
    seats: action(
      'changeEventSeats',
      ', $slotId: ID!, $groups: [EventSeatsInput!]!',
      ', slotId: $slotId, groups: $groups',
    ),
    release: action('releaseNoShows'),
    saveReport: action('saveEventReport', ', $input: EventReportInput!', ', input: $input'),
    publishReport: action('publishEventReport'),
    ...reportQuestions(database, run, action, FINDINGS),
    archive: action('archiveEvent'),
    room: (actor: Actor | null, input: object) =>
      run(
        actor,
        `mutation($input: EventRoomInput!) { result: saveEventRoom(input: $input) { __typename ... on EventRoom { id name } ${FINDINGS} } }`,
        { input },
      ),
    read: (actor: Actor | null, no: string) =>
      run(actor, `query($no: String!) { result: event(no: $no) { ${EVENT} } }`, { no }),
    list: async (actor: Actor | null, filter = '') => {
      const { data } = await ask(database, actor, { query: `{ events${filter} { nodes { no } } }` });
      return (data as unknown as { events: { nodes: { no: string }[] } }).events.nodes.map(({ no }) => no);
    },
    register: (groupId: string, more: object = {}) =>
      run(
        null,
        `mutation($input: RegistrationInput!) { result: registerForEvent(input: $input) { ${RECEIPT} } }`,
        {
          input: { ...somebody(groupId), noticeVersion: NOTICE_TOLD, ...more },
        },
      ),
    record: (actor: Actor | null, groupId: string, more: object = {}) =>
      run(
        actor,
        `mutation($input: RecordedRegistrationInput!) { result: recordRegistration(input: $input) { ${RECEIPT} } }`,
        { input: { ...somebody(groupId), channel: 'PHONE', ...more } },
      ),
    mine,
    claim: byPair('claimSignUp'),
    giveBack: byPair('cancelSignUp'),
    ...gateQuestions(run),
    reveal: (actor: Actor | null, id: string, reason = '通知活动安排') =>
      run(
        actor,
        'mutation($id: ID!, $reason: Text!) { result: revealSignUp(id: $id, reason: $reason) { name guardian contact } }',
        { id, reason },
      ),
  };
};

const somebody = (groupId: string) => ({
  groupId,
  idempotencyKey: randomUUID(),
  persons: 1,
  name: '张三',
  contactKind: 'PHONE',
  contact: `138${Math.random().toString().slice(2, 10).padEnd(8, '0')}`,
});
