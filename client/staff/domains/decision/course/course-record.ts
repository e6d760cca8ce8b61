import { graphql } from '#client/graphql/gql.ts';
import type { CourseActions_DecisionFragment } from '#client/graphql/graphql.ts';

/** Fields of a decision that the actions of its course read, and which of them the viewer may take. */
export const CourseFragment = graphql(`
  fragment CourseActions_decision on Decision {
    id
    no
    version
    title
    documents {
      id
      kind
      name
    }
    ...CourseDraft_decision
    discussedIn {
      id
      withdrawnAt
      meeting {
        id
        kind
        name
        stage
        startsAt
      }
    }
    heldDiscussion {
      ...HeldDiscussion_fields
      members {
        memberId
        name
        post
        head
        present
      }
    }
    executingUnits {
      id
      name
    }
    textInForce {
      ...DraftClause_fields
    }
    events {
      no
      kind
      stage
      title
      startsAt
      speakers {
        name
        post
      }
    }
    archiveChecklist {
      ...ArchiveEntry_fields
    }
    publicationSubmission {
      ...PlannedPublication_submission
    }
    consultations {
      ...RoundTold_consultation
    }
    notPublicCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
    legalityCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
    discussionCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
    executionCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export type Course = CourseActions_DecisionFragment;
