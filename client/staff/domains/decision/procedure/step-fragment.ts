import { graphql } from '#client/graphql/gql.ts';

export const StepActionsFragment = graphql(`
  fragment StepActions_decision on Decision {
    id
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
          activityId
          method
          happenedOn
          place
          participants
          participantCount
          groups {
            groupName
            counterpart
            counterpartName
            opinions
          }
          summary
          fileIds
        }
        expertReview {
          heldOn
          form
          fileIds
        }
        riskAssessment {
          happenedOn
          level
          departmentsHeard {
            unitName
            opinion
          }
          riskPoints {
            no
            kind
            description
            level
          }
          measures {
            pointNo
            text
            unitName
          }
          responsePlan
          fileIds
        }
        riskFinding {
          happenedOn
          riskControllable
          reason
          fileIds
        }
        fairCompetition {
          happenedOn
          conclusion
          drafterOpinion
          reviewedBy
          operatorsHeard
          associationsHeard
          exception {
            ground
            groundText
            noLesserMeans
            endsOn
            endCondition
          }
          fileIds
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
