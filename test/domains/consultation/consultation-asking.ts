import { sevenSections } from '#test/kernel/build-dossier.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { isPaperStep, withKind } from '#test/kernel/paper-steps.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** Outcome of a mutation: the consultation's fields, the refusal's codes, or the errors' codes. */
export interface Outcome {
  done?: Record<string, unknown>;
  refused?: string[];
  findings?: {
    code: string;
    article: string;
    basis: string;
    severity: string;
    message: string;
    fields: string[];
  }[];
  errors?: unknown[];
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  decisionId: 'ID!',
  id: 'ID!',
  version: 'Int!',
  input: 'ConsultationInput!',
  acknowledged: '[AcknowledgementInput!]!',
  note: 'Text',
  reason: 'Text!',
  kind: 'PaperKind!',
  opensAt: 'Instant!',
  closesOn: 'CalendarDay!',
  anchorId: 'ID!',
  formerId: 'ID',
};

const FIELDS = 'id version stage title';

/** Carries out one of the consultation's mutations as this actor. */
export async function carryOut(
  database: TestDatabase,
  actor: Actor | null,
  mutation: string,
  given: Record<string, unknown>,
  fields = FIELDS,
): Promise<Outcome> {
  const variables = withKind('CONSULTATION', mutation, given);
  const names = Object.keys(variables);
  const answer = await ask(database, actor, {
    query: `mutation Action(${names.map((name) => `$${name}: ${ARGUMENTS[name]}`).join(', ')}) {
      done: ${mutation}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
        __typename ... on ${isPaperStep(mutation) ? `Paper { consultation { ${fields} } }` : `Consultation { ${fields} }`}
        ... on Refusal { findings { code article basis severity message fields fix } }
      }
    }`,
    variables,
  });
  const errors = codesOf(answer);
  if (errors) return { errors: errors.map((code, index) => code ?? answer.errors?.[index]?.message) };
  const { __typename, ...done } = (answer.data as unknown as { done: Record<string, unknown> }).done;
  if (__typename === 'Paper') return { done: done.consultation as Record<string, unknown> };
  if (__typename !== 'Refusal') return { done };
  const findings = done.findings as NonNullable<Outcome['findings']>;
  return { refused: findings.map(({ code }) => code), findings };
}

/** Asks for one consultation at its public address. */
export async function publicPage(
  database: TestDatabase,
  actor: Actor | null,
  { no, round }: { no: string; round: number },
  fields: string,
): Promise<Record<string, unknown> | null> {
  const { data, errors } = await ask(database, actor, {
    query: `query Page($no: String!, $round: Int!) { page: consultation(no: $no, round: $round) { ${fields} } }`,
    variables: { no, round },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { page: Record<string, unknown> | null }).page;
}

/** Asks for one consultation at the desk. */
export async function deskPage(
  database: TestDatabase,
  actor: Actor | null,
  id: string,
  fields: string,
): Promise<Record<string, unknown> | null> {
  const { data, errors } = await ask(database, actor, {
    query: `query Desk($id: ID!) { page: deskConsultation(id: $id) { ${fields} } }`,
    variables: { id },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { page: Record<string, unknown> | null }).page;
}

/** The codes of the findings that a saved consultation lists. */
export const listed = ({ done }: Outcome): string[] =>
  ((done?.findings ?? []) as { code: string }[]).map(({ code }) => code);

/** The last action recorded about this target, with its outcome. */
export async function lastAction(database: TestDatabase, targetId: string): Promise<[string, string] | null> {
  const rows = await database.sql<{ action: string; outcome: string }>(
    'select action, outcome from audit_event where target_id = $1 order by id',
    [targetId],
  );
  const last = rows.at(-1);
  return last ? [last.action, last.outcome] : null;
}

/** A complete and lawful input (样例B3, but of thirty days), to be spoilt by a test. */
export const COMPLETE_INPUT = {
  title: '关于公开征求《冬季清洁取暖保障方案（征求意见稿）》意见的公告',
  plainWords: '为保障群众温暖过冬，现公开征求意见。',
  closesOn: '2026-12-21',
  plannedOpensAt: null as string | null,
  shortenReason: null as string | null,
  ways: [{ kind: 'ONLINE', text: '本平台在线提交' }],
  contact: {
    unit: '县住建局城建股',
    name: '',
    phone: '0000-5550103',
    email: 'zjj@lanxi.example',
    address: '',
  },
  basis: [
    {
      level: 'ADMINISTRATIVE_REGULATION',
      title: '重大行政决策程序暂行条例',
      article: '第十五条',
      quotation: '公开征求意见的期限一般不少于30日。',
    },
  ],
  interpretation: sevenSections(),
  channels: [
    { kind: 'PORTAL', name: '县政府网站', at: '2026-11-20T02:00:00.000Z' },
    { kind: 'WECHAT', name: '岚溪发布', at: '2026-11-20T03:00:00.000Z' },
  ],
  commentsShown: 'AFTER_REVIEW',
  draftText: '为保障供热，制定本方案。\n一、对困难家庭给予补贴。\n二、完成燃料储备。',
  clauseNotes: [{ no: '一', note: '补贴每户每年800元。' }],
};
