/** Mutations of one invitation. */
import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const RecordInvitationReply = standard('recordInvitationReply');

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

export const CancelInvitation = standard('cancelInvitation');

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

export const RecordInviteeAbsence = standard('recordInviteeAbsence');
