/** The desk of a meeting's recordings, and its deeds, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

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

export const SaveRecording = graphql(`
  mutation SaveRecording($id: ID!, $version: Int!, $input: RecordingInput!) {
    saveRecording(id: $id, version: $version, input: $input) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const BeginRecordingUpload = graphql(`
  mutation BeginRecordingUpload($id: ID!, $version: Int!, $input: RecordingUploadInput!) {
    beginRecordingUpload(id: $id, version: $version, input: $input) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const DiscardRecordingFile = graphql(`
  mutation DiscardRecordingFile($id: ID!, $version: Int!, $fileId: ID!) {
    discardRecordingFile(id: $id, version: $version, fileId: $fileId) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveRecordingCuts = graphql(`
  mutation SaveRecordingCuts($id: ID!, $version: Int!, $cuts: [RecordingCutInput!]!) {
    saveRecordingCuts(id: $id, version: $version, cuts: $cuts) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveRecordingChapters = graphql(`
  mutation SaveRecordingChapters($id: ID!, $version: Int!, $chapters: [RecordingChapterInput!]!) {
    saveRecordingChapters(id: $id, version: $version, chapters: $chapters) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const MakeRecordingCut = graphql(`
  mutation MakeRecordingCut($id: ID!, $version: Int!) {
    makeRecordingCut(id: $id, version: $version) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const MakeRecordingRenditions = graphql(`
  mutation MakeRecordingRenditions($id: ID!, $version: Int!) {
    makeRecordingRenditions(id: $id, version: $version) {
      ... on Recording {
        id
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);
