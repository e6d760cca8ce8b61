import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import { changesBetween } from './item-words.ts';
import { CatalogueRowFragment, type ItemRow } from './row.ts';

const CatalogueBeforeQuery = graphql(`
  query CatalogueBefore($id: ID!) {
    catalogueVersion(id: $id) {
      id
      items {
        ...CatalogueRow_item
      }
    }
  }
`);

interface ItemChangesProps {
  row: ItemRow;
  /** The version that this one adjusts. */
  parentId: string | undefined;
}

/** 调整对照: what the row said before, and says now. */
export function ItemChanges({ row, parentId }: ItemChangesProps) {
  const asked = useDesk(
    CatalogueBeforeQuery,
    parentId && row.change === 'CHANGED' ? { id: parentId } : skipToken,
  );
  const rows = readFragment(CatalogueRowFragment, asked.data?.catalogueVersion?.items ?? []);
  const before = rows.find(({ no }) => no === row.no);
  const changes = before && row.change === 'CHANGED' ? changesBetween(before, row) : [];
  if (changes.length === 0) return null;
  return (
    <>
      <Heading level={3}>调整对照</Heading>
      <Table
        caption="本版调整的内容"
        captionHidden
        tight
        columns={[{ label: '项目' }, { label: '原目录' }, { label: '本版' }]}
        rows={changes.map(({ term, before: was, after }) => ({
          key: term,
          cells: [term, <del key="was">{was}</del>, <ins key="now">{after}</ins>],
        }))}
      />
    </>
  );
}
