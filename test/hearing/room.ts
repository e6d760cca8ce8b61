import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { buildContract } from '#server/contract.ts';
import type { Actor } from '#server/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision-phase.ts';
import { Role } from '#server/law/role.ts';
import { standing } from '#test/catalogue/standing.ts';
import { buildDocument } from '#test/decision/documents.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

const HEARING = `id no stage version review paper reviewNote signUpOpen signUpCount observersTaken heldOn startsAt
    place listPublishedAt methodPublishedAt recordPublishedAt reportPublishedAt cancelReason seatsTotal selectionMode
    notices { kind text at } participants { id side origin displayName receiptNo declined deliveredOn attended signedOn
      refusalReason }
    draw { commitment pool { receiptNo side } poolSize poolDigest seed publicDigits drawnAt file
      result { side drawn reserves } }
    entries { id kind speaker text commentReceiptNo } report { summary matters { title outcome } }
    decision { no }`;

const REFUSAL = '... on Refusal { findings { rule basis code severity message fields } }';

/** What is asked of each union of this room. */
const ANSWERS: Readonly<Record<string, string>> = {
  HearingOrRefusal: `__typename ... on Hearing { ${HEARING} } ${REFUSAL}`,
  HearingReceiptOrRefusal: `__typename ... on HearingReceipt { receiptNo lookupCode state } ${REFUSAL}`,
  MyHearingSignUpOrRefusal: `__typename ... on MyHearingSignUp { receiptNo state waiting withdraw { allowed } } ${REFUSAL}`,
  RevealedHearingContact: 'name organisation contactKind contact',
};

/** What an answer of this room holds; tests state what they expect. */
export interface Answer {
  __typename: string;
  id: string;
  no: string;
  stage: string;
  version: number;
  review: string;
  paper: string | null;
  signUpOpen: boolean;
  signUpCount: number;
  observersTaken: number;
  receiptNo: string;
  lookupCode: string;
  state: string;
  notices: { kind: string; text: string }[];
  participants: Participant[];
  draw: {
    commitment: string;
    pool: { receiptNo: string; side: string }[] | null;
    poolDigest: string | null;
    seed: string | null;
    file: string | null;
    result: { side: string; drawn: string[]; reserves: string[] }[] | null;
  } | null;
  entries: { id: string; kind: string; speaker: string; text: string; commentReceiptNo: string | null }[];
  findings?: { rule: string; basis: string; code: string; severity: string; fields: string[] }[];
}

/** A participant as he is answered. */
export interface Participant {
  id: string;
  side: string;
  origin: string;
  displayName: string;
  receiptNo: string | null;
  declined: boolean;
  deliveredOn: string | null;
  attended: boolean | null;
  signedOn: string | null;
  refusalReason: string | null;
}

/** 公交票价听证会 of the samples, smaller: three drawn consumers, one operator, one deputy. */
export const PLAN = {
  name: '城乡公交票价调整听证会',
  purpose: '听取各方对公交票价调整方案的意见',
  isPrice: false,
  heldByPriceAuthority: false,
  host: '县住房和城乡建设局',
  heldOn: '2026-12-24',
  startsAt: '09:00',
  place: '县政务服务中心三楼会议室',
  conditions: '年满18周岁、本县常住',
  sides: [
    { side: 'CONSUMER', seats: 3, mode: 'DRAW' },
    { side: 'OPERATOR', seats: 1, mode: 'NOMINATION' },
    { side: 'PEOPLES_CONGRESS_DEPUTY', seats: 1, mode: 'NOMINATION' },
  ],
  selectionMethod: '消费者从报名者中公开抽取，其他各方由有关单位推荐。',
  signUpOpensAt: '2026-11-23T01:00:00Z',
  signUpClosesAt: '2026-12-04T09:30:00Z',
  observerSeats: 2,
  pressSeats: 1,
  content: '现就票价调整举行听证会，欢迎报名。',
  contact: '价格股 0000-5550102',
};

/** What the record says, by the participant who came first. */
export const recordBy = (participantId: string) => [
  { kind: 'PRESENTATION', speaker: '县住建局 李建国', text: '票价方案及依据如下。' },
  { kind: 'STATEMENT', participantId, speaker: '', text: '建议学生月票再优惠。' },
  { kind: 'EXPLANATION', speaker: '县住建局 李建国', text: '学生月票的优惠将进一步测算。' },
];

/** What the report says. */
export const REPORT = {
  summary: '参加人5名，意见集中在月票和换乘。',
  matters: [{ title: '学生月票', summary: '建议学生月票再优惠。', outcome: 'ADOPTED' }],
};

