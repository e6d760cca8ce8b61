import { graphql } from '#client/graphql/gql.ts';

/** Content of a confirmed entry on the review, the discussion, the reports and the issuing. */
export const LateDecidedFragment = graphql(`
  fragment LateDecided_entry on LateEntryTold {
    legality {
      sentOn
      givenOn
      draftFileId
      opinion {
        authority
        authorityNote
        procedure
        procedureNote
        content
        contentNote
        points {
          anchorId
          text
        }
        adviserKind
        adviserName
        adviserOpinion
        outcome
        legalRiskStatement
      }
    }
    discussion {
      meetingKind
      meetingName
      heldOn
      entitled
      present
      speakers
      head
      result
      majorityResult
      departureReason
      dissents {
        name
        opinion
      }
      dissentConfirmed
      draftFileId
      changedAfterReview
    }
    report {
      form
      reportNo
      reportedOn
      reply
      repliedOn
      replyText
    }
    issue {
      documentNo
      writtenDate
      issuedOn
      signedBy
      signedOn
    }
  }
`);
