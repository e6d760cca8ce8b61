/** 专家论证函: a house with a draft that is fixed, and what is asked of its experts. */
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { openReview } from '#test/domains/procedure/review-room.ts';
import { enterAll, letterDoor } from './letter-door.ts';

const LETTER = `id version addressee standing sentTo awaitsAddress interest reply way signedBy digest adoptions { aspect adopted }
  viewerCan(actions: [answer, treat, enterPaper, resend, enterAddress, recall]) { action allowed }`;

/** A letter to an expert as it is answered. */
export interface ExpertLetter {
  id: string;
  version: number;
  addressee: string;
  standing: string;
  sentTo: string;
  awaitsAddress: boolean;
  interest: string | null;
  reply: string | null;
  way: string | null;
  signedBy: string;
  digest: string;
}

const BY_LINK = { token: 'String!', proof: 'String!' };

type Result = Partial<ExpertLetter> & { findings?: { code: string; fields: string[] }[] };

export const EXPERT = {
  kind: 'PERSON',
  name: '王建国',
  employer: '省建筑设计院',
  outsideReason: '专家库中没有这个专业的专家。',
  dissenting: true,
};
export const MAILBOX = 'wjg@xuexiao.example';
export const OPINION = {
  conclusion: 'AGREE_WITH_CHANGES',
  argument: { necessity: '有必要', feasibility: '经费要写明来源', scientificMerit: '' },
};

/** The house and its verbs. 2026-11-20 in Shanghai. */
export async function openExperts() {
  const room = await openReview();
  const { database, people } = room;
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) =>
    ((await ask(database, actor, { query, variables })).data?.['result'] ?? null) as unknown as Result | null;
  const change = (name: string, args: Record<string, string>) => {
    const declared = Object.entries(args).map(([arg, type]) => `$${arg}: ${type}`);
    const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`);
    return `mutation(${declared.join(', ')}) { result: ${name}(${passed.join(', ')}) { __typename
      ... on ExpertInquiry { ${LETTER} } ... on Refusal { findings { code fields } } } }`;
  };
  const version = async (table: string, id: string) =>
    (await database.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version;
  const send = async (id: string, more: object = {}, by: Actor = people.clerk) =>
    run(
      by,
      `mutation($id: ID!, $version: Int!, $input: ExpertInquiriesInput!) {
        result: askExperts(id: $id, version: $version, input: $input) {
          __typename ... on Decision { id } ... on Refusal { findings { code fields } } } }`,
      {
        id,
        version: await version('decision', id),
        input: { experts: [EXPERT], dueOn: '2026-12-01', note: '', contact: '', fileIds: [], ...more },
      },
    );
  const lettersOf = async (no: string, by: Actor | null = people.clerk): Promise<ExpertLetter[]> => {
    const { data } = await ask(database, by, {
      query: `query($no: String!) { decision(no: $no) { expertInquiries { ${LETTER} } } }`,
      variables: { no },
    });
    return (data as unknown as { decision: { expertInquiries: ExpertLetter[] } }).decision.expertInquiries;
  };
  const byLead = (name: string, arg: string, type: string) => async (by: Actor, id: string, value: unknown) =>
    run(by, change(name, { id: 'ID!', version: 'Int!', [arg]: type }), {
      id,
      version: await version('inquiry', id),
      [arg]: value,
    });
  const { enterAddress, tokenFor, proofBy } = letterDoor(database, 'EXPERT');
  /** With the proof that a code would give, unless another one is tried. */
  const declare = async (token: string, interest = 'NONE', note = '', proof?: string) =>
    run(null, change('declareInterest', { ...BY_LINK, input: 'ExpertDeclarationInput!' }), {
      token,
      proof: proof ?? (await proofBy(token)),
      input: { interest, note },
    });
  const sign = async (token: string, input: object = OPINION, signer = '王建国', proof?: string) =>
    run(null, change('signExpertOpinion', { ...BY_LINK, input: 'ExpertAnswerInput!', signer: 'Text!' }), {
      token,
      proof: proof ?? (await proofBy(token)),
      input,
      signer,
    });
  const asked = async (more: object = {}) => {
    const matter = await room.heard();
    await send(matter.id, more);
    await enterAll(database, people.justiceStaff, matter.id, MAILBOX);
    const [letter] = await lettersOf(matter.no);
    return { matter, letter: letter!, token: await tokenFor(letter!.id) };
  };
  return {
    ...room,
    send,
    lettersOf,
    tokenFor,
    declare,
    sign,
    asked,
    remind: (by: Actor, id: string) =>
      version('inquiry', id).then((read) =>
        run(by, change('remindExpertInquiry', { id: 'ID!', version: 'Int!' }), { id, version: read }),
      ),
    enterPaper: byLead('enterExpertPaper', 'input', 'ExpertPaperInput!'),
    treat: byLead('treatExpertOpinion', 'input', '[AspectAdoptionInput!]!'),
    enterAddress,
    resend: (by: Actor, id: string) =>
      version('inquiry', id).then((read) =>
        run(by, change('resendExpertLink', { id: 'ID!', version: 'Int!' }), { id, version: read }),
      ),
    recall: byLead('recallExpertInquiry', 'reason', 'Text!'),
  };
}
