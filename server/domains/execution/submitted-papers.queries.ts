import type { PublicationPlan, SubmittedPaper } from '#schema/execution/execution-contents.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { PublicationStanding } from './publication.queries.ts';

/**
 * Papers sent to the review with a plan (送审材料): those it publishes, and the whole documents of which those are the
 * public part.
 */
export async function papersOf(
  db: Db,
  decisionId: string,
  { textFileId, interpretationFileId }: Pick<PublicationPlan, 'textFileId' | 'interpretationFileId'>,
): Promise<SubmittedPaper[]> {
  const planned = await rowsOf(db, decisionId, [textFileId, interpretationFileId]);
  const whole = planned.flatMap(({ partOfId }) => (partOfId === null ? [] : [partOfId]));
  return [...planned, ...(whole.length > 0 ? await rowsOf(db, decisionId, whole) : [])];
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

const rowsOf = (db: Db, decisionId: string, ids: readonly string[]): Promise<SubmittedPaper[]> =>
  db
    .selectFrom('decision_file')
    .select(['id as fileId', 'name', 'sha256', 'disclosure', 'withheld_ground as ground'])
    .select(['withheld_law as law', 'part_of_id as partOfId'])
    .where('decision_id', '=', decisionId)
    .where('id', 'in', [NO_ID, ...ids.filter(isId)])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();

/** Whether what was sent is no longer what is there (送审后有改动): another disclosure, another public part, another document. */
export async function papersChanged(
  db: Db,
  decisionId: string,
  { submission }: Pick<PublicationStanding, 'submission'>,
): Promise<boolean> {
  const { plan, papers = [] } = submission?.content ?? { plan: null };
  if (!plan) return false;
  return told(papers) !== told(await papersOf(db, decisionId, plan));
}

const told = (papers: readonly SubmittedPaper[]): string =>
  JSON.stringify(
    papers
      .map(({ fileId, sha256, disclosure, ground, law, partOfId }) => [
        fileId,
        sha256,
        disclosure,
        ground,
        law,
        partOfId,
      ])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  );

/**
 * Facts on the papers that a review needs (送审材料): whether they changed since they were sent, and who wrote them.
 */
export interface SentPapers {
  changed: boolean;
  /** Who sent the plan, brought its papers, or said how they are disclosed: none of them reviews it. */
  authorIds: readonly string[];
}

/** Reads these facts on the papers sent with the plan. */
export async function sentPapers(
  db: Db,
  decisionId: string,
  standing: Pick<PublicationStanding, 'submission'>,
): Promise<SentPapers> {
  const { submission } = standing;
  if (!submission) return { changed: false, authorIds: [] };
  const rows = await db
    .selectFrom('decision_file')
    .select(['uploaded_by_id as broughtBy', 'disclosed_by_id as saidBy'])
    .where('decision_id', '=', decisionId)
    .where('id', 'in', [NO_ID, ...(submission.content.papers ?? []).map(({ fileId }) => fileId)])
    .execute();
  const authorIds = rows.flatMap(({ broughtBy, saidBy }) => [broughtBy, ...(saidBy ? [saidBy] : [])]);
  return {
    changed: await papersChanged(db, decisionId, standing),
    authorIds: [submission.recordedById, ...authorIds],
  };
}
