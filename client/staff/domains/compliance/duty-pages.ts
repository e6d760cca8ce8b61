import type { ApolloClient } from '@apollo/client';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DutyFilter, DutyOrder } from '#client/graphql/graphql.ts';
import { pagesOf } from '#client/staff/ground/frame/use-export.ts';
import { DutyFragment } from './duty-fragment.ts';
import { DutyListQuery } from './duty-list-query.ts';
import type { Duty } from './duty-words.ts';

const PAGE = 100;

/** Every duty under these conditions, a page at a time. */
export async function* dutyPages(
  client: ApolloClient,
  filter: DutyFilter,
  order: DutyOrder,
): AsyncGenerator<Duty[]> {
  const pages = pagesOf(async (after) => {
    const variables = { filter, order, first: PAGE, after };
    const { data } = await client.query({ query: DutyListQuery, variables, fetchPolicy: 'no-cache' });
    return data?.duties;
  });
  for await (const page of pages) yield page.map((duty) => readFragment(DutyFragment, duty));
}
