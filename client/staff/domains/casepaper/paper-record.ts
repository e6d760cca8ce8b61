import { graphql } from '#client/graphql/gql.ts';
import type { CasePaper_PaperFragment } from '#client/graphql/graphql.ts';

/** A document as its decision's desk shows it: how far it is, and what may be done with it. */
export const CasePaperFragment = graphql(`
  fragment CasePaper_paper on CasePaper {
    id
    version
    kind
    number
    finishedAt
    finishedBy
    voidedAt
    voidReason
    revisions {
      no
      madeAt
      madeBy
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

export type CasePaper = CasePaper_PaperFragment;
