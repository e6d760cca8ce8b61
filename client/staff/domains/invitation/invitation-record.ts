import { graphql } from '#client/graphql/gql.ts';
import type { InvitationRow_InvitationFragment, InvitationDeskQuery } from '#client/graphql/graphql.ts';

export const InvitationRowFragment = graphql(`
  fragment InvitationRow_invitation on Invitation {
    id
    version
    addressee
    representativeNo
    capacity
    category
    quota
    stage
    letterNo
    letter {
      startsAt
    }
    replyBy
    sentAt
    repliedAt
    reason
    checkedInAt
    seatEmptyAt
    succeedsId
    drawn
    remindedAt
    movedAt
    toTell
    deliveries {
      ...InvitationDelivery_fields
    }
    changes {
      ...ProposedChange_fields
    }
    viewerCan {
      action
      allowed
    }
  }
`);

export const DrawRecordFragment = graphql(`
  fragment DrawRecord_draw on Draw {
    id
    version
    no
    attempt
    method
    seats
    topics
    poolSize
    tickets
    provedFairest
    commitment
    offeredAt
    publicDigits
    drawnAt
    voidedAt
    voidReason
    quotas {
      attribute
      label
      min
      max
    }
    excluded {
      no
    }
    result {
      ticketNo
      selected {
        ...DrawnSeat_fields
      }
    }
    viewerCan {
      action
      allowed
    }
  }
`);

/** Settings that a new plan takes over from the last draw. */
export const LatestDrawFragment = graphql(`
  fragment LatestDraw_draw on Draw {
    method
    seats
    quotas {
      ...DrawQuota_fields
    }
  }
`);

/** An invitation as its desk sees it. */
export type Invited = InvitationRow_InvitationFragment;
export type DeskMeeting = NonNullable<InvitationDeskQuery['meeting']>;
export type DeskItem = DeskMeeting['agenda'][number];
