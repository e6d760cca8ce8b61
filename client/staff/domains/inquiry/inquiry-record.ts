import { graphql } from '#client/graphql/gql.ts';

export const InquiryFragment = graphql(`
  fragment Inquiry_letter on UnitInquiry {
    id
    version
    unitName
    askedAs
    draftNo
    overtaken
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
      ...LetterReminder_fields
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
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);
