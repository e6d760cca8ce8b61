import { graphql } from '#client/graphql/gql.ts';
import type { Approval_RequestFragment } from '#client/graphql/graphql.ts';

export const ApprovalFragment = graphql(`
  fragment Approval_request on Approval {
    id
    version
    kind
    title
    unitName
    facts {
      term
      text
      digest
    }
    path
    askedBy
    askedAt
    answer
    reason
    answeredBy
    answeredAt
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export type ApprovalRequest = Approval_RequestFragment;
