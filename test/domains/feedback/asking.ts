import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { isPaperStep } from '#test/kernel/paper-steps.ts';

const FINDINGS = '... on Refusal { findings { code message fields article } }';

/** Answer to a mutation of the feedback: its fields, or the codes of its findings. */
export interface Answer {
  value: Record<string, unknown> | null;
  codes: string[];
  messages: string[];
  errors: unknown[];
}

/** Runs one mutation written as `name(args) { fields of its own type }` and sorts the answer. */
export async function run(
  database: TestDatabase,
  actor: Actor | null,
  call: string,
  fields: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const declared = Object.keys(variables).length > 0 ? `(${DECLARED(variables)})` : '';
  const query = `mutation Run${declared} { result: ${call} { __typename ${fields} ${FINDINGS} } }`;
  const answer = await ask(database, actor, { query, variables });
  const result =
    (answer.data as { result?: { findings?: { code: string; message: string }[] } } | null)?.result ?? null;
  return {
    value: result as Record<string, unknown> | null,
    codes: result?.findings?.map(({ code }) => code) ?? [],
    messages: result?.findings?.map(({ message }) => message) ?? [],
    errors: answer.errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

/** A report as a step leaves it. */
type Report = Readonly<Record<string, unknown>> | null;

/** One of a report's own steps, or of its review. */
export async function reportStep(
  database: TestDatabase,
  actor: Actor | null,
  name: string,
  report: Report,
  more: { fields?: string; reason?: string } = {},
): Promise<Answer> {
  const { fields = 'id version stage', reason } = more;
  const reviewed = isPaperStep(name);
  const said = [...(reviewed ? ['kind: ADOPTION_REPORT'] : []), 'id: $id, version: $stale'];
  const call = `${name}(${[...said, ...(reason === undefined ? [] : ['reason: $reason'])].join(', ')})`;
  const asked = reviewed ? `Paper { adoptionReport { ${fields} } }` : `AdoptionReport { ${fields} }`;
  const given = { id: report?.id, stale: report?.version, ...(reason === undefined ? {} : { reason }) };
  const answer = await run(database, actor, call, `... on ${asked}`, given);
  const after = answer.value?.adoptionReport as Record<string, unknown> | undefined;
  return { ...answer, value: after ?? answer.value };
}

const DECLARED = (variables: Record<string, unknown>) =>
  Object.keys(variables)
    .map((name) => `$${name}: ${TYPES[name] ?? 'String!'}`)
    .join(', ');

const TYPES: Record<string, string> = {
  id: 'ID!',
  consultationId: 'ID!',
  commentId: 'ID',
  clusterId: 'ID',
  ids: '[ID!]!',
  commentIds: '[ID!]!',
  version: 'Int',
  stale: 'Int!',
  input: 'DispositionInput!',
  acknowledged: '[AcknowledgementInput!]!',
  title: 'Text!',
  stance: 'Stance!',
  clauseNo: 'String',
  summary: 'Text!',
  reason: 'Text!',
  question: 'Text!',
  note: 'Text!',
  differs: 'Boolean',
  text: 'Text!',
  showQuestions: 'Boolean!',
  introduction: 'Text!',
};

/** An outcome that needs nothing more. */
export const SUPPORT = { result: 'SUPPORT_ONLY', reason: '', changedClauses: [] };

/** A reasoned no. */
export const NOT_ADOPTED = {
  result: 'NOT_ADOPTED',
  ground: 'FISCAL_LIMIT',
  asked: '要求延长补贴期限',
  reason:
    '全县供热管网改造今年预算已安排三千万元，再延长补贴期限、增加班次须另筹一千二百万元，目前没有来源。',
  changedClauses: [],
};
