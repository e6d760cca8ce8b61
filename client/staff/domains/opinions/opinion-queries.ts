import { graphql } from '#client/graphql/gql.ts';
import type {
  ColleaguesQuery as ColleaguesData,
  OpinionsDeskQuery as DeskData,
} from '#client/graphql/graphql.ts';

export const OpinionsDeskQuery = graphql(`
  query OpinionsDesk($consultationId: ID!) {
    deskConsultation(id: $consultationId) {
      id
      no
      round
      title
      stage
      laws {
        ...SpecialLaw_law
      }
      decision {
        id
        title
      }
      closesOn
      feedbackDueOn
      feedbackOverdue
      commentCount
      clauses {
        id
        anchorId
        kind
        no
        text
        commentCount
      }
      revision {
        id
        no
        frozenAt
        clauses {
          ...DraftClause_fields
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    clusters(consultationId: $consultationId) {
      id
      ...OpinionCluster_cluster
    }
    all: deskComments(consultationId: $consultationId, first: 1) {
      total {
        value
        capped
      }
    }
    undisposed: deskComments(consultationId: $consultationId, filter: { progress: UNDISPOSED }, first: 1) {
      total {
        value
        capped
      }
    }
    proposed: deskComments(consultationId: $consultationId, filter: { progress: PROPOSED }, first: 1) {
      total {
        value
        capped
      }
    }
    withdrawn: deskComments(consultationId: $consultationId, filter: { progress: WITHDRAWN }, first: 1) {
      total {
        value
        capped
      }
    }
    reasonQuestions(consultationId: $consultationId) {
      ...ReasonQuestions_fields
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
  }
`);

export const OpinionListQuery = graphql(`
  query OpinionList(
    $consultationId: ID!
    $filter: CommentFilter!
    $sort: CommentSort!
    $after: String
    $counted: Boolean!
  ) {
    deskComments(consultationId: $consultationId, filter: $filter, sort: $sort, first: 50, after: $after) {
      nodes {
        id
        ...Opinion_comment
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total @include(if: $counted) {
        value
        capped
      }
    }
  }
`);

/** How many each of the filters leaves. */
export const OpinionCountsQuery = graphql(`
  query OpinionCounts($consultationId: ID!, $filters: [CommentFilter!]!) {
    deskCommentCounts(consultationId: $consultationId, filters: $filters) {
      value
      capped
    }
  }
`);

export const OpinionQuery = graphql(`
  query Opinion($id: ID!) {
    deskComment(id: $id) {
      id
      ...Opinion_comment
    }
  }
`);

export const ColleaguesQuery = graphql(`
  query Colleagues($consultationId: ID!) {
    colleagues(consultationId: $consultationId) {
      ...Colleague_fields
    }
  }
`);

/** One to whom comments can be given, with how many they have still to handle. */
export type Colleague = ColleaguesData['colleagues'][number];

/** The consultation whose comments are in hand. */
export type Matter = NonNullable<DeskData['deskConsultation']>;
