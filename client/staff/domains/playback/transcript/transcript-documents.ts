/** Queries and mutations of the words of a recording at their desk (文字记录). */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

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
      ...Transcript_fields
      cues {
        ...TranscriptCue_fields
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
        ...CueCorrection_fields
        decide {
          allowed
          findings {
            ...Findings_finding
          }
        }
      }
      speech {
        state
        reason
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export const ImportTranscript = standard('importTranscript');
export const SaveTranscript = standard('saveTranscript');
export const ConfirmTranscript = standard('confirmTranscript');
export const RecogniseSpeech = standard('recogniseSpeech');
export const MarkClauseMoment = standard('markClauseMoment');
export const UnmarkClauseMoment = standard('unmarkClauseMoment');
