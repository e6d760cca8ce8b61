/** Corrections of what is public, asked for and taken on their way through GraphQL. */
import { PaperKind } from '#schema/paper/paper-kind.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { type ConsultationWish, buildConsultation } from '#test/kernel/build-consultation.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';

/** A slip in the contact of the sample consultation. */
export const CORRECTION = {
  part: 'CONTACT',
  wrong: '0000-5550103',
  corrected: '0000-5550130',
  formerFileId: null,
  fileId: null,
  reason: '电话号码录入时写反了两位。',
  since: null,
  material: false,
};

interface Held {
  id: string;
  version: number;
}

const FIELDS = `id version review place wrong corrected publishedAt fromClosesOn toClosesOn
  formerFile { name sha256 url } file { name sha256 url }`;

const DRAFT = `mutation($subject: CorrectionSubject!, $id: ID!, $input: CorrectionInput!) {
  result: draftCorrection(subject: $subject, subjectId: $id, input: $input) {
    __typename ... on Correction { ${FIELDS} } ... on Refusal { findings { code } } } }`;

const step = (mutation: string) =>
  `mutation($id: ID!, $version: Int!) { result: ${mutation}(id: $id, version: $version) {
    __typename ... on Correction { ${FIELDS} } ... on Refusal { findings { code } } } }`;

const review = (mutation: string) =>
  `mutation($id: ID!, $version: Int!) { result: ${mutation}(id: $id, version: $version, kind: ${PaperKind.CORRECTION}) {
    __typename ... on Paper { id version } ... on Refusal { findings { code } } } }`;

/** The house on 20 November 2026, and what its people do about a correction. */
export async function openCorrections(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase('2026-11-20T02:00:00Z'));
  const { clerk, lead, secrecy } = people;

  const tell = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    if (errors) return { errors: errors.map(({ extensions }) => extensions.code) };
    const { result } = data as unknown as { result: Held & { findings?: { code: string }[] } };
    return result.findings ? { refused: result.findings.map(({ code }) => code) } : { done: result };
  };
  const draft = (id: string, input: object = {}, subject = 'CONSULTATION', actor: Actor | null = clerk) =>
    tell(actor, DRAFT, { subject, id, input: { ...CORRECTION, ...input } });
  const drafted = async (id: string, input: object = {}, subject = 'CONSULTATION'): Promise<Held> => {
    const { done, ...not } = await draft(id, input, subject);
    if (!done) throw new Error(JSON.stringify(not));
    return done;
  };
  const paper = (name: 'submitPaper' | 'passPaper', actor: Actor, held: Held) =>
    tell(actor, review(name), { ...held });
  /** Reviewed by another person, ready for the lead. */
  const passed = async (id: string, input: object = {}, subject = 'CONSULTATION'): Promise<Held> => {
    const first = await drafted(id, input, subject);
    const sent = await paper('submitPaper', clerk, first);
    const seen = await paper('passPaper', secrecy, { ...first, version: sent.done?.version ?? 0 });
    return { id: first.id, version: seen.done?.version ?? 0 };
  };
  const publish = (held: Held, actor: Actor | null = lead) =>
    tell(actor, step('publishCorrection'), { ...held });
  const published = async (id: string, input: object = {}, subject = 'CONSULTATION') =>
    publish(await passed(id, input, subject));
  const round = (wish: ConsultationWish = {}) => buildConsultation(database, people, wish);
  const read = async (query: string, variables: object, actor: Actor | null = null) =>
    (await ask(database, actor, { query, variables: { ...variables } })).data as Record<string, unknown>;

  return { database, people, tell, draft, drafted, paper, passed, publish, published, round, read, step };
}
