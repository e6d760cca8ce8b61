import { graphql } from '#client/graphql/gql.ts';

/** 公布送审 made last: the plan with everything the public will read, or the claim that it stays closed. */
export const PlannedPublicationFragment = graphql(`
  fragment PlannedPublication_submission on PublicationSubmission {
    id
    submittedByName
    submittedAt
    plan {
      header {
        indexNo
        topic
        issuer
        documentNo
        writtenDate
        expiresOn
      }
      textFileId
      interpretationFileId
      sections {
        section
        text
        applies
      }
      forms
      impacts {
        who
        before
        after
        since
      }
      impactsConfirmed
      pictures {
        id
        alt
      }
      clips {
        id
        title
      }
      questions {
        question
      }
      cases {
        who
        situation
      }
      places
      absentPlaces {
        place
        reason
      }
      publicOpinionsStatement
      expertOpinionsStatement
      outreach
    }
    papers {
      fileId
      name
      sha256
      disclosure
      ground
      law
      partOfId
    }
    withholding {
      ground
      law
      reason
    }
  }
`);
