/** Comments an action on many is about: those picked, or all that match the list's conditions, asked for page by page. */
import type { ApolloClient } from '@apollo/client';
import { graphql } from '#client/graphql/gql.ts';
import { groupedCode } from '#client/format.ts';
import type { PickedCommentsQuery as Answered } from '#client/graphql/graphql.ts';
import type { Unit } from './bulk-batches.ts';
import type { ExportWish } from './export-pages.ts';
import type { Opinion } from './opinion-record.ts';
import { outcomeOf } from './opinion-words.ts';

const PickedComments = graphql(`
  query PickedComments($consultationId: ID!, $filter: CommentFilter!, $sort: CommentSort!, $after: String) {
    deskComments(consultationId: $consultationId, filter: $filter, sort: $sort, first: 100, after: $after) {
      nodes {
        id
        receiptNo
        status
        text
        cluster {
          id
        }
        disposition {
          ...Disposition_disposition
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type PickedRow = Pick<Opinion, 'id' | 'receiptNo' | 'status' | 'text' | 'cluster' | 'disposition'>;

/** All that match, however many pages they are; null once it is not wanted any more. */
export async function allRows(
  client: ApolloClient,
  wish: ExportWish,
  onRead: (count: number) => boolean,
): Promise<readonly PickedRow[] | null> {
  const rows: PickedRow[] = [];
  let after: string | null = null;
  do {
    const variables: ExportWish & { after: string | null } = { ...wish, after };
    const { data }: { data?: Answered | undefined } = await client.query({
      query: PickedComments,
      variables,
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new TypeError('no answer');
    const { nodes, pageInfo } = data.deskComments;
    rows.push(...nodes);
    if (!onRead(rows.length)) return null;
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}

/** The comments themselves. */
export const commentUnits = (rows: readonly PickedRow[]): Unit[] =>
  rows.map(({ id, receiptNo }) => ({ id, name: groupedCode(receiptNo) }));

/** The comments as a cluster takes them in: what it cannot take goes by itself, to be told why. */
export const sortableUnits = (rows: readonly PickedRow[]): Unit[] =>
  rows.map((row) => ({
    id: row.id,
    name: groupedCode(row.receiptNo),
    kind:
      row.status === 'WITHDRAWN'
        ? 'WITHDRAWN'
        : outcomeOf(row)?.state === 'CONFIRMED'
          ? 'CONFIRMED'
          : undefined,
  }));

/** The outcomes waiting among these comments, not those sent back; that of a cluster once, however many of its comments are picked. */
export function proposedUnits(rows: readonly PickedRow[], viewer: string): Unit[] {
  const units = new Map<string, Unit>();
  for (const row of rows) {
    const outcome = outcomeOf(row);
    if (outcome?.state !== 'PROPOSED' || outcome.returnedReason || units.has(outcome.id)) continue;
    const kind = outcome.proposedBy === viewer ? 'OWN' : undefined;
    units.set(outcome.id, { id: outcome.id, name: groupedCode(row.receiptNo), kind });
  }
  return [...units.values()];
}
