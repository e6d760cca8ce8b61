import { graphql } from '#client/graphql/gql.ts';

/** 保密审查: what waits for the reviewer, from the same record as the workbench. */
export const ReviewsQuery = graphql(`
  query Reviews {
    workbench {
      today
      tasks {
        ...Task_fields
      }
    }
  }
`);
