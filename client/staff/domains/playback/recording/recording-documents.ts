/** Query behind the desk of a meeting's recordings, and its mutations. */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const RecordingDeskQuery = graphql(`
  query RecordingDesk($no: String!) {
    meeting(no: $no) {
      id
      no
      name
      agenda {
        id
        position
        title
        disclosure
      }
    }
    recordings(meetingNo: $no) {
      id
      ...RecordingRecord_recording
    }
  }
`);

export const CreateRecording = graphql(`
  mutation CreateRecording($meetingId: ID!, $input: RecordingInput!) {
    createRecording(meetingId: $meetingId, input: $input) {
      ... on Recording {
        id
        part
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveRecording = standard('saveRecording');
export const BeginRecordingUpload = standard('beginRecordingUpload');
export const DiscardRecordingFile = standard('discardRecordingFile');
export const SaveRecordingCuts = standard('saveRecordingCuts');
export const SaveRecordingChapters = standard('saveRecordingChapters');
export const MakeRecordingCut = standard('makeRecordingCut');
export const MakeRecordingRenditions = standard('makeRecordingRenditions');
