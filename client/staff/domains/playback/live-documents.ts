/** Mutations of the live desk. */
import { graphql } from '#client/graphql/gql.ts';

export const StartStream = graphql(`
  mutation StartStream($meetingId: ID!) {
    startStream(meetingId: $meetingId) {
      ... on Live {
        operatorName
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PauseStream = graphql(`
  mutation PauseStream($meetingId: ID!) {
    pauseStream(meetingId: $meetingId) {
      ... on Live {
        operatorName
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ResumeStream = graphql(`
  mutation ResumeStream($meetingId: ID!) {
    resumeStream(meetingId: $meetingId) {
      ... on Live {
        operatorName
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const StopStream = graphql(`
  mutation StopStream($meetingId: ID!) {
    stopStream(meetingId: $meetingId) {
      ... on Live {
        operatorName
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SetVideoStatus = graphql(`
  mutation SetVideoStatus($meetingId: ID!, $status: VideoStatus!) {
    setVideoStatus(meetingId: $meetingId, status: $status) {
      ... on Live {
        operatorName
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PostLive = graphql(`
  mutation PostLive($meetingId: ID!, $input: LivePostInput!, $acknowledged: [AcknowledgementInput!]! = []) {
    postLive(meetingId: $meetingId, input: $input, acknowledged: $acknowledged) {
      ... on LivePost {
        id
        seq
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CorrectLive = graphql(`
  mutation CorrectLive($id: ID!, $input: LiveCorrectionInput!, $acknowledged: [AcknowledgementInput!]! = []) {
    correctLive(id: $id, input: $input, acknowledged: $acknowledged) {
      ... on LivePost {
        id
        seq
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PinLive = graphql(`
  mutation PinLive($id: ID!) {
    pinLive(id: $id) {
      ... on LivePost {
        id
        seq
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const UnpinLive = graphql(`
  mutation UnpinLive($id: ID!) {
    unpinLive(id: $id) {
      ... on LivePost {
        id
        seq
      }
      ...RefusalPanel_refusal
    }
  }
`);
