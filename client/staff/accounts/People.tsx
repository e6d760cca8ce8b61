import { useLocation } from 'react-router';
import { moment, shortMoment } from '#client/format.ts';
import { KeysetPages } from '#client/staff/frame/KeysetPages.tsx';
import { useAddress } from '#client/staff/frame/use-address.ts';
import { Button } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { ROLE_LABELS, words } from '#client/words.ts';
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
  { id: 'roles', label: '岗位', cell: ({ roles }) => roles.map((role) => ROLE_LABELS[role]).join('、') },
  { id: 'state', label: '状态', cell: stateOf },
  {
    id: 'last',
    label: '最近登录',
    cell: ({ lastSignInAt }) => (lastSignInAt ? moment(lastSignInAt) : '从未'),
  },
  { id: 'sessions', label: '登录中', num: true, cell: ({ sessionCount }) => sessionCount },
];

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
      <UnitFilter units={units} />
      <div className={open ? 'edit-cols edit-cols--even' : undefined}>
        {people.length > 0 ? (
          <DataGrid
            caption="账号，可左右滚动"
            columns={columnsFor((id) => address.with({ [OPEN]: id }))}
            rows={people}
            keyOf={({ id }) => id}
            current={person?.id}
          >
            <KeysetPages pageInfo={pageInfo} />
          </DataGrid>
        ) : (
          <Empty title="这个单位还没有账号" level={2}>
            在右上方新建。
          </Empty>
        )}
        {open ? <PersonPanel key={chosen} person={person} units={units} /> : null}
      </div>
    </>
  );
}

function UnitFilter({ units }: Pick<PeopleProps, 'units'>) {
  const { pathname } = useLocation();
  const address = useAddress();
  const options = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      key={address.get(UNIT)}
      className="filter-row"
      action={pathname}
      method="get"
      role="search"
      aria-label="筛选账号"
    >
      <Filter label="单位" name={UNIT} options={options} value={address.get(UNIT)} all="全部单位" />
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}
