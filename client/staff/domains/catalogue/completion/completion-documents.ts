import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const CompletionQuery = graphql(`
  query CatalogueCompletionDesk($year: Int!) {
    catalogueCompletion(year: $year) {
      ...CatalogueCompletion_fields
      counts {
        state
        count
      }
      lines {
        ...CatalogueCompletionLine_fields
        leadUnit {
          id
          name
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

export const SaveCompletion = graphql(`
  mutation SaveCatalogueCompletion($year: Int!, $version: Int!, $rows: [CatalogueCompletionInput!]!) {
    saveCatalogueCompletion(year: $year, version: $version, rows: $rows) {
      ... on CatalogueCompletion {
        id
        year
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const PassCompletionReview = standard('passCompletionReview');

export const CloseCatalogueYear = graphql(`
  mutation CloseCatalogueYear($year: Int!, $version: Int!, $acknowledged: [AcknowledgementInput!]) {
    closeCatalogueYear(year: $year, version: $version, acknowledged: $acknowledged) {
      ... on CatalogueCompletion {
        id
        version
        publishedOn
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const ReturnCompletionReview = standard('returnCompletionReview');
