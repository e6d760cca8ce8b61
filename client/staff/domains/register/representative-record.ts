import { graphql } from '#client/graphql/gql.ts';
import type { RepresentativeRecord_RepresentativeFragment } from '#client/graphql/graphql.ts';

/** A representative as their page needs them. */
export type RepresentativeRecord = RepresentativeRecord_RepresentativeFragment;

export const RepresentativeRecordFragment = graphql(`
  fragment RepresentativeRecord_representative on Representative {
    id
    version
    no
    name
    state
    origin
    categories
    unitPost
    fields
    region
    village
    gender
    declaredInterests
    termStartsOn
    termEndsOn
    awayUntil
    verifiedOn
    verificationNote
    nameConsentOn
    stateReason
    applied
    enteredAt
    enteredByName
    hasContact
    invited
    attended
    nominatedBy {
      name
    }
    changes {
      event
      note
      byName
      at
    }
    invitations {
      meetingNo
      meetingName
      startsAt
      item
      capacity
      stage
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);
