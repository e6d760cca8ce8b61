import type { ApolloClient } from '@apollo/client';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DutyFilter, DutyListQuery as Listed, DutyOrder } from '#client/graphql/graphql.ts';
import { DutyFragment } from './duty-fragment.ts';
import { DutyListQuery } from './duty-list-query.ts';
import type { Duty } from './duty-words.ts';

const PAGE = 100;

async function pageAfter(
  client: ApolloClient,
  filter: DutyFilter,
  order: DutyOrder,
  after: string | null,
): Promise<Listed['duties'] | undefined> {
  const variables = { filter, order, first: PAGE, after };
  const { data } = await client.query({ query: DutyListQuery, variables, fetchPolicy: 'no-cache' });
  return data?.duties;
}

/** Every duty under these conditions, a page at a time. */
export async function* dutyPages(
  client: ApolloClient,
  filter: DutyFilter,
  order: DutyOrder,
): AsyncGenerator<Duty[]> {
  let after: string | null = null;
  do {
    const page: Listed['duties'] | undefined = await pageAfter(client, filter, order, after);
    if (!page) return;
    yield page.nodes.map((duty) => readFragment(DutyFragment, duty));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
