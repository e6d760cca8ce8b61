import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const EventCanFragment = graphql(`
  fragment EventCan_event on Event {
    viewerCan {
      save {
        ...CapabilityButton_capability
      }
      submitReview {
        ...CapabilityButton_capability
      }
      passReview {
        ...CapabilityButton_capability
      }
      returnReview {
        ...CapabilityButton_capability
      }
      publish {
        ...CapabilityButton_capability
      }
      changeSeats {
        ...CapabilityButton_capability
      }
      recordRegistration {
        ...CapabilityButton_capability
      }
      checkIn {
        ...CapabilityButton_capability
      }
      releaseNoShows {
        ...CapabilityButton_capability
      }
      postpone {
        ...CapabilityButton_capability
      }
      cancel {
        ...CapabilityButton_capability
      }
      saveReport {
        ...CapabilityButton_capability
      }
      publishReport {
        ...CapabilityButton_capability
      }
      archive {
        ...CapabilityButton_capability
      }
    }
  }
`);

/** Actions the viewer may take on an event, one by one. */
export const canOf = (event: FragmentType<typeof EventCanFragment>) =>
  readFragment(EventCanFragment, event).viewerCan;
