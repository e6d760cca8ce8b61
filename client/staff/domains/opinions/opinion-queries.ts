import { graphql } from '#client/graphql/gql.ts';
import type {
  ColleaguesQuery as ColleaguesData,
  OpinionsDeskQuery as DeskData,
} from '#client/graphql/graphql.ts';
import type { Total } from './opinion-words.ts';

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
    counts: deskCommentCounts(
      consultationId: $consultationId
      filters: [{}, { progress: UNDISPOSED }, { progress: PROPOSED }, { progress: WITHDRAWN }]
    ) {
      value
      capped
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

const NONE: Total = { value: 0, capped: false };

/** How many comments there are and how far they are, in the order the desk asks for them. */
export const inHand = ([
  all = NONE,
  undisposed = NONE,
  proposed = NONE,
  withdrawn = NONE,
]: readonly Total[]) => ({
  all,
  undisposed,
  proposed,
  withdrawn,
});

/** One to whom comments can be given, with how many they have still to handle. */
export type Colleague = ColleaguesData['colleagues'][number];

/** The consultation whose comments are in hand. */
export type Matter = NonNullable<DeskData['deskConsultation']>;
