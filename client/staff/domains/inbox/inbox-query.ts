import { graphql } from '#client/graphql/gql.ts';
import type { InboxPageQuery as Data } from '#client/graphql/graphql.ts';

/** The inbox under the conditions of the address, and how many of each kind these leave. */
export const InboxPageQuery = graphql(`
  query InboxPage(
    $kind: ArrivalKind
    $state: ArrivalState
    $late: Boolean
    $channel: CommentChannel
    $from: CalendarDay
    $to: CalendarDay
    $words: Text
    $after: String
  ) {
    inboxCounts(
      filter: { state: $state, late: $late, channel: $channel, from: $from, to: $to, words: $words }
    ) {
      kind
      late
      count {
        value
        capped
      }
    }
    inbox(
      filter: {
        kind: $kind
        state: $state
        late: $late
        channel: $channel
        from: $from
        to: $to
        words: $words
      }
      first: 50
      after: $after
    ) {
      nodes {
        id
        kind
        receiptNo
        title
        words
        name
        channel
        receivedAt
        stand
        done
        dueOn
        daysLate
        path
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type Arrival = Data['inbox']['nodes'][number];
