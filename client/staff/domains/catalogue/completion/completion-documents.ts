import { graphql } from '#client/graphql/gql.ts';
import { standard } from '#client/graphql/standard.ts';

export const CompletionQuery = graphql(`
  query CatalogueCompletionDesk($year: Int!) {
    catalogueCompletion(year: $year) {
      id
      year
      title
      dueOn
      writtenBy
      reviewedBy
      reviewReturn
      reviewedAt
      publishedOn
      version
      counts {
        state
        count
      }
      lines {
        no
        seq
        name
        leadUnit {
          id
          name
        }
        plannedText
        phase
        state
        allowed
        explanation
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