/** The room with its people, on 2026-11-23 before nine in Shanghai. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-11-23T00:30:00Z' });
  const people = await buildPeople(database);
  const contract = await buildContract();
  const secondLead = await buildActor(database, people.units.housing, [Role.UNIT_LEAD], '负责人丙');
  const { clerk, lead, secrecy } = people;

  /** Sends a mutation with the types the contract gives its arguments. */
  const send = async (actor: Actor | null, name: string, variables: Record<string, unknown>) => {
    const field = contract.getMutationType()?.getFields()[name];
    const args = field?.args ?? [];
    const asked = ANSWERS[field?.type.toString().replace('!', '') ?? ''] ?? '';
    const given = args.filter((one) => one.name in variables);
    const declared = given.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
    const passed = given.map((one) => `${one.name}: $${one.name}`).join(', ');
    const query = `mutation(${declared}) { result: ${name}(${passed}) { ${asked} } }`;
    return ask(database, actor, { query, variables });
  };
  const resultOf = (answer: ExecutionResult<unknown>): Answer => {
    const { result } = (answer.data ?? {}) as { result?: Answer };
    if (!result) throw new Error(JSON.stringify(answer.errors));
    return result;
  };
  /** The same, where it must be done or refused, never fail. */
  const deed = async (actor: Actor | null, name: string, variables: Record<string, unknown>) =>
    resultOf(await send(actor, name, variables));
  /** The same, where it must be done. */
  const done = async (actor: Actor | null, name: string, variables: Record<string, unknown>) => {
    const answer = await deed(actor, name, variables);
    if (answer.findings) throw new Error(`${name}: ${JSON.stringify(answer.findings)}`);
    return answer;
  };
  const read = async (actor: Actor | null, no: string): Promise<Answer | null> => {
    const query = `query($no: String!) { result: hearing(no: $no) { ${HEARING} } }`;
    const { data, errors } = await ask(database, actor, { query, variables: { no } });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as { result: Answer | null }).result;
  };
  const matter = (plan: DecisionPlan = {}) =>
    buildDecision(database, people, { phase: DecisionPhase.DRAFTING, ...plan });
  const papers = async (decisionId: string) => ({
    draftFileId: (await buildDocument(database, people, { decisionId, name: '草案.pdf' })).id,
    explanationFileId: (await buildDocument(database, people, { decisionId, name: '说明.pdf' })).id,
  });

  /** A planned hearing. */
  const planned = async (change: object = {}, plan: DecisionPlan = {}) => {
    const { id: decisionId } = await matter(plan);
    const input = { ...PLAN, ...(await papers(decisionId)), ...change };
    return done(clerk, 'planHearing', { decisionId, input });
  };
  /** The warnings of a short notice taken upon oneself. */
  const acknowledged = (...codes: string[]) => codes.map((code) => ({ code, reason: '经研究仍按此办理。' }));
  /** Reviewed and published. */
  const reviewed = async (hearing: Pick<Answer, 'id' | 'version'>, ...codes: string[]) => {
    const { id, version } = hearing;
    const sent = await done(clerk, 'submitHearingReview', {
      id,
      version,
      acknowledged: acknowledged(...codes),
    });
    return done(secrecy, 'passHearingReview', { id, version: sent.version });
  };
  const announced = async (change: object = {}, plan: DecisionPlan = {}) => {
    const { id, version } = await reviewed(await planned(change, plan));
    return done(lead, 'publishHearingNotice', { id, version });
  };
  const signUpInput = (hearingId: string, contact: string, change: object = {}) => ({
    hearingId,
    idempotencyKey: randomUUID(),
    attendance: 'PARTICIPANT',
    side: 'CONSUMER',
    name: '张晓禾',
    showName: false,
    contactKind: 'PHONE',
    contact,
    noticeVersion: 1,
    ...change,
  });
  const stored = async () => [
    await standing(database),
    await database.sql('select to_jsonb(h) as row from hearing h order by id'),
    await database.sql('select to_jsonb(h) as row from hearing_participant h order by id'),
    await database.sql('select to_jsonb(h) as row from hearing_sign_up h order by id'),
    await database.sql('select to_jsonb(h) as row from hearing_notice h order by id'),
  ];
  return {
    ...{ database, people, secondLead, send, resultOf, deed, done, read, matter, papers, planned, reviewed },
    ...{ announced, acknowledged, signUpInput, stored },
  };
}

/** The room as it was opened. */
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** The codes of a refusal. */
export const codesOf = ({ findings = [] }: Answer) => findings.map(({ code }) => code);
