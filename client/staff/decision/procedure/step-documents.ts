/** The deeds before the legality review, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const WaiveStep = graphql(`
  mutation WaiveStep($id: ID!, $version: Int!, $input: StepWaiverInput!) {
    waiveStep(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordUnitConsultation = graphql(`
  mutation RecordUnitConsultation(
    $id: ID!
    $version: Int!
    $input: UnitConsultationsInput!
    $replacesId: ID
  ) {
    recordUnitConsultation(id: $id, version: $version, input: $input, replacesId: $replacesId) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordActivity = graphql(`
  mutation RecordActivity($id: ID!, $version: Int!, $input: ActivityInput!, $replacesId: ID) {
    recordActivity(id: $id, version: $version, input: $input, replacesId: $replacesId) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordExpertReview = graphql(`
  mutation RecordExpertReview(
    $id: ID!
    $version: Int!
    $input: ExpertReviewInput!
    $replacesId: ID
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    recordExpertReview(
      id: $id
      version: $version
      input: $input
      replacesId: $replacesId
      acknowledged: $acknowledged
    ) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordRiskAssessment = graphql(`
  mutation RecordRiskAssessment(
    $id: ID!
    $version: Int!
    $input: RiskReportInput!
    $replacesId: ID
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    recordRiskAssessment(
      id: $id
      version: $version
      input: $input
      replacesId: $replacesId
      acknowledged: $acknowledged
    ) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const FindRiskControllable = graphql(`
  mutation FindRiskControllable($id: ID!, $version: Int!, $input: RiskFindingInput!, $replacesId: ID) {
    findRiskControllable(id: $id, version: $version, input: $input, replacesId: $replacesId) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordFairCompetition = graphql(`
  mutation RecordFairCompetition(
    $id: ID!
    $version: Int!
    $input: FairCompetitionInput!
    $replacesId: ID
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    recordFairCompetition(
      id: $id
      version: $version
      input: $input
      replacesId: $replacesId
      acknowledged: $acknowledged
    ) {
      ... on Decision {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
