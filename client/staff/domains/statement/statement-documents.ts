import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

/** A statement at the desk (列席意见). */
export const DeskStatementFragment = graphql(`
  fragment DeskStatement_statement on DeskStatement {
    id
    version
    itemId
    itemPosition
    itemTitle
    stage
    category
    speaker
    consentedAt
    origin
    text
    saidAt
    moment {
      part
      startsMs
    }
    meetingNo
    recordedAt
    recordedBy
    dueOn
    answeringUnits
    result
    ground
    reason
    changedClauses {
      ...ChangedClause_fields
    }
    coveredAt
    route
    proposedBy
    confirmedBy
    answeredAt
    returnedReason
    voidReason
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const RecordStatement = standard('recordStatement');
export const VoidStatement = standard('voidStatement');
export const SetStatementMoment = standard('setStatementMoment');
export const SetSpeakerConsent = standard('setSpeakerConsent');
export const ProposeStatementAnswer = standard('proposeStatementAnswer');
export const ReturnStatementAnswer = standard('returnStatementAnswer');

export const ConfirmStatementAnswers = graphql(`
  mutation ConfirmStatementAnswers($ids: [ID!]!) {
    confirmStatementAnswers(ids: $ids) {
      ... on StatementBatch {
        confirmed
      }
      ...RefusalPanel_refusal
    }
  }
`);
