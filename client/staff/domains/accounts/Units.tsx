import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useSort } from '#client/staff/ground/frame/use-sort.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PickList } from '#client/ui/desk/Panes.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { UNIT_KIND_LABELS } from '#client/words.ts';
import { NEW, OPEN, UNIT, VIEW } from './accounts-address.ts';
import type { Unit } from './accounts-documents.ts';
import { UnitForm } from './UnitForm.tsx';

const columnsFor = (hrefOf: (id: string) => string, peopleOf: (id: string) => string): GridColumn<Unit>[] => [
  {
    id: 'name',
    label: '单位',
    header: true,
    sortBy: ({ name }) => name,
    cell: ({ id, name, code }) => (
      <>
        <a href={hrefOf(id)}>{name}</a>
        <small>{code}</small>
      </>
    ),
  },
  { id: 'kind', label: '类别', sortBy: ({ kind }) => kind, cell: ({ kind }) => UNIT_KIND_LABELS[kind] },
  { id: 'phone', label: '电话', cell: ({ phone }) => phone },
  {
    id: 'state',
    label: '状态',
    sortBy: ({ active }) => Number(active),
    cell: ({ active }) => (active ? <Tag kind="done">在用</Tag> : <Tag kind="closed">停用</Tag>),
  },
  { id: 'people', label: '账号', cell: ({ id }) => <a href={peopleOf(id)}>看账号</a> },
];

export function Units({ units }: { units: readonly Unit[] }) {
  const address = useAddress();
  const chosen = address.get(OPEN);
  const unit = units.find(({ id }) => id === chosen);
  if (unit === undefined && chosen !== NEW) return <UnitGrid units={units} />;
  return (
    <div className="edit-cols edit-cols--form">
      <Panel title="单位" flush>
        <PickList
          items={units.map(({ id, name, code, kind, active }) => ({
            key: id,
            href: address.with({ [OPEN]: id }),
            name,
            tag: active ? null : <Tag kind="closed">停用</Tag>,
            text: UNIT_KIND_LABELS[kind],
            meta: code,
            current: id === chosen,
          }))}
        />
      </Panel>
      <Panel title={unit?.name ?? '新建单位'} aside={<a href={address.with({ [OPEN]: null })}>关闭</a>}>
        <UnitForm key={chosen} unit={unit} onMade={(id) => address.go({ [OPEN]: id }, true)} />
      </Panel>
    </div>
  );
}

function UnitGrid({ units }: { units: readonly Unit[] }) {
  const address = useAddress();
  const columns = columnsFor(
    (id) => address.with({ [OPEN]: id }),
    (id) => address.with({ [VIEW]: null, [UNIT]: id, [OPEN]: null }),
  );
  const { sort, onSort, ordered } = useSort(units, columns);
  return (
    <DataGrid
      caption="单位，可左右滚动"
      columns={columns}
      rows={ordered}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={onSort}
    />
  );
}
