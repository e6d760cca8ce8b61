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
      ...PublicationPlan_fields
      sections {
        ...InterpretationPart_fields
      }
      impacts {
        ...Impact_fields
      }
      pictures {
        id
        alt
      }
      clips {
        id
        title
        withdrawnAt
      }
      questions {
        question
      }
      cases {
        who
        situation
      }
      absentPlaces {
        place
        reason
      }
    }
    papers {
      ...SubmittedPaper_fields
    }
    withholding {
      ...Withholding_fields
    }
  }
`);
