import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const CollectionsQuery = graphql(`
  query CatalogueCollections {
    catalogueCollections {
      id
      year
      dueOn
      closedAt
      counts {
        state
        count
      }
    }
  }
`);

export const SubmissionFragment = graphql(`
  fragment Submission_row on CatalogueSubmission {
    ...CatalogueSubmission_fields
    unit {
      id
      name
    }
    coUnits {
      id
      name
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

export const CollectionQuery = graphql(`
  query CatalogueCollectionDesk($id: ID!, $state: SubmissionState, $after: String) {
    catalogueCollection(id: $id) {
      ...CatalogueCollection_fields
      answers {
        unit {
          id
          name
        }
        answer
      }
      counts {
        state
        count
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
      submissions(state: $state, first: 50, after: $after) {
        nodes {
          ...Submission_row
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
    units {
      id
      name
      active
    }
    serverTime {
      today
    }
  }
`);

export const ChaseUnits = standard('chaseUnits');
export const SayNilReturn = standard('sayNilReturn');
export const SaveSubmission = standard('saveCatalogueSubmission');
export const SubmitSubmissions = standard('submitCatalogueSubmissions');
export const RecallSubmission = standard('recallCatalogueSubmission');
export const WithdrawSubmission = standard('withdrawCatalogueSubmission');
export const AcceptSubmission = standard('acceptCatalogueSubmission');
export const DeclineSubmission = standard('declineCatalogueSubmission');
