import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { BuiltComment } from '#test/kernel/build-comment.ts';
import type { BuiltConsultation } from '#test/kernel/build-consultation.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { run } from './asking.ts';

export const REASON = '全县供热管网改造今年预算已安排三千万元，再延长补贴须另筹一千二百万元，目前没有来源。';
export const ANSWER = '一千二百万元按每户每年八百元、一万五千户测算；省级补助明年三月下达，届时再议。';

/** A confirmed outcome of one comment, or of a cluster with these comments, as the publication left it. */
export async function answered(
  database: TestDatabase,
  people: People,
  matter: BuiltConsultation,
  comments: readonly BuiltComment[],
  given: { reason?: string; cluster?: string; result?: string } = {},
): Promise<void> {
  const { reason = REASON, cluster, result = 'NOT_ADOPTED' } = given;
  const [row] = cluster
    ? await database.sql<{ id: string }>(
        `insert into comment_cluster (id, consultation_id, title, created_by_id, created_at)
         values (gen_random_uuid(), $1, $2, $3, now()) returning id`,
        [matter.id, cluster, people.clerk.id],
      )
    : [];
  if (row)
    await database.sql(
      `insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at)
       select unnest($1::uuid[]), $2, $3, $4, now()`,
      [comments.map(({ id }) => id), row.id, matter.id, people.clerk.id],
    );
  for (const commentId of row ? [null] : comments.map(({ id }) => id))
    await database.sql(
      `insert into disposition (id, consultation_id, comment_id, cluster_id, state, result, ground, reason, changed_clauses,
         proposed_by_id, proposed_at, confirmed_at)
       values (gen_random_uuid(), $1, $2, $3, 'CONFIRMED', $6, 'FISCAL_LIMIT', $4, '[]', $5, now(), now())`,
      [matter.id, commentId, row?.id ?? null, reason, people.clerk.id, result],
    );
}

const MINE = `... on MyComment { askReasonUntil reasonQuestion { question askedOn dueOn overdue answer answeredOn }
  viewerCan(actions: [askReason]) { action allowed findings { code article } } }`;

/** 理由不清楚, by whoever holds this receipt. */
export const askReason = (
  database: TestDatabase,
  { receiptNo, lookupCode }: Pick<BuiltComment, 'receiptNo' | 'lookupCode'>,
  question = '一千二百万元是怎么算出来的？',
  differs = false,
) =>
  run(
    database,
    null,
    'askReason(receiptNo: $receiptNo, lookupCode: $lookupCode, question: $question, differs: $differs)',
    MINE,
    { receiptNo, lookupCode, question, differs },
  );

/** Own comment as its author reads it. */
export const mineOf = async (database: TestDatabase, { receiptNo, lookupCode }: BuiltComment) =>
  (
    await ask(database, null, {
      query: `query ($receiptNo: String!, $lookupCode: String!) {
        mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ${MINE} } }`,
      variables: { receiptNo, lookupCode },
    })
  ).data?.mine;

const ANSWERED = '... on ReasonAnswer { id state version showQuestions answeredOn returnedReason }';

interface Written {
  text?: string;
  version?: number | null;
  showQuestions?: boolean;
}

/** 拟再次答复 to these comments. */
export const propose = (
  database: TestDatabase,
  actor: Actor | null,
  comments: readonly { id: string }[],
  { text = ANSWER, version = null, showQuestions = true }: Written = {},
) =>
  run(
    database,
    actor,
    'proposeReasonAnswer(commentIds: $commentIds, version: $version, text: $text, showQuestions: $showQuestions)',
    ANSWERED,
    { commentIds: comments.map(({ id }) => id), version, text, showQuestions },
  );

type Answer = Readonly<Record<string, unknown>> | null;

/** 确认再次答复. */
export const confirm = (database: TestDatabase, actor: Actor | null, answer: Answer) =>
  run(database, actor, 'confirmReasonAnswer(id: $id, version: $stale)', ANSWERED, {
    id: answer?.id,
    stale: answer?.version,
  });

/** 退回再次答复. */
export const giveBack = (database: TestDatabase, actor: Actor | null, answer: Answer, reason: string) =>
  run(database, actor, 'returnReasonAnswer(id: $id, version: $stale, reason: $reason)', ANSWERED, {
    id: answer?.id,
    stale: answer?.version,
    reason,
  });

/** The desk's list. */
export const deskOf = (database: TestDatabase, actor: Actor | null, id: string, progress?: string) =>
  ask(database, actor, {
    query: `query ($id: ID!, $progress: QuestionProgress) {
      desk: reasonQuestions(consultationId: $id, progress: $progress) { open proposed answered overdue groups {
        clusterTitle dueOn overdue questions { commentId question shown overdue } answer { state }
        viewerCan(actions: [propose, confirm, return]) { action allowed } } } }`,
    variables: { id, progress: progress ?? null },
  });
