import type { PublicationPlan, SubmittedPaper } from '#schema/execution/execution-contents.ts';
import type { Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';
import type { PublicationStanding } from './publication.queries.ts';

/** What goes to the review with a plan (送审材料): what it publishes, and the documents of which that is the public part. */
export async function papersOf(
  db: Db,
  decisionId: string,
  { textFileId, interpretationFileId }: Pick<PublicationPlan, 'textFileId' | 'interpretationFileId'>,
): Promise<SubmittedPaper[]> {
  const planned = await rowsOf(db, decisionId, [textFileId, interpretationFileId]);
  const whole = planned.flatMap(({ partOfId }) => (partOfId === null ? [] : [partOfId]));
  return [...planned, ...(whole.length > 0 ? await rowsOf(db, decisionId, whole) : [])];
}

const rowsOf = (db: Db, decisionId: string, ids: readonly string[]): Promise<SubmittedPaper[]> =>
  db
    .selectFrom('decision_file')
    .select(['id as fileId', 'name', 'sha256', 'disclosure', 'withheld_ground as ground'])
    .select(['withheld_law as law', 'part_of_id as partOfId'])
    .where('decision_id', '=', decisionId)
    .where('id', 'in', ['00000000-0000-0000-0000-000000000000', ...ids.filter(isId)])
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
