import { graphql } from '#client/graphql/gql.ts';

export const InquiryFragment = graphql(`
  fragment Inquiry_letter on UnitInquiry {
    id
    version
    unitName
    draftNo
    digest
    sentOn
    dueOn
    byLink
    sentTo
    delivery
    awaitsAddress
    openedAt
    openedBy
    reminders {
      at
      by
      way
    }
    recalledAt
    recallReason
    reply
    opinions {
      clauseNo
      text
    }
    repliedOn
    way
    signedBy
    signedAt
    settled
    treated
    dispute
    ownView
    reasons
    basis
    viewerCan {
      enterPaper {
        ...CapabilityButton_capability
      }
      treat {
        ...CapabilityButton_capability
      }
      resend {
        ...CapabilityButton_capability
      }
      enterAddress {
        ...CapabilityButton_capability
      }
      remind {
        ...CapabilityButton_capability
      }
      recall {
        ...CapabilityButton_capability
      }
    }
  }
`);
