import type { Actor } from '#server/ground/kernel/authority.ts';
import type { ApprovalKind } from '#server/law/approval/approval.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { buildActor, type People } from '#test/kernel/people.ts';

const FIELDS = `__typename
  ... on Approval { id version kind title unitName facts { term text digest } path askedBy answer reason answeredBy answeredAt
    viewerCan(actions: [approve, return]) { action allowed findings { code } } }
  ... on Refusal { findings { code rule article message fix } }`;

/** Outcome of a request or an answer: the request itself, or the codes of the refusal; errors as they are. */
export interface Answered {
  id?: string;
  version?: number;
  refused?: string[];
  findings?: { code: string; rule: string; article: string; message: string; fix: string | null }[];
  errors?: unknown[];
  [field: string]: unknown;
}

const answered = ({ data, errors }: Awaited<ReturnType<typeof ask>>): Answered => {
  if (errors) return { errors: errors.map(({ extensions }) => extensions?.code) };
  const { result } = data as unknown as { result: Answered & { __typename: string } };
  return result.__typename === 'Refusal'
    ? { refused: (result.findings ?? []).map(({ code }) => code), findings: result.findings ?? [] }
    : result;
};

/** 请批. */
export const askFor = async (
  database: TestDatabase,
  actor: Actor | null,
  kind: ApprovalKind,
  matterId: string,
) =>
  answered(
    await ask(database, actor, {
      query: `mutation ($kind: ApprovalKind!, $matterId: ID!) {
        result: askApproval(kind: $kind, matterId: $matterId) { ${FIELDS} } }`,
      variables: { kind, matterId },
    }),
  );

/** 批准. */
export const approve = async (
  database: TestDatabase,
  actor: Actor | null,
  { id = '', version = 1 }: { id?: string; version?: number },
) =>
  answered(
    await ask(database, actor, {
      query: `mutation ($id: ID!, $version: Int!) { result: approveAsked(id: $id, version: $version) { ${FIELDS} } }`,
      variables: { id, version },
    }),
  );

/** 退回. */
export const giveBack = async (
  database: TestDatabase,
  actor: Actor | null,
  { id = '', version = 1 }: { id?: string; version?: number },
  reason: string,
) =>
  answered(
    await ask(database, actor, {
      query: `mutation ($id: ID!, $version: Int!, $reason: Text!) {
        result: returnAsked(id: $id, version: $version, reason: $reason) { ${FIELDS} } }`,
      variables: { id, version, reason },
    }),
  );

/** How a matter stands with its approval. */
export async function standingOf(
  database: TestDatabase,
  actor: Actor | null,
  kind: ApprovalKind,
  matterId: string,
) {
  const { data, errors } = await ask(database, actor, {
    query: `query ($kind: ApprovalKind!, $matterId: ID!) { standing: approvalStanding(kind: $kind, matterId: $matterId) {
      approvers approved changed facts { term text } ask { allowed findings { code } } last { id answer reason answeredBy } } }`,
    variables: { kind, matterId },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { standing: Record<string, unknown> | null }).standing;
}

/** 待我批示 and 已批示. */
export async function deskOf(database: TestDatabase, actor: Actor | null) {
  const { data } = await ask(database, actor, {
    query: `{ desk: approvalDesk { waiting { id title unitName path facts { term text } viewerCan(actions: [approve]) { action allowed } }
      answered { id title answer answeredBy } } }`,
  });
  return (data as unknown as { desk: { waiting: Answered[]; answered: Answered[] } }).desk;
}

/** Asked and approved (请批并经批准): what the act needs before it. */
export async function approved(
  database: TestDatabase,
  people: Pick<People, 'units'>,
  asker: Actor,
  kind: ApprovalKind,
  matterId: string,
): Promise<Answered> {
  const role = kind === 'ISSUE' ? Role.HEAD_OF_GOVERNMENT : Role.GOV_LEADER;
  const leader = await buildActor(database, people.units.office, [role]);
  const asked = await askFor(database, asker, kind, matterId);
  if (!asked.id) throw new Error(`not asked: ${JSON.stringify(asked)}`);
  const done = await approve(database, leader, asked);
  if (done.answer !== 'APPROVED') throw new Error(`not approved: ${JSON.stringify(done)}`);
  return done;
}
