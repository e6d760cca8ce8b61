/** The words of a recording at their desk (文字记录), as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const TranscriptRecordingQuery = graphql(`
  query TranscriptRecording($no: String!) {
    meeting(no: $no) {
      id
      no
      name
    }
    recordings(meetingNo: $no) {
      id
      part
      title
      sources {
        url
        mime
      }
    }
  }
`);

export const TranscriptDeskQuery = graphql(`
  query TranscriptDesk($recordingId: ID!) {
    transcript(recordingId: $recordingId) {
      recordingId
      version
      origin
      confirmed
      confirmedAt
      durationMs
      cutCount
      cues {
        id
        startsMs
        endsMs
        speaker
        speakerRole
        text
      }
      moments {
        id
        startsMs
        decisionNo
        decisionTitle
        round
        clauseNo
      }
      corrections {
        id
        startsMs
        textBefore
        textAfter
        speakerBefore
        speakerAfter
        reason
        confirmedAt
        declinedAt
        declineNote
        decide {
          ...CapabilityButton_capability
        }
      }
      speech {
        state
        reason
      }
      viewerCan {
        edit {
          ...CapabilityButton_capability
        }
        correct {
          ...CapabilityButton_capability
        }
        confirm {
          ...CapabilityButton_capability
        }
        recognise {
          ...CapabilityButton_capability
        }
        markMoment {
          ...CapabilityButton_capability
        }
      }
    }
  }
`);

export const ImportTranscript = graphql(`
  mutation ImportTranscript(
    $recordingId: ID!
    $version: Int!
    $input: CaptionsInput!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    importTranscript(
      recordingId: $recordingId
      version: $version
      input: $input
      acknowledged: $acknowledged
    ) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveTranscript = graphql(`
  mutation SaveTranscript($recordingId: ID!, $version: Int!, $changes: TranscriptChangesInput!) {
    saveTranscript(recordingId: $recordingId, version: $version, changes: $changes) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ConfirmTranscript = graphql(`
  mutation ConfirmTranscript($recordingId: ID!, $version: Int!) {
    confirmTranscript(recordingId: $recordingId, version: $version) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecogniseSpeech = graphql(`
  mutation RecogniseSpeech($recordingId: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    recogniseSpeech(recordingId: $recordingId, version: $version, acknowledged: $acknowledged) {
      ... on Transcript {
        recordingId
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const MarkClauseMoment = graphql(`
  mutation MarkClauseMoment($recordingId: ID!, $input: ClauseMomentInput!) {
    markClauseMoment(recordingId: $recordingId, input: $input) {
      ... on ClauseMoment {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const UnmarkClauseMoment = graphql(`
  mutation UnmarkClauseMoment($id: ID!) {
    unmarkClauseMoment(id: $id) {
      ... on Transcript {
        recordingId
      }
      ...RefusalPanel_refusal
    }
  }
`);
