/** From the review of a recording to its withdrawal, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const SubmitRecordingReview = graphql(`
  mutation SubmitRecordingReview($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    submitRecordingReview(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassRecordingReview = graphql(`
  mutation PassRecordingReview($id: ID!, $version: Int!) {
    passRecordingReview(id: $id, version: $version) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnRecordingReview = graphql(`
  mutation ReturnRecordingReview($id: ID!, $version: Int!, $reason: Text!) {
    returnRecordingReview(id: $id, version: $version, reason: $reason) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishRecording = graphql(`
  mutation PublishRecording($id: ID!, $version: Int!) {
    publishRecording(id: $id, version: $version) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const WithdrawRecording = graphql(`
  mutation WithdrawRecording($id: ID!, $version: Int!, $reason: Text!) {
    withdrawRecording(id: $id, version: $version, reason: $reason) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
