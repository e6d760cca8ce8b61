import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const EventCanFragment = graphql(`
  fragment EventCan_event on Event {
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** Actions the viewer may take on an event, one by one. */
export const canOf = (event: FragmentType<typeof EventCanFragment>) =>
  readFragment(EventCanFragment, event).viewerCan;
