import { graphql } from '#client/graphql/gql.ts';
import type { Expert_LetterFragment } from '#client/graphql/graphql.ts';

export const ExpertFragment = graphql(`
  fragment Expert_letter on ExpertInquiry {
    id
    version
    addressee
    expertKind
    employer
    library
    outsideReason
    dissenting
    standing
    draftNo
    digest
    sentOn
    dueOn
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
    interest
    interestNote
    declaredAt
    declarationId
    reply
    argument {
      ...ExpertArgument_fields
    }
    repliedOn
    way
    signedBy
    signedAt
    adoptions {
      ...AspectAdoption_fields
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

export type ExpertLetter = Expert_LetterFragment;
