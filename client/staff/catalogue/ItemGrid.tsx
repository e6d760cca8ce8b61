import { useAddress } from '#client/staff/frame/use-address.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Mini, MiniLegend } from '#client/ui/desk/Mini.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DECISION_CATEGORY_LABELS, DECISION_STEP_LABELS, HEARING_CHOICE_LABELS } from '#client/words.ts';
import { stepsOf } from './ItemDetail.tsx';
import { ChangeTag } from './ItemPanel.tsx';
import type { ItemRow } from './row.ts';
import { useSort } from '#client/staff/frame/use-sort.ts';

/** Which row is open beside the grid; 'xin' = a new one. */
export const ITEM = 'shi';

interface ItemGridProps {
  caption: string;
  rows: readonly ItemRow[];
  /** What each row still lacks, by its id; absent where nobody can mend it. */
  lacking: ReadonlyMap<string, number>;
  published: boolean;
  /** An adjustment marks what it changes. */
  adjusting: boolean;
}

const first = (row: ItemRow, href: string) => (
  <>
    <a href={href}>{row.removed ? <del>{row.name}</del> : row.name || '（未命名）'}</a>
    <small>
      {row.leadUnit.name}　{row.categories.map((one) => DECISION_CATEGORY_LABELS[one]).join('、')}
    </small>
  </>
);

const progress = (row: ItemRow) => {
  const steps = stepsOf(row);
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <Mini
      states={steps.map(({ state }) => state)}
      label={`已完成${done}步，共${steps.filter(({ state }) => state !== 'none').length}步`}
    />
  );
};

const STEP_NAMES = Object.values(DECISION_STEP_LABELS).join('、');

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
      cell: ({ plannedText }) => plannedText,
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

/** What is worth seeing at this stage of the version only. */
const stageColumns = ({ lacking, published, adjusting }: ItemGridProps): GridColumn<ItemRow>[] => [
  published
    ? { id: 'progress', label: '进度', cell: progress }
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
      {published ? <MiniLegend>{`依次为：${STEP_NAMES}`}</MiniLegend> : null}
    </DataGrid>
  );
}
