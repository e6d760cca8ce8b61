import { moment, shortMoment } from '#client/format.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import type { AnyFilter } from '#client/staff/ground/list/filter.ts';
import { FilterBar } from '#client/staff/ground/list/FilterBar.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PickList } from '#client/ui/desk/Panes.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { postLabels } from '#client/words.ts';
import { NEW, OPEN, UNIT } from './accounts-address.ts';
import type { Account, Unit } from './accounts-documents.ts';
import { PersonPanel } from './PersonPanel.tsx';

const stateOf = ({ active, lockedUntil, mustChangePassword }: Account) => {
  if (!active) return <Tag kind="closed">停用</Tag>;
  if (lockedUntil) return <Tag kind="due">{`锁定至${shortMoment(lockedUntil)}`}</Tag>;
  return mustChangePassword ? <Tag kind="care">待改密码</Tag> : <Tag kind="done">在用</Tag>;
};

const columnsFor = (hrefOf: (id: string) => string): GridColumn<Account>[] => [
  {
    id: 'loginName',
    label: '账号',
    header: true,
    cell: ({ id, loginName, name }) => (
      <>
        <a href={hrefOf(id)}>{name}</a>
        <small>{loginName}</small>
      </>
    ),
  },
  { id: 'unit', label: '单位', cell: ({ unit }) => unit.name },
  { id: 'roles', label: '岗位', cell: ({ roles, unit }) => postLabels(roles, unit) },
  { id: 'state', label: '状态', cell: stateOf },
  {
    id: 'factor',
    label: '两步验证',
    cell: ({ secondFactor }) => (secondFactor ? '已启用' : '没有启用'),
  },
  {
    id: 'last',
    label: '最近登录',
    cell: ({ lastSignInAt }) => (
      <span className="nowrap">{lastSignInAt ? moment(lastSignInAt) : '从未'}</span>
    ),
  },
  { id: 'sessions', label: '登录中', num: true, cell: ({ sessionCount }) => sessionCount },
];

const OF_UNIT: AnyFilter<readonly Unit[]> = {
  kind: 'choice',
  name: UNIT,
  label: '单位',
  all: '全部单位',
  as: 'unitId',
  options: (units) => units.map(({ id, name }) => ({ value: id, label: name })),
};

interface PeopleProps {
  people: readonly Account[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  units: readonly Unit[];
}

export function People({ people, pageInfo, units }: PeopleProps) {
  const address = useAddress();
  const chosen = address.get(OPEN);
  const person = people.find(({ id }) => id === chosen);
  const open = person !== undefined || chosen === NEW;
  return (
    <>
      <FilterBar list="账号" filters={[OF_UNIT]} data={units} />
      {people.length === 0 && !open ? (
        <Empty title="这个单位还没有账号" level={2}>
          在右上方新建。
        </Empty>
      ) : null}
      {open ? (
        <div className="edit-cols edit-cols--form">
          <Names people={people} pageInfo={pageInfo} current={person?.id} />
          <PersonPanel key={chosen} person={person} units={units} />
        </div>
      ) : (
        <Accounts people={people} pageInfo={pageInfo} />
      )}
    </>
  );
}

function Accounts({ people, pageInfo }: Omit<PeopleProps, 'units'>) {
  const address = useAddress();
  if (people.length === 0) return null;
  return (
    <DataGrid
      caption="账号，可左右滚动"
      columns={columnsFor((id) => address.with({ [OPEN]: id }))}
      rows={people}
      keyOf={({ id }) => id}
    >
      <KeysetPages pageInfo={pageInfo} />
    </DataGrid>
  );
}

interface NamesProps extends Omit<PeopleProps, 'units'> {
  current: string | undefined;
}

/** The accounts while one is open: only what tells them apart. */
function Names({ people, pageInfo, current }: NamesProps) {
  const address = useAddress();
  return (
    <Panel title="账号" flush>
      <PickList
        items={people.map((person) => ({
          key: person.id,
          href: address.with({ [OPEN]: person.id }),
          name: person.name,
          tag: stateOf(person),
          text: postLabels(person.roles, person.unit),
          meta: `${person.loginName}　${person.unit.name}`,
          current: person.id === current,
        }))}
      />
      <KeysetPages pageInfo={pageInfo} />
    </Panel>
  );
}
