import { graphql } from '#client/graphql/gql.ts';

export const EventReportDeskFragment = graphql(`
  fragment EventReportDesk_event on Event {
    id
    version
    no
    kind
    stage
    title
    startsAt
    paper
    review
    reviewNote
    publishedAt
    reportPublishedAt
    reportDueOn
    reportLate
    opinionConsultationId
    feedbackCode
    unit {
      name
    }
    headcount {
      category
      persons
    }
    report {
      summary
      attendanceNote
      attendance {
        category
        persons
      }
    }
    opinions {
      ...EventOpinion_fields
      entered {
        ...EnteredOpinion_fields
      }
    }
    photos {
      ...EventPhoto_fields
    }
    corrections {
      ...EventCorrection_fields
      attendanceBefore {
        category
        persons
      }
    }
    feedback {
      answers
      satisfaction {
        value
        count
      }
      accessibility {
        value
        count
      }
    }
    feedbackNotes {
      ...EventFeedbackNote_fields
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
