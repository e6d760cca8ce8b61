import { graphql } from '#client/graphql/gql.ts';
import type { MattersInHand_ConsultationFragment } from '#client/graphql/graphql.ts';

/** A consultation whose comments or report are in hand. */
export const MattersInHandFragment = graphql(`
  fragment MattersInHand_consultation on Consultation {
    id
    title
    stage
    decision {
      id
      title
    }
    closesOn
    daysLeft
    feedbackDueOn
    feedbackOverdue
    commentCount
    undisposedCount
  }
`);

export type MatterInHand = MattersInHand_ConsultationFragment;

/** Withdrawn ones on which somebody was heard: their opinions are answered all the same. */
export const stillOwed = (withdrawn: readonly MatterInHand[]): MatterInHand[] =>
  withdrawn.filter(({ feedbackDueOn }) => feedbackDueOn !== null);

/**
 * Query behind the matters that take comments, those that wait for their report, and the answered ones to look back.
 */
export const MattersInHandQuery = graphql(`
  query MattersInHand {
    open: deskConsultations(filter: { stage: OPEN }, first: 50) {
      nodes {
        id
        ...MattersInHand_consultation
      }
    }
    closed: deskConsultations(filter: { stage: CLOSED }, first: 50) {
      nodes {
        id
        ...MattersInHand_consultation
      }
    }
    ready: deskConsultations(filter: { stage: FEEDBACK_READY }, first: 50) {
      nodes {
        id
        ...MattersInHand_consultation
      }
    }
    withdrawn: deskConsultations(filter: { stage: WITHDRAWN }, first: 50) {
      nodes {
        id
        ...MattersInHand_consultation
      }
    }
    answered: deskConsultations(filter: { stage: FEEDBACK_PUBLISHED }, first: 20) {
      nodes {
        id
        ...MattersInHand_consultation
      }
    }
  }
`);
