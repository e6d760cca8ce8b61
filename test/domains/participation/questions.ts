import { randomUUID } from 'node:crypto';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields } }';
const ACTIVITY = `id version seq method title state publishedAt cancelledReason heldOn attendedCount minutes answering
  answerCount decision { no }
  tally { total questions { counts answered written mean lines { group label count of mean } } }
  questions { kind rows points other required onlyIf { question option } }
  summaries writtenCounts { question count }
  viewerCan(actions: [saveActivity, publishActivity, cancelActivity, recordActivity, summariseWritten]) { action allowed findings { code } }`;
const DONE = `__typename ... on PublicActivity { ${ACTIVITY} } ${FINDINGS}`;

/** A questionnaire of one week; it is 20 November 2026, ten in the morning. */
export const QUESTIONNAIRE = {
  method: 'QUESTIONNAIRE',
  title: '停车习惯问卷',
  purpose: '听取对停车收费标准的意见。',
  audience: '城区居民、商户',
  startsAt: '2026-11-21T00:00:00Z',
  endsAt: '2026-11-28T03:30:00Z',
  contact: '县住房和城乡建设局 0000-5550110',
  questions: [
    { kind: 'SINGLE', text: '您多久停一次车？', options: ['每天', '每周', '很少'] },
    { kind: 'MULTIPLE', text: '希望改进什么？', options: ['价格', '位置'] },
    { kind: 'TEXT', text: '其他建议', options: [] },
  ],
};

const WRITTEN = 'nodes { id question text masked } pageInfo { endCursor hasNextPage }';

/** A page of what was written. */
export interface Written {
  nodes: { id: string; question: number; text: string; masked: boolean }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

interface WrittenAsked {
  no: string;
  seq: number;
  question?: number;
  text?: string;
  after?: string | null;
  first?: number;
}

/** One question of every kind, the last put to those who rarely park. */
export const EVERY_KIND = [
  {
    kind: 'SINGLE',
    text: '您多久停一次车？',
    options: ['每天', '每周', '很少'],
    other: true,
    required: true,
  },
  { kind: 'MULTIPLE', text: '希望改进什么？', options: ['价格', '位置'], other: true },
  {
    kind: 'SCALE',
    text: '您对现在的停车收费满意吗？',
    options: [],
    points: 5,
    lowEnd: '很不满意',
    highEnd: '很满意',
  },
  { kind: 'RANKING', text: '先改哪一样？', options: ['价格', '位置', '指引'] },
  {
    kind: 'MATRIX',
    text: '各处停车方便吗？',
    options: ['方便', '不方便'],
    rows: ['医院', '学校', '车站'],
    required: true,
  },
  { kind: 'TEXT', text: '其他建议', options: [] },
  { kind: 'TEXT', text: '为什么很少停车？', options: [], onlyIf: { question: 0, option: 2 } },
];

/** An activity as the API returns it. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  seq: number;
  findings: { code: string; basis: string; fields: string[] }[];
  [field: string]: unknown;
}

/** Asks; answers what came, or the codes of its errors. */
export const questions = (database: TestDatabase) => {
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    const result = (data as { result?: unknown } | null)?.result as Told | null | undefined;
    return { result, codes, found: result?.findings?.map(({ code }) => code) ?? [] };
  };
  const action =
    (verb: string, declared: string, passed: string) => (actor: Actor | null, variables: object) =>
      run(actor, `mutation(${declared}) { result: ${verb}(${passed}) { ${DONE} } }`, { ...variables });
  return {
    plan: action(
      'planActivity',
      '$decisionId: ID!, $input: ActivityPlanInput!',
      'decisionId: $decisionId, input: $input',
    ),
    save: action(
      'saveActivity',
      '$id: ID!, $version: Int!, $input: ActivityPlanInput!',
      'id: $id, version: $version, input: $input',
    ),
    publish: action('publishActivity', '$id: ID!, $version: Int!', 'id: $id, version: $version'),
    cancel: action(
      'cancelActivity',
      '$id: ID!, $version: Int!, $reason: Text!',
      'id: $id, version: $version, reason: $reason',
    ),
    summarise: action(
      'summariseWritten',
      '$id: ID!, $version: Int!, $summaries: [WrittenSummaryInput!]!',
      'id: $id, version: $version, summaries: $summaries',
    ),
    reveal: (actor: Actor | null, id: string, reason: string) =>
      run(
        actor,
        'mutation($id: String!, $reason: Text!) { result: revealWrittenAnswer(id: $id, reason: $reason) { text } }',
        { id, reason },
      ),
    exported: (actor: Actor | null, activityId: string, after: string | null = null) =>
      run(
        actor,
        `mutation($activityId: ID!, $after: String) { result: exportWrittenAnswers(activityId: $activityId, after: $after) { ${WRITTEN} } }`,
        { activityId, after },
      ),
    written: async (actor: Actor | null, { no, seq, ...asked }: WrittenAsked) => {
      const { result } = await run(
        actor,
        `query($no: String!, $seq: Int!, $question: Int, $text: Text, $after: String, $first: Int) {
          result: activity(no: $no, seq: $seq) {
            written: writtenAnswers(question: $question, text: $text, after: $after, first: $first) { ${WRITTEN} } } }`,
        { no, seq, ...asked },
      );
      return result?.written as Written | null | undefined;
    },
    answer: (activityId: string, answers: object[], idempotencyKey: string = randomUUID()) =>
      run(
        null,
        `mutation($input: QuestionnaireInput!) { result: answerQuestionnaire(input: $input) { __typename ... on QuestionnaireReceipt { submittedAt } ${FINDINGS} } }`,
        { input: { activityId, idempotencyKey, answers } },
      ),
    read: (actor: Actor | null, no: string, seq: number) =>
      run(actor, `query($no: String!, $seq: Int!) { result: activity(no: $no, seq: $seq) { ${ACTIVITY} } }`, {
        no,
        seq,
      }),
    list: async (actor: Actor | null, which: 'activities' | 'deskActivities' = 'activities') => {
      const { result, codes } = await run(actor, `{ result: ${which} { id } }`, {});
      return { ids: (result as unknown as { id: string }[] | undefined)?.map(({ id }) => id) ?? [], codes };
    },
  };
};
