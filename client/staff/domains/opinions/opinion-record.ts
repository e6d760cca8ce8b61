import { graphql } from '#client/graphql/gql.ts';
import type {
  Disposition_DispositionFragment,
  Opinion_CommentFragment,
  OpinionCluster_ClusterFragment,
} from '#client/graphql/graphql.ts';

export const DispositionFragment = graphql(`
  fragment Disposition_disposition on Disposition {
    ...Disposition_fields
    changedClauses {
      ...ChangedClause_fields
    }
  }
`);

/** A comment with all that is shown of it, so that going from one to the next asks nothing of the network. */
export const OpinionFragment = graphql(`
  fragment Opinion_comment on DeskComment {
    ...DeskComment_fields
    quote {
      words
      occurrence
    }
    notes {
      ...CommentNote_fields
    }
    blackouts {
      ...Blackout_fields
    }
    blackoutChanges {
      ...ProposedChange_fields
    }
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
      ...CommentRevision_fields
    }
    viewerCan {
      action
      allowed
    }
  }
`);

export const ClusterFragment = graphql(`
  fragment OpinionCluster_cluster on CommentCluster {
    ...CommentCluster_fields
    disposition {
      ...Disposition_disposition
    }
  }
`);

export type Opinion = Opinion_CommentFragment;
export type Cluster = OpinionCluster_ClusterFragment;
export type Disposition = Disposition_DispositionFragment;
