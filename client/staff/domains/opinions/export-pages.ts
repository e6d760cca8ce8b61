import type { ApolloClient } from '@apollo/client';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import type {
  ExportComments_CommentFragment,
  ExportCommentsMutation as Answered,
  ExportCommentsMutationVariables as Variables,
} from '#client/graphql/graphql.ts';
import type { Filter, Sort } from './opinion-filters.ts';

const ExportedFragment = graphql(`
  fragment ExportComments_comment on DeskComment {
    id
    receiptNo
    channel
    identity
    displayName
    peopleCount
    region
    group
    submittedAt
    receivedOn
    recordedBy
    stance
    clauseNo
    text
    suggestedText
    showText
    textCleared
    hideState
    status
    assignee
    cluster {
      id
      title
    }
    disposition {
      ...Disposition_disposition
    }
  }
`);

const ExportComments = graphql(`
  mutation ExportComments($consultationId: ID!, $filter: CommentFilter, $sort: CommentSort!, $after: String) {
    exportComments(consultationId: $consultationId, filter: $filter, sort: $sort, after: $after) {
      nodes {
        id
        ...ExportComments_comment
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** A comment as it goes into a file: no name that its author did not agree to, and nobody's contact. */
export type Exported = ExportComments_CommentFragment;

/** Export request: the list as it stands, with its conditions and its order. */
export interface ExportWish {
  consultationId: string;
  filter: Filter;
  sort: Sort;
}

/** One page, fetched without entering the cache that the desk shares. */
async function pageAfter(client: ApolloClient, wish: ExportWish, after: string | null) {
  const { data } = await client.mutate<Answered, Variables>({
    mutation: ExportComments,
    variables: { ...wish, after },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new TypeError('no answer');
  return data.exportComments;
}

/** Page after page of all that match. */
export async function* exportPages(
  client: ApolloClient,
  wish: ExportWish,
): AsyncGenerator<readonly Exported[]> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Answered['exportComments'] = await pageAfter(client, wish, after);
    yield readFragment(ExportedFragment, nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
