import { graphql } from '#client/graphql/gql.ts';

export const DutyListQuery = graphql(`
  query DutyList($filter: DutyFilter, $order: DutyOrder!, $first: Int, $after: String) {
    duties(filter: $filter, order: $order, first: $first, after: $after) {
      total
      nodes {
        id
        ...Duty_duty
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
