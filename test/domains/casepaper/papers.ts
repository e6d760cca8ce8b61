/** 文书: the house of the review, and the doors of its documents. */
import { type Offered } from '#test/kernel/offers.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { openReview } from '#test/domains/procedure/review-room.ts';

const PAPER = `id version kind number subject unitName finishedAt voidedAt voidReason
  revisions { no edition digest } sheet { title letterhead { issuer number } blocks { kind text rows } }
  viewerCan(actions: [finish, void]) { action allowed }`;

/** A document as it is answered. */
export interface Paper {
  id: string;
  version: number;
  kind: string;
  number: string;
  unitName: string;
  finishedAt: string | null;
  voidedAt: string | null;
  voidReason: string;
  revisions: { no: number; edition: number; digest: string }[];
  sheet: {
    title: string;
    letterhead: { issuer: string; number: string };
    blocks: { kind: string; text: string; rows: string[][] }[];
  };
  viewerCan: Offered[];
}

/** Answer of a mutation: the document, or the findings against it. */
type Result = Partial<Paper> & { findings?: { code: string; fields: string[]; fix: string }[] };

interface Offer {
  kind: string;
  subjectId: string | null;
  subject: string;
  asked: string[];
  paper: { id: string } | null;
  can: { allowed: boolean; findings: { code: string; fix: string }[] };
}

export const codesIn = (done: Result | null) => (done?.findings ?? []).map(({ code }) => code);

/** The house with the doors of the documents. 2026-11-20 in Shanghai. */
export async function openPapers() {
  const room = await openReview();
  const { database } = room;
  const answer = async (by: Actor | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(database, by, { query, variables });
    const result = (data as unknown as { result?: Result } | null)?.result ?? null;
    return { result, error: errors?.[0]?.extensions?.['code'] };
  };
  const done = `__typename ... on CasePaper { ${PAPER} } ... on Refusal { findings { code fields fix } }`;
  const try_ = (by: Actor | null, decisionId: string, input: object) =>
    answer(
      by,
      `mutation($decisionId: ID!, $input: CasePaperInput!) {
        result: makeCasePaper(decisionId: $decisionId, input: $input) { ${done} } }`,
      { decisionId, input },
    );
  const offers = async (by: Actor | null, no: string): Promise<Offer[]> => {
    const { data } = await ask(database, by, {
      query: `query($no: String!) { decision(no: $no) { paperOffers { kind subjectId subject asked paper { id }
        can { allowed findings { code fix } } } } }`,
      variables: { no },
    });
    return (data as unknown as { decision: { paperOffers: Offer[] } }).decision.paperOffers;
  };
  const make = async (
    by: Actor,
    matter: { id: string; no: string },
    kind: string,
    written: object[] = [],
  ) => {
    const offer = (await offers(by, matter.no)).findLast((one) => one.kind === kind);
    const { result } = await try_(by, matter.id, {
      kind,
      subjectId: offer?.subjectId ?? matter.id,
      written,
    });
    return result as Result;
  };
  const change = (name: string) => (by: Actor | null, paper: Result, reason?: string) =>
    answer(
      by,
      `mutation($id: ID!, $version: Int!${reason === undefined ? '' : ', $reason: Text!'}) {
        result: ${name}(id: $id, version: $version${reason === undefined ? '' : ', reason: $reason'}) { ${done} } }`,
      { id: paper.id, version: paper.version, ...(reason === undefined ? {} : { reason }) },
    );
  const register = async (by: Actor | null, words: string | null = null) => {
    const { data } = await ask(database, by, {
      query: `query($words: String) { casePapers(words: $words) { number voidReason } }`,
      variables: { words },
    });
    return (data as unknown as { casePapers: { number: string; voidReason: string }[] }).casePapers;
  };
  return {
    ...room,
    answer,
    try_,
    offers,
    make,
    finish: change('finishCasePaper'),
    voidPaper: (by: Actor | null, paper: Result, reason: string) =>
      change('voidCasePaper')(by, paper, reason),
    register,
  };
}
