import { graphql } from '#client/graphql/gql.ts';
import type { CasePaper_PaperFragment } from '#client/graphql/graphql.ts';

/** A document as its lists and its own page show it. */
export const CasePaperFragment = graphql(`
  fragment CasePaper_paper on CasePaper {
    id
    version
    kind
    number
    subject
    unitName
    decisionNo
    decisionTitle
    madeAt
    madeBy
    finishedAt
    finishedBy
    voidedAt
    voidedBy
    voidReason
    revisions {
      no
      edition
      madeAt
      madeBy
      digest
    }
    viewerCan {
      finish {
        ...CapabilityButton_capability
      }
      void {
        ...CapabilityButton_capability
      }
    }
  }
`);

export type CasePaper = CasePaper_PaperFragment;
