import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const MeetingCanFragment = graphql(`
  fragment MeetingCan_meeting on Meeting {
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** Actions the viewer may take on a meeting, one by one. */
export const canOf = (meeting: FragmentType<typeof MeetingCanFragment>) =>
  readFragment(MeetingCanFragment, meeting).viewerCan;
