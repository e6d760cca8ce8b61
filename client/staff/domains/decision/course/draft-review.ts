/** The draft between its review and the meeting, as the forms of the course show it. */
import { aimOf, clauseName } from '#client/citizen/names.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { CourseDraft_DecisionFragment } from '#client/graphql/graphql.ts';
import type { Course } from './course-record.ts';

export const CourseDraftFragment = graphql(`
  fragment CourseDraft_decision on Decision {
    draftReview {
      ...DraftReview_fields
      clauses {
        anchorId
        no
        text
      }
      weakened {
        anchorId
        article
        code
        no
        anchor
        lawSays
        draftSays
      }
      points {
        no
        clauseNo
        text
      }
      judged {
        reason
        measure {
          ...MeasureOfChange_fields
          clauses {
            ...MaterialClause_fields
          }
        }
      }
      changes {
        ...ReviewedChange_fields
        verdict {
          point
          askedBack
        }
      }
    }
  }
`);

export type DraftReview = NonNullable<CourseDraft_DecisionFragment['draftReview']>;

/** The draft since it was sent to the review; null where it is a file alone. */
export const reviewIn = (course: Course): DraftReview | null =>
  readFragment(CourseDraftFragment, course).draftReview;

export type ReviewedChange = DraftReview['changes'][number];

/** The clauses of the draft that was sent, as a choice: by their lasting id. */
export const clauseChoices = (review: DraftReview | null): Readonly<Record<string, string>> =>
  Object.fromEntries((review?.clauses ?? []).map(({ anchorId, no }) => [anchorId, clauseName(no)]));

/** 第1点（第三条）：写明依据。 */
export const pointWords = ({ no, clauseNo, text }: DraftReview['points'][number]): string =>
  `第${no}点（${aimOf(clauseNo)}）：${text}`;

/** Differences that the reviewer has not tied to a point yet. */
export const untied = ({ changes }: DraftReview): readonly ReviewedChange[] =>
  changes.filter(({ verdict }) => verdict === null || verdict.point === null);

/** A digest by its beginning. */
export const briefDigest = (digest: string): string => `${digest.slice(0, 12)}…`;
