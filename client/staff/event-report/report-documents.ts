/** The deeds after an event, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const SaveEventReport = graphql(`
  mutation SaveEventReport($id: ID!, $version: Int!, $input: EventReportInput!) {
    saveEventReport(id: $id, version: $version, input: $input) {
      ... on Event {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordEventOpinion = graphql(`
  mutation RecordEventOpinion($eventId: ID!, $input: EventOpinionInput!) {
    recordEventOpinion(eventId: $eventId, input: $input) {
      ... on Event {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishEventReport = graphql(`
  mutation PublishEventReport($id: ID!, $version: Int!) {
    publishEventReport(id: $id, version: $version) {
      ... on Event {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CorrectEventReport = graphql(`
  mutation CorrectEventReport($id: ID!, $version: Int!, $input: EventCorrectionInput!) {
    correctEventReport(id: $id, version: $version, input: $input) {
      ... on Event {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const WithdrawEventPhoto = graphql(`
  mutation WithdrawEventPhoto($id: ID!, $version: Int!, $photoId: ID!, $reason: Text!) {
    withdrawEventPhoto(id: $id, version: $version, photoId: $photoId, reason: $reason) {
      ... on Event {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
