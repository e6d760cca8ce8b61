import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const MeetingCanFragment = graphql(`
  fragment MeetingCan_meeting on Meeting {
    viewerCan {
      save {
        ...CapabilityButton_capability
      }
      setAgenda {
        ...CapabilityButton_capability
      }
      withdrawItem {
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
      announce {
        ...CapabilityButton_capability
      }
      ready {
        ...CapabilityButton_capability
      }
      open {
        ...CapabilityButton_capability
      }
      startItem {
        ...CapabilityButton_capability
      }
      recordAttendance {
        ...CapabilityButton_capability
      }
      endItem {
        ...CapabilityButton_capability
      }
      correctResult {
        ...CapabilityButton_capability
      }
      close {
        ...CapabilityButton_capability
      }
      postpone {
        ...CapabilityButton_capability
      }
      cancel {
        ...CapabilityButton_capability
      }
      saveMinutes {
        ...CapabilityButton_capability
      }
      importMinutes {
        ...CapabilityButton_capability
      }
      publishMinutes {
        ...CapabilityButton_capability
      }
      archive {
        ...CapabilityButton_capability
      }
      planStream {
        ...CapabilityButton_capability
      }
      approveStream {
        ...CapabilityButton_capability
      }
    }
  }
`);

/** Actions the viewer may take on a meeting, one by one. */
export const canOf = (meeting: FragmentType<typeof MeetingCanFragment>) =>
  readFragment(MeetingCanFragment, meeting).viewerCan;
