import { graphql } from '#client/graphql/gql.ts';
import type { PushDeskQuery as Data } from '#client/graphql/graphql.ts';

export const PushDeskQuery = graphql(`
  query PushDesk($after: String) {
    proposePushCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    followCounts {
      kind
      subject
      followers
    }
    pushablePages {
      key
      kind
      title
    }
    pushProposals {
      ...ProposedChange_fields
    }
    pushLog(first: 20, after: $after) {
      nodes {
        id
        unitName
        groups
        title
        text
        pageKind
        pageTitle
        path
        sentAt
        log {
          reason
          writtenBy
          writtenAt
          approvedBy
          groups {
            subject
            name
            followers
          }
          sent
          failed
          waiting
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type PushDesk = Data;
export type LoggedPush = Data['pushLog']['nodes'][number];
