import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';
import type {
  ReasonGroup_ReasonGroupFragment,
  ReasonQuestionsDeskQuery as Data,
} from '#client/graphql/graphql.ts';

/** Those who ask about one reason, with its answer (理由不清楚). */
export const ReasonGroupFragment = graphql(`
  fragment ReasonGroup_reasonGroup on ReasonGroup {
    ...ReasonGroup_fields
    questions {
      ...DeskReasonQuestion_fields
    }
    answer {
      ...ReasonAnswer_fields
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const ReasonQuestionsDeskQuery = graphql(`
  query ReasonQuestionsDesk($consultationId: ID!, $progress: QuestionProgress) {
    deskConsultation(id: $consultationId) {
      id
      title
      decision {
        id
        title
      }
    }
    reasonQuestions(consultationId: $consultationId, progress: $progress) {
      ...ReasonQuestions_fields
      groups {
        key
        ...ReasonGroup_reasonGroup
      }
    }
  }
`);

export type Group = ReasonGroup_ReasonGroupFragment;
export type Questions = Data['reasonQuestions'];

export const ProposeReasonAnswer = standard('proposeReasonAnswer');
export const ConfirmReasonAnswer = standard('confirmReasonAnswer');
export const ReturnReasonAnswer = standard('returnReasonAnswer');
