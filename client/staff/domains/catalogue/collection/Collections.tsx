import { skipToken } from '@apollo/client/react';
import { longDate } from '#client/format.ts';
import type { CatalogueCollectionsQuery as Data } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { SUBMISSION_STATE_LABELS } from '#client/words.ts';
import { collectionPath } from '#client/staff/ground/addresses/catalogue.ts';
import { CollectionsQuery } from './collection-documents.ts';

type Line = Data['catalogueCollections'][number];

const READERS = [
  'UNIT_STAFF',
  'UNIT_LEAD',
  'JUSTICE_STAFF',
  'LEGALITY_REVIEWER',
  'GOV_OFFICE_STAFF',
  'AUDITOR',
];

const COLUMNS: readonly GridColumn<Line>[] = [
  {
    id: 'year',
    label: '征集申报',
    header: true,
    cell: ({ id, year }) => <a href={collectionPath(id)}>{year}年度目录征集申报</a>,
  },
  { id: 'due', label: '申报截止', cell: ({ dueOn }) => longDate(dueOn) },
  {
    id: 'state',
    label: '状态',
    cell: ({ closedAt }) => (closedAt ? <Tag kind="closed">已结束</Tag> : <Tag kind="open">征集中</Tag>),
  },
  {
    id: 'counts',
    label: '申报事项',
    cell: ({ counts }) =>
      counts.map(({ state, count }) => `${SUBMISSION_STATE_LABELS[state]}${count}项`).join('，') || '还没有',
  },
];

/** 征集申报: of every year, for those who hand in and those who answer; nothing for others, or before the first. */
export function Collections() {
  const { roles } = useViewer();
  const reads = roles.some((role) => READERS.includes(role));
  const { data } = useDesk(CollectionsQuery, reads ? {} : skipToken);
  if (!data || data.catalogueCollections.length === 0) return null;
  return (
    <DataGrid
      caption="目录征集申报，可左右滚动"
      columns={COLUMNS}
      rows={data.catalogueCollections}
      keyOf={({ id }) => id}
    />
  );
}
