import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Mini, MiniLegend } from '#client/ui/desk/Mini.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DECISION_CATEGORY_LABELS, DECISION_STEP_LABELS, HEARING_CHOICE_LABELS } from '#client/words.ts';
import { stateOf } from './ItemDetail.tsx';
import { ChangeTag } from './ItemPanel.tsx';
import type { ItemRow } from './row.ts';
import { useSort } from '#client/staff/ground/frame/use-sort.ts';

/** Which row is open beside the grid; 'xin' = a new one. */
export const ITEM = 'shi';

interface ItemGridProps {
  caption: string;
  rows: readonly ItemRow[];
  /** Number of things each row still lacks, by its id; empty where nobody can mend them. */
  lacking: ReadonlyMap<string, number>;
  published: boolean;
  /** An adjustment marks what it changes. */
  adjusting: boolean;
}

const first = (row: ItemRow, href: string) => (
  <>
    <a href={href}>{row.removed ? <s>{row.name}</s> : row.name || '（未命名）'}</a>
    <small>
      {row.leadUnit.name}　{row.categories.map((one) => DECISION_CATEGORY_LABELS[one]).join('、')}
    </small>
  </>
);

type Kind = ItemRow['requiredSteps'][number];

/** The steps that any row takes, in the order of the procedure: so that the marks of all rows stand below each other. */
const kindsIn = (rows: readonly ItemRow[]): Kind[] =>
  (Object.keys(DECISION_STEP_LABELS) as Kind[]).filter((kind) =>
    rows.some(({ requiredSteps }) => requiredSteps.includes(kind)),
  );

function progress(row: ItemRow, kinds: readonly Kind[]) {
  const states = kinds.map((kind) => stateOf(row, kind));
  const count = (...wanted: (typeof states)[number][]) => states.filter((one) => wanted.includes(one)).length;
  const label = `已完成${count('done')}步，共${row.requiredSteps.length}步${count('late') > 0 ? '，逾期' : ''}`;
  return <Mini states={states} label={label} />;
}

function useColumns(props: ItemGridProps): GridColumn<ItemRow>[] {
  const address = useAddress();
  return [
    { id: 'seq', label: '序', num: true, sortBy: ({ seq }) => seq, cell: ({ seq }) => seq },
    {
      id: 'name',
      label: '决策事项',
      header: true,
      sortBy: ({ name }) => name,
      cell: (row) => first(row, address.with({ [ITEM]: row.id })),
    },
    {
      id: 'planned',
      label: '决策时间',
      sortBy: ({ plannedOn }) => plannedOn,
      cell: ({ plannedText }) => <span className="nowrap">{plannedText}</span>,
    },
    {
      id: 'hearing',
      label: '听证',
      sortBy: ({ hearing }) => hearing,
      cell: ({ hearing }) => HEARING_CHOICE_LABELS[hearing],
    },
    ...stageColumns(props),
  ];
}

/** Columns that matter at this stage of the version only. */
const stageColumns = ({ rows, lacking, published, adjusting }: ItemGridProps): GridColumn<ItemRow>[] => [
  published
    ? { id: 'progress', label: '进度', cell: (row) => progress(row, kindsIn(rows)) }
    : { id: 'steps', label: '程序', num: true, cell: ({ requiredSteps }) => `${requiredSteps.length}项` },
  ...(adjusting
    ? [{ id: 'change', label: '调整', cell: ({ change }: ItemRow) => <ChangeTag change={change} /> }]
    : []),
  ...(lacking.size > 0
    ? [{ id: 'lacking', label: '待完善', cell: ({ id }: ItemRow) => lackingTag(lacking.get(id)) }]
    : []),
];

const lackingTag = (count: number | undefined) => (count ? <Tag kind="due">{`${count}处`}</Tag> : '');

/** The rows of a version. */
export function ItemGrid(props: ItemGridProps) {
  const { caption, rows, published } = props;
  const address = useAddress();
  const columns = useColumns(props);
  const { sort, onSort, ordered } = useSort(rows, columns);
  return (
    <DataGrid
      caption={caption}
      columns={columns}
      rows={ordered}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={onSort}
      current={address.get(ITEM)}
    >
      {published ? (
        <MiniLegend>{`依次为：${kindsIn(rows)
          .map((kind) => DECISION_STEP_LABELS[kind])
          .join('、')}`}</MiniLegend>
      ) : null}
    </DataGrid>
  );
}
