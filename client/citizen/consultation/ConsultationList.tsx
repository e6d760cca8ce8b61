import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ConsultationItem } from '../parts/ConsultationItem.tsx';

export const ConsultationListFragment = graphql(`
  fragment ConsultationList_page on ConsultationConnection {
    nodes {
      id
      closesAt
      scheduledOpensAt
      ...ConsultationItem_consultation
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

export type ConsultationListPage = FragmentType<typeof ConsultationListFragment>;

/** Some consultations on ruled lines. */
export function ConsultationList({ list }: { list: ConsultationListPage }) {
  const { nodes } = readFragment(ConsultationListFragment, list);
  return (
    <Ruled side>
      {nodes.map((node) => (
        <ConsultationItem key={node.id} consultation={node} />
      ))}
    </Ruled>
  );
}

/** Instants at which this list becomes another one. */
export const turnsOf = (list: ConsultationListPage | null | undefined) =>
  readFragment(ConsultationListFragment, list)?.nodes.flatMap(({ closesAt, scheduledOpensAt }) => [
    closesAt,
    scheduledOpensAt,
  ]) ?? [];
