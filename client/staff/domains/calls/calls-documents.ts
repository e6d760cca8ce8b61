import { graphql } from '#client/graphql/gql.ts';
import type { CallsQuery as Data } from '#client/graphql/graphql.ts';

export const CallsQuery = graphql(`
  query Calls($done: Boolean!, $aboutId: ID, $after: String) {
    calls(done: $done, aboutId: $aboutId, first: 50, after: $after) {
      nodes {
        ...Call_fields
        attempts {
          ...CallAttempt_fields
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const CallSubjectsQuery = graphql(`
  query CallSubjects {
    callSubjects {
      ...CallSubject_fields
    }
  }
`);

export const RecordCall = graphql(`
  mutation RecordCall($id: ID!, $input: CallInput!) {
    recordCall(id: $id, input: $input) {
      ... on Call {
        id
        status
        attempts {
          ...CallAttempt_fields
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export const RevealCallContact = graphql(`
  mutation RevealCallContact($id: ID!, $reason: Text!) {
    revealCallContact(id: $id, reason: $reason) {
      contact
    }
  }
`);

export type Call = Data['calls']['nodes'][number];
