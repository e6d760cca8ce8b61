import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const HearingCanFragment = graphql(`
  fragment HearingCan_hearing on Hearing {
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** Actions the viewer may take on a hearing, one by one. */
export const canOf = (hearing: FragmentType<typeof HearingCanFragment>) =>
  readFragment(HearingCanFragment, hearing).viewerCan;
