import { graphql } from '#client/graphql/gql.ts';
import type { Approval_RequestFragment } from '#client/graphql/graphql.ts';

export const ApprovalFragment = graphql(`
  fragment Approval_request on Approval {
    ...Approval_fields
    facts {
      ...ApprovalFact_fields
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

export type ApprovalRequest = Approval_RequestFragment;
