import { graphql } from '#client/graphql/gql.ts';
import type { RepresentativeRecord_RepresentativeFragment } from '#client/graphql/graphql.ts';

/** A representative as their page needs them. */
export type RepresentativeRecord = RepresentativeRecord_RepresentativeFragment;

export const RepresentativeRecordFragment = graphql(`
  fragment RepresentativeRecord_representative on Representative {
    ...Representative_fields
    nominatedBy {
      name
    }
    changes {
      ...RepresentativeChange_fields
    }
    invitations {
      ...RepresentativeInvitation_fields
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
