/** The deeds of a hearing from its materials to its report, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const RecordHearingDelivery = graphql(`
  mutation RecordHearingDelivery(
    $id: ID!
    $version: Int!
    $participantIds: [ID!]!
    $deliveredOn: CalendarDay!
  ) {
    recordHearingDelivery(
      id: $id
      version: $version
      participantIds: $participantIds
      deliveredOn: $deliveredOn
    ) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const FinishHearingDelivery = graphql(`
  mutation FinishHearingDelivery($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    finishHearingDelivery(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const HoldHearing = graphql(`
  mutation HoldHearing($id: ID!, $version: Int!, $input: HearingHeldInput!) {
    holdHearing(id: $id, version: $version, input: $input) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveHearingRecord = graphql(`
  mutation SaveHearingRecord(
    $id: ID!
    $version: Int!
    $entries: [HearingEntryInput!]!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    saveHearingRecord(id: $id, version: $version, entries: $entries, acknowledged: $acknowledged) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SignHearingRecord = graphql(`
  mutation SignHearingRecord(
    $id: ID!
    $version: Int!
    $participantId: ID!
    $signedOn: CalendarDay
    $refusalReason: Text
  ) {
    signHearingRecord(
      id: $id
      version: $version
      participantId: $participantId
      signedOn: $signedOn
      refusalReason: $refusalReason
    ) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ConfirmHearingRecord = graphql(`
  mutation ConfirmHearingRecord($id: ID!, $version: Int!) {
    confirmHearingRecord(id: $id, version: $version) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishHearingRecord = graphql(`
  mutation PublishHearingRecord($id: ID!, $version: Int!) {
    publishHearingRecord(id: $id, version: $version) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveHearingReport = graphql(`
  mutation SaveHearingReport($id: ID!, $version: Int!, $input: HearingReportInput!) {
    saveHearingReport(id: $id, version: $version, input: $input) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishHearingReport = graphql(`
  mutation PublishHearingReport($id: ID!, $version: Int!) {
    publishHearingReport(id: $id, version: $version) {
      ... on Hearing {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
