/** Mutations of a conference's transcript. */
import { graphql } from '#client/graphql/gql.ts';

export const SavePressTranscript = graphql(`
  mutation SavePressTranscript($id: ID!, $version: Int!, $passages: [PressPassageInput!]!) {
    savePressTranscript(eventId: $id, version: $version, passages: $passages) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PublishPressTranscript = graphql(`
  mutation PublishPressTranscript($id: ID!, $version: Int!) {
    publishPressTranscript(eventId: $id, version: $version) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CorrectPressTranscript = graphql(`
  mutation CorrectPressTranscript($id: ID!, $passage: Int!, $text: Text!, $note: Text!) {
    correctPressTranscript(eventId: $id, passage: $passage, text: $text, note: $note) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);
