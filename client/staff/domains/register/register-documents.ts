import { graphql } from '#client/graphql/gql.ts';
import type { Representative_RowFragment } from '#client/graphql/graphql.ts';

/** A line of the register. */
export type RegisterRow = Representative_RowFragment;

export const RegisterRowFragment = graphql(`
  fragment Representative_row on Representative {
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
    termStartsOn
    termEndsOn
    awayUntil
    verifiedOn
    nameConsentOn
    invited
    attended
    nominatedBy {
      id
      name
    }
    viewerCan(actions: [verify]) {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export const RegisterListQuery = graphql(`
  query RegisterList(
    $filter: RepresentativeFilter!
    $order: RepresentativeOrder!
    $first: Int!
    $after: String
  ) {
    representatives(filter: $filter, order: $order, first: $first, after: $after) {
      nodes {
        ...Representative_row
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const RegisterPageQuery = graphql(`
  query RegisterDesk(
    $state: RepresentativeState
    $category: RepresentativeCategory
    $region: Text
    $words: Text
    $order: RepresentativeOrder!
    $after: String
  ) {
    serverTime {
      today
    }
    enterRepresentativeCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    registerSummary {
      ...RegisterSummary_fields
      states {
        state
        count
      }
    }
    representatives(
      filter: { state: $state, category: $category, region: $region, words: $words }
      order: $order
      first: 50
      after: $after
    ) {
      nodes {
        ...Representative_row
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
