/** 征求意见函: a house with a draft that is fixed, and what is asked of it. */
import { type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { openReview } from '#test/domains/procedure/review-room.ts';
import { enterAll, letterDoor } from './letter-door.ts';

const LETTER = `id version unitName byLink sentTo awaitsAddress reply way signedBy signedAt digest settled draftNo recalledAt
  opinions { clauseNo text } clauses { no } viewerCan(actions: [answer, treat, enterPaper, recall]) { action allowed findings { code } }`;

/** A letter as it is answered. */
export interface Letter {
  id: string;
  version: number;
  unitName: string;
  byLink: boolean;
  sentTo: string;
  awaitsAddress: boolean;
  reply: string | null;
  way: string | null;
  signedBy: string;
  digest: string;
  opinions: { clauseNo: string | null; text: string }[];
  clauses: { no: string }[];
  viewerCan: Offered[];
}

/** Answer of a mutation on letters. */
type Result = Partial<Letter> & { findings?: { code: string; fields: string[] }[] };

export const DISPUTE = {
  settled: false,
  dispute: '经费由谁承担',
  ownView: '由县财政承担',
  reasons: '乡镇财力有限',
  basis: '义务教育法第四十四条',
};

/** The doors of the letters, asked of this house. */
export function letterDoors(database: TestDatabase) {
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) =>
    ((await ask(database, actor, { query, variables })).data?.['result'] ?? null) as unknown as Result | null;
  const one = (name: string, args: string, pass: string) =>
    `mutation(${args}) { result: ${name}(${pass}) { __typename ... on UnitInquiry { ${LETTER} }
      ... on Refusal { findings { code fields } } } }`;
  const versionOf = async (table: string, id: string) =>
    (await database.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version;
  const send = async (by: Actor, id: string, input: object) =>
    run(
      by,
      `mutation($id: ID!, $version: Int!, $input: UnitInquiriesInput!) {
        result: sendUnitInquiries(id: $id, version: $version, input: $input) {
          __typename ... on Decision { id } ... on Refusal { findings { code fields } } } }`,
      { id, version: await versionOf('decision', id), input },
    );
  const lettersOf = async (no: string, by: Actor | null): Promise<Letter[]> => {
    const { data } = await ask(database, by, {
      query: `query($no: String!) { decision(no: $no) { unitInquiries { ${LETTER} } } }`,
      variables: { no },
    });
    return (data as unknown as { decision: { unitInquiries: Letter[] } }).decision.unitInquiries;
  };
  const answer = (by: Actor | null, id: string, input: object) =>
    run(by, one('answerUnitInquiry', '$id: ID!, $input: UnitAnswerInput!', 'id: $id, input: $input'), {
      id,
      input,
    });
  const { enterAddress, tokenFor, proofBy } = letterDoor(database, 'UNIT');
  const answerByLink = async (token: string, input: object, signer = '副局长 某某', proof?: string) =>
    run(
      null,
      one(
        'answerUnitInquiryByLink',
        '$token: String!, $proof: String!, $input: UnitAnswerInput!, $signer: Text!',
        'token: $token, proof: $proof, input: $input, signer: $signer',
      ),
      { token, proof: proof ?? (await proofBy(token)), input, signer },
    );
  return { run, one, versionOf, send, lettersOf, answer, answerByLink, enterAddress, tokenFor };
}

/** The house, a decision with a fixed draft, and its verbs. 2026-11-20 in Shanghai. */
export async function openLetters() {
  const room = await openReview();
  const { database, people } = room;
  const doors = letterDoors(database);
  const { run, one, versionOf, tokenFor } = doors;
  const send = (id: string, more: object = {}, by: Actor = people.clerk) =>
    doors.send(by, id, {
      unitIds: [people.units.health.id],
      outside: [{ name: '县财政局' }],
      dueOn: '2026-12-01',
      note: '补助标准是否可行',
      contact: '方经办 0000-5550107',
      fileIds: [],
      ...more,
    });
  const lettersOf = (no: string, by: Actor | null = people.clerk) => doors.lettersOf(no, by);
  const byLead = (name: string, type: string) => async (by: Actor, id: string, input: unknown) =>
    run(
      by,
      one(
        name,
        `$id: ID!, $version: Int!, $input: ${type}!`,
        `id: $id, version: $version, ${type === 'Text' ? 'reason' : 'input'}: $input`,
      ),
      { id, version: await versionOf('inquiry', id), input },
    );
  const asIs = (name: string) => async (by: Actor, id: string) =>
    run(by, one(name, '$id: ID!, $version: Int!', 'id: $id, version: $version'), {
      id,
      version: await versionOf('inquiry', id),
    });
  const opens = (token: string) =>
    run(null, `query($token: String!) { result: unitInquiryByLink(token: $token) { ${LETTER} } }`, { token });
  const asked = async () => {
    const matter = await room.heard();
    await send(matter.id);
    await enterAll(database, people.justiceStaff, matter.id, 'czj@danwei.example');
    const letters = await lettersOf(matter.no);
    const find = (name: string) => letters.find(({ unitName }) => unitName === name)!;
    return { matter, atDesk: find('县卫生健康委员会'), byLink: find('县财政局') };
  };
  return {
    ...room,
    run,
    send,
    lettersOf,
    tokenFor,
    enterAddress: doors.enterAddress,
    answer: doors.answer,
    answerByLink: doors.answerByLink,
    opens,
    asked,
    remind: asIs('remindUnitInquiry'),
    resend: asIs('resendUnitLink'),
    enterPaper: byLead('enterPaperAnswer', 'PaperAnswerInput'),
    treat: byLead('treatUnitAnswer', 'AnswerTreatmentInput'),
    recall: byLead('recallUnitInquiry', 'Text'),
  };
}
