import { graphql } from '#client/graphql/gql.ts';

export const StepActionsFragment = graphql(`
  fragment StepActions_decision on Decision {
    id
    no
    version
    startedOn
    platformSince
    requirements {
      kind
      requirement
      reason
      article
      basis
    }
    records {
      id
      kind
      happenedOn
      replaced
      recordedByName
      lines {
        label
        text
      }
      content {
        unitConsultation {
          noUnitConcerned
          fileIds
        }
        activity {
          ...RecordedActivity_fields
          groups {
            ...GroupTalk_fields
          }
        }
        expertReview {
          ...RecordedExpertReview_fields
        }
        riskAssessment {
          ...RecordedRiskReport_fields
          departmentsHeard {
            unitName
            opinion
          }
          riskPoints {
            ...RiskPoint_fields
          }
          measures {
            ...RiskMeasure_fields
          }
        }
        riskFinding {
          ...RecordedRiskFinding_fields
        }
        fairCompetition {
          ...RecordedFairCompetition_fields
          exception {
            ...CompetitionException_fields
          }
        }
      }
    }
    events {
      id
      kind
      stage
      title
      startsAt
    }
    publicActivities {
      id
      method
      state
      title
      startsAt
    }
    documents {
      id
      kind
      name
    }
    unitInquiries {
      id
      unitName
      askedAs
      draftNo
      overtaken
      reply
      repliedOn
      way
      opinions {
        clauseNo
        text
      }
    }
    waivableSteps
    procedureCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);
