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
      no
      name
      kind
      heldOn
      result
      decided
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
      anchorId
      kind
      no
      text
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
      item
      label
      present
    }
    publicationSubmission {
      ...PlannedPublication_submission
    }
    consultations {
      ...RoundTold_consultation
    }
    notPublicCan {
      claimNotPublic {
        ...CapabilityButton_capability
      }
      reviewNotPublic {
        ...CapabilityButton_capability
      }
    }
    legalityCan {
      submitLegality {
        ...CapabilityButton_capability
      }
      resubmitLegality {
        ...CapabilityButton_capability
      }
      requestLegalitySupplement {
        ...CapabilityButton_capability
      }
      returnLegality {
        ...CapabilityButton_capability
      }
      giveLegalityOpinion {
        ...CapabilityButton_capability
      }
      judgeReviewedChanges {
        ...CapabilityButton_capability
      }
    }
    discussionCan {
      scheduleDiscussion {
        ...CapabilityButton_capability
      }
      recordDiscussion {
        ...CapabilityButton_capability
      }
      confirmApprovedDraft {
        ...CapabilityButton_capability
      }
      recordPartyReply {
        ...CapabilityButton_capability
      }
      recordCongressReply {
        ...CapabilityButton_capability
      }
    }
    executionCan {
      issueDecision {
        ...CapabilityButton_capability
      }
      planPublication {
        ...CapabilityButton_capability
      }
      planWithholding {
        ...CapabilityButton_capability
      }
      reviewPublication {
        ...CapabilityButton_capability
      }
      publishDecision {
        ...CapabilityButton_capability
      }
      executeUnpublished {
        ...CapabilityButton_capability
      }
      recordOutreach {
        ...CapabilityButton_capability
      }
      startExecution {
        ...CapabilityButton_capability
      }
      reportExecution {
        ...CapabilityButton_capability
      }
      reportProblem {
        ...CapabilityButton_capability
      }
      suspendDecision {
        ...CapabilityButton_capability
      }
      resumeDecision {
        ...CapabilityButton_capability
      }
      completeDecision {
        ...CapabilityButton_capability
      }
      repealDecision {
        ...CapabilityButton_capability
      }
      terminateDecision {
        ...CapabilityButton_capability
      }
      startEvaluation {
        ...CapabilityButton_capability
      }
      adjustDecision {
        ...CapabilityButton_capability
      }
      recordEvaluation {
        ...CapabilityButton_capability
      }
      handOverFile {
        ...CapabilityButton_capability
      }
      archiveDecision {
        ...CapabilityButton_capability
      }
    }
  }
`);

export type Course = CourseActions_DecisionFragment;
