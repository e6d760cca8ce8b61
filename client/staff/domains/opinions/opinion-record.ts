import { graphql } from '#client/graphql/gql.ts';
import type {
  Disposition_DispositionFragment,
  Opinion_CommentFragment,
  OpinionCluster_ClusterFragment,
} from '#client/graphql/graphql.ts';

export const DispositionFragment = graphql(`
  fragment Disposition_disposition on Disposition {
    id
    state
    result
    ground
    reason
    changedClauses {
      anchorId
      clauseNo
      before
      after
    }
    coveredAt
    route
    proposedBy
    proposedAt
    confirmedBy
    confirmedAt
    returnedReason
    version
  }
`);

/** A comment with all that is shown of it, so that going from one to the next asks nothing of the network. */
export const OpinionFragment = graphql(`
  fragment Opinion_comment on DeskComment {
    id
    receiptNo
    consultationId
    channel
    identity
    displayName
    stance
    clauseNo
    text
    suggestedText
    quote {
      words
      occurrence
    }
    region
    group
    submittedAt
    recordedAt
    receivedOn
    postmarkedOn
    recordedBy
    peopleCount
    hasContact
    showText
    showName
    textCleared
    hiddenNames
    status
    acceptedAt
    hideState
    hideReason
    hideNote
    assigneeId
    assignee
    cluster {
      id
    }
    disposition {
      ...Disposition_disposition
    }
    attachments {
      name
      size
      url
    }
    revisions {
      no
      at
      text
      suggestedText
      stance
      clauseNo
    }
    version
    viewerCan {
      action
      allowed
    }
  }
`);

export const ClusterFragment = graphql(`
  fragment OpinionCluster_cluster on CommentCluster {
    id
    title
    summary
    count
    peopleCount
    version
    disposition {
      ...Disposition_disposition
    }
  }
`);

export type Opinion = Opinion_CommentFragment;
export type Cluster = OpinionCluster_ClusterFragment;
export type Disposition = Disposition_DispositionFragment;
