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
      id
      text
      category
      answer
      entered {
        receiptNo
        decisionNo
        round
        outcome
      }
    }
    photos {
      id
      url
      width
      height
      alt
      caption
      consent
    }
    corrections {
      summaryBefore
      attendanceBefore {
        category
        persons
      }
      note
      at
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
      id
      satisfaction
      good
      better
      givenAt
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
