import { graphql } from '#client/graphql/gql.ts';
import type { CasesPageQuery as Data } from '#client/graphql/graphql.ts';

/** Case items of a kind under the conditions of the address; and the decision to which the list is narrowed. */
export const CasesPageQuery = graphql(`
  query CasesPage(
    $kind: CaseKind!
    $state: CaseState
    $standing: CaseStanding
    $caseClass: CaseClass
    $channel: CommentChannel
    $unitId: ID
    $year: Int
    $from: CalendarDay
    $to: CalendarDay
    $publicity: CasePublicity
    $decisionNo: String
    $words: Text
    $after: String
    $no: String!
    $narrowed: Boolean!
  ) {
    units {
      id
      name
    }
    decision(no: $no) @include(if: $narrowed) {
      no
      title
      suggestionStanding {
        received
        answered
        trigger {
          code
          message
          fix
        }
      }
    }
    cases(
      kind: $kind
      filter: {
        state: $state
        standing: $standing
        caseClass: $caseClass
        channel: $channel
        unitId: $unitId
        year: $year
        from: $from
        to: $to
        publicity: $publicity
        decisionNo: $decisionNo
        words: $words
      }
      first: 50
      after: $after
    ) {
      nodes {
        id
        kind
        receiptNo
        sourceNo
        caseClass
        title
        text
        subject
        channel
        displayName
        receivedOn
        dueOn
        daysLate
        standing
        state
        answeredOn
        publicity
        outcome
        letterNo
        unit {
          name
        }
        decision {
          no
          title
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type Case = Data['cases']['nodes'][number];
