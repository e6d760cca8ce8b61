import { graphql } from '#client/graphql/gql.ts';

/** 征集台: what the unit's decisions need next, and its consultations by stage. */
export const ConsultationsDeskQuery = graphql(`
  query ConsultationsDesk($unitId: ID!, $stage: ConsultationStage, $mine: Boolean, $after: String) {
    serverTime {
      today
    }
    catalogueItems(filter: { unitId: $unitId, progress: NOT_STARTED, ahead: true }, first: 100) {
      nodes {
        id
        no
        ...StartDecision_item
      }
    }
    decisions(unitId: $unitId) {
      id
      no
      ...DecisionCourse_decision
    }
    deskConsultations(filter: { stage: $stage, mine: $mine }, first: 50, after: $after) {
      nodes {
        id
        ...ConsultationGrid_consultation
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
