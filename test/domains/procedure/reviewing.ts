import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { Matter } from './review-questions.ts';

/** The gates that versions of the decision's draft passed, in order. */
export const gatesPassed = async (database: TestDatabase, id: string): Promise<string> =>
  (
    await database.sql<{ gate: string }>(
      'select gate from draft_passage where decision_id = $1 order by no',
      [id],
    )
  )
    .map(({ gate }) => gate)
    .join(' ');

/** The draft since it was sent to the review, as a desk sees it. */
export interface Review {
  submittedNo: number;
  currentId: string;
  currentNo: number;
  unfixedNo: number | null;
  points: { no: number; clauseNo: string; text: string }[];
  changes: {
    anchorId: string;
    relation: string;
    source: string;
    point: number | null;
    verdict: object | null;
  }[];
}

/** Reads it. */
export async function reviewSeen(
  database: TestDatabase,
  { no }: Matter,
  actor: Actor | null,
): Promise<Review | null> {
  const { data } = await ask(database, actor, {
    query: `{ decision(no: "${no}") { draftReview { submittedNo currentId currentNo unfixedNo points { no clauseNo text }
      changes { anchorId relation source point verdict { point askedBack } } } } }`,
  });
  return (data as { decision: { draftReview: Review | null } | null } | null)?.decision?.draftReview ?? null;
}

/** Grounds and author of a verdict. */
export interface Judging {
  actor: Actor;
  draftVersionId: string;
  verdicts: object[];
}

/** Gives verdicts; the codes of what stands in the way. */
export async function judgedAs(
  database: TestDatabase,
  matter: Matter,
  { actor, draftVersionId, verdicts }: Judging,
): Promise<string[]> {
  const { data, errors } = await ask(database, actor, {
    query: `mutation($id: ID!, $version: Int!, $draftVersionId: ID!, $verdicts: [ChangeVerdictInput!]!) {
      result: judgeReviewedChanges(id: $id, version: $version, draftVersionId: $draftVersionId, verdicts: $verdicts) {
        __typename ... on Refusal { findings { code fields } } } }`,
    variables: { id: matter.id, version: await matter.version(), draftVersionId, verdicts },
  });
  if (errors) return errors.map(({ extensions }) => String(extensions.code));
  const { findings = [] } = (data as unknown as { result: { findings?: { code: string }[] } }).result;
  return findings.map(({ code }) => code);
}

/** The same verdict on every difference. */
export async function judged(
  database: TestDatabase,
  matter: Matter,
  verdict: object,
  actor: Actor,
  on?: string,
): Promise<string[]> {
  const review = await reviewSeen(database, matter, actor);
  const verdicts = review?.changes.map(({ anchorId }) => ({ anchorId, ...verdict })) ?? [];
  return judgedAs(database, matter, { actor, draftVersionId: on ?? review?.currentId ?? '', verdicts });
}
