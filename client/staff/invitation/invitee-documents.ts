/** The deeds on one invitation, as the contract takes them. */
import { graphql } from '#client/graphql/gql.ts';

export const RecordInvitationReply = graphql(`
  mutation RecordInvitationReply($id: ID!, $reply: InvitationReply!, $reason: Text!) {
    recordInvitationReply(id: $id, reply: $reply, reason: $reason) {
      ... on Invitation {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordInviteeCall = graphql(`
  mutation RecordInviteeCall($id: ID!, $input: InviteeCallInput!) {
    recordInviteeCall(id: $id, input: $input) {
      ... on Invitation {
        id
        toTell
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemindInvitee = graphql(`
  mutation RemindInvitee($id: ID!) {
    remindInvitee(id: $id) {
      ... on Invitation {
        id
        version
        remindedAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CancelInvitation = graphql(`
  mutation CancelInvitation($id: ID!, $reason: Text!) {
    cancelInvitation(id: $id, reason: $reason) {
      ... on Invitation {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RemoveStakeholder = graphql(`
  mutation RemoveStakeholder($id: ID!) {
    removeStakeholder(id: $id) {
      ... on InvitationsOfItem {
        invitations {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevealInvitee = graphql(`
  mutation RevealInvitee($id: ID!, $reason: Text!) {
    revealInvitee(id: $id, reason: $reason) {
      contactKind
      contact
    }
  }
`);

export const CheckInInvitee = graphql(`
  mutation CheckInInvitee($id: ID!) {
    checkInInvitee(id: $id) {
      ... on Invitation {
        id
        version
        stage
        addressee
        checkedInAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const CheckInBySeatCode = graphql(`
  mutation CheckInBySeatCode($meetingId: ID!, $code: Text!) {
    checkInBySeatCode(meetingId: $meetingId, code: $code) {
      ... on Invitation {
        id
        version
        stage
        addressee
        checkedInAt
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RecordInviteeAbsence = graphql(`
  mutation RecordInviteeAbsence($id: ID!, $reason: Text!) {
    recordInviteeAbsence(id: $id, reason: $reason) {
      ... on Invitation {
        id
        version
        stage
      }
      ...RefusalPanel_refusal
    }
  }
`);
