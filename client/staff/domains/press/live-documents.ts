/** Mutations of the live text. */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const SetPressVideo = graphql(`
  mutation SetPressVideo($id: ID!, $kind: VideoKind, $url: Text) {
    setPressVideo(eventId: $id, kind: $kind, url: $url) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const StartPressLive = graphql(`
  mutation StartPressLive($id: ID!) {
    startPressLive(eventId: $id) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const StopPressLive = graphql(`
  mutation StopPressLive($id: ID!) {
    stopPressLive(eventId: $id) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PostPress = graphql(`
  mutation PostPress($id: ID!, $input: PressPostInput!, $acknowledged: [AcknowledgementInput!]! = []) {
    postPress(eventId: $id, input: $input, acknowledged: $acknowledged) {
      ... on PressConference {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CorrectPressPost = standard('correctPressPost');
