import { graphql } from '#client/graphql/gql.ts';

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
      clauseNo
      before
      after
    }
    coveredAt
    route
    proposedBy
    confirmedBy
    answeredAt
    returnedReason
    voidReason
    viewerCan {
      setMoment {
        ...CapabilityButton_capability
      }
      setConsent {
        ...CapabilityButton_capability
      }
      void {
        ...CapabilityButton_capability
      }
      propose {
        ...CapabilityButton_capability
      }
      return {
        ...CapabilityButton_capability
      }
      confirm {
        allowed
        ...CapabilityButton_capability
      }
    }
  }
`);

export const RecordStatement = graphql(`
  mutation RecordStatement($input: StatementInput!) {
    recordStatement(input: $input) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const VoidStatement = graphql(`
  mutation VoidStatement($id: ID!, $version: Int!, $reason: Text!) {
    voidStatement(id: $id, version: $version, reason: $reason) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SetStatementMoment = graphql(`
  mutation SetStatementMoment($id: ID!, $version: Int!, $input: StatementMomentInput!) {
    setStatementMoment(id: $id, version: $version, input: $input) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SetSpeakerConsent = graphql(`
  mutation SetSpeakerConsent($id: ID!, $version: Int!, $named: Boolean!) {
    setSpeakerConsent(id: $id, version: $version, named: $named) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ProposeStatementAnswer = graphql(`
  mutation ProposeStatementAnswer($id: ID!, $version: Int!, $input: DispositionInput!) {
    proposeStatementAnswer(id: $id, version: $version, input: $input) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnStatementAnswer = graphql(`
  mutation ReturnStatementAnswer($id: ID!, $version: Int!, $reason: Text!) {
    returnStatementAnswer(id: $id, version: $version, reason: $reason) {
      ... on DeskStatement {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

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
