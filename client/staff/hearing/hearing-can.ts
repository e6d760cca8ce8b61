import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';

export const HearingCanFragment = graphql(`
  fragment HearingCan_hearing on Hearing {
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
      publishNotice {
        ...CapabilityButton_capability
      }
      recordSignUp {
        ...CapabilityButton_capability
      }
      nominate {
        ...CapabilityButton_capability
      }
      beginSelection {
        ...CapabilityButton_capability
      }
      draw {
        ...CapabilityButton_capability
      }
      replace {
        ...CapabilityButton_capability
      }
      publishList {
        ...CapabilityButton_capability
      }
      sendMaterials {
        ...CapabilityButton_capability
      }
      recordDelivery {
        ...CapabilityButton_capability
      }
      finishDelivery {
        ...CapabilityButton_capability
      }
      hold {
        ...CapabilityButton_capability
      }
      saveRecord {
        ...CapabilityButton_capability
      }
      recordSignature {
        ...CapabilityButton_capability
      }
      signRecord {
        ...CapabilityButton_capability
      }
      publishRecord {
        ...CapabilityButton_capability
      }
      saveReport {
        ...CapabilityButton_capability
      }
      publishReport {
        ...CapabilityButton_capability
      }
      postpone {
        ...CapabilityButton_capability
      }
      cancel {
        ...CapabilityButton_capability
      }
    }
  }
`);

/** Actions the viewer may take on a hearing, one by one. */
export const canOf = (hearing: FragmentType<typeof HearingCanFragment>) =>
  readFragment(HearingCanFragment, hearing).viewerCan;
