import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import {
  lastStanding,
  type RecordOf,
  type RecordRow,
  recordsOf,
} from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Publishing } from '#server/law/consultation/interpretation.ts';

/** How far the publication of a decision is (公布办理情况); null what is not there. */
export interface PublicationStanding {
  issue: RecordOf<'ISSUE'> | null;
  /** The submission made last: an older one counts for nothing. */
  submission: RecordOf<'PUBLICATION_PLAN'> | null;
  /** The review of that submission. */
  review: RecordOf<'PUBLICATION_REVIEW'> | null;
  publication: RecordOf<'PUBLICATION'> | null;
}

/** Derives it from the records. */
export function publicationStanding(records: readonly RecordRow[]): PublicationStanding {
  const submission = lastStanding(records, RecordKind.PUBLICATION_PLAN);
  const review = lastStanding(records, RecordKind.PUBLICATION_REVIEW);
  return {
    issue: lastStanding(records, RecordKind.ISSUE),
    submission,
    review: review && review.content.submissionId === submission?.id ? review : null,
    publication: lastStanding(records, RecordKind.PUBLICATION),
  };
}

/** Reads the standing of a decision's publication. */
export const publicationOf = async (db: Db, decisionId: string): Promise<PublicationStanding> =>
  publicationStanding(await recordsOf(db, decisionId));

/** A document that a plan names, as far as its publication goes (拟公布的材料). */
export type PlannedDocument = Pick<Publishing, 'publishedAt'> & {
  id: string;
  kind: DocumentKind;
  disclosure: DisclosureProperty | null;
};

/** The documents of the decision among these, not taken out. */
export const plannedDocuments = async (
  db: Db,
  decisionId: string,
  ids: readonly string[],
): Promise<PlannedDocument[]> =>
  db
    .selectFrom('decision_file')
    .select(['id', 'kind', 'published_at as publishedAt', 'disclosure'])
    .where('decision_id', '=', decisionId)
    .where('id', 'in', ['00000000-0000-0000-0000-000000000000', ...ids.filter(isId)])
    .where('removed_at', 'is', null)
    .execute();

/**
 * Takes documents in hand that are about to be published. Records hold what they name only against removal; whoever publishes must
 * be alone with it from the start, or two of them would wait for each other.
 */
export async function holdDocuments(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .selectFrom('decision_file')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}
