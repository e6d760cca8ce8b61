/** The deeds of a meeting from its review to its archive, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const SubmitMeetingReview = graphql(`
  mutation SubmitMeetingReview($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    submitMeetingReview(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassMeetingReview = graphql(`
  mutation PassMeetingReview($id: ID!, $version: Int!) {
    passMeetingReview(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnMeetingReview = graphql(`
  mutation ReturnMeetingReview($id: ID!, $version: Int!, $reason: Text!) {
    returnMeetingReview(id: $id, version: $version, reason: $reason) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const AnnounceMeeting = graphql(`
  mutation AnnounceMeeting($id: ID!, $version: Int!) {
    announceMeeting(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReadyMeeting = graphql(`
  mutation ReadyMeeting($id: ID!, $version: Int!) {
    readyMeeting(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const OpenMeeting = graphql(`
  mutation OpenMeeting($id: ID!, $version: Int!, $acknowledged: [AcknowledgementInput!]! = []) {
    openMeeting(id: $id, version: $version, acknowledged: $acknowledged) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($id: ID!, $version: Int!) {
    closeMeeting(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PostponeMeeting = graphql(`
  mutation PostponeMeeting($id: ID!, $version: Int!, $input: MeetingPostponementInput!) {
    postponeMeeting(id: $id, version: $version, input: $input) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($id: ID!, $version: Int!, $reason: Text!) {
    cancelMeeting(id: $id, version: $version, reason: $reason) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ArchiveMeeting = graphql(`
  mutation ArchiveMeeting($id: ID!, $version: Int!) {
    archiveMeeting(id: $id, version: $version) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
