/** What is planned of a meeting, as the contract takes it: its time, its agenda, who is invited, its broadcast. */
import { graphql } from '#client/graphql/gql.ts';

export const PlanMeeting = graphql(`
  mutation PlanMeeting($input: MeetingInput!) {
    planMeeting(input: $input) {
      ... on Meeting {
        id
        version
        no
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SaveMeeting = graphql(`
  mutation SaveMeeting($id: ID!, $version: Int!, $input: MeetingInput!) {
    saveMeeting(id: $id, version: $version, input: $input) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const SetAgenda = graphql(`
  mutation SetAgenda(
    $id: ID!
    $version: Int!
    $items: [AgendaItemInput!]!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    setAgenda(id: $id, version: $version, items: $items, acknowledged: $acknowledged) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const WithdrawAgendaItem = graphql(`
  mutation WithdrawAgendaItem($id: ID!, $version: Int!, $itemId: ID!, $reason: Text!) {
    withdrawAgendaItem(id: $id, version: $version, itemId: $itemId, reason: $reason) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordInvitations = graphql(`
  mutation RecordInvitations($id: ID!, $version: Int!, $itemId: ID!, $input: InvitationsInput!) {
    recordInvitations(id: $id, version: $version, itemId: $itemId, input: $input) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PlanStream = graphql(`
  mutation PlanStream($id: ID!, $version: Int!, $input: StreamInput!) {
    planStream(id: $id, version: $version, input: $input) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ApproveStream = graphql(`
  mutation ApproveStream($id: ID!, $version: Int!, $note: Text! = "") {
    approveStream(id: $id, version: $version, note: $note) {
      ... on Meeting {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
