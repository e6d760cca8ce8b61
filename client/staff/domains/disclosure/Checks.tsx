import type { DisclosureCatalogueDeskQuery as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { longDate } from '#client/format.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';

type Published = NonNullable<Data['disclosureCatalogue']>;
type Row = Published['rows'][number];

interface ChecksProps extends Pick<Published, 'rows'> {
  /** 政府办 sees which rows of every unit are overdue. */
  all: boolean;
}

const nameOf = ({ matter, item }: Row) => (item ? `${matter}：${item}` : matter);

/** The rows that one's own unit checks, and for 政府办 those that nobody checked in time. */
export function Checks({ rows, all }: ChecksProps) {
  const own = rows.filter(({ checkCan }) => !notMine(checkCan));
  return (
    <>
      {own.length > 0 ? (
        <Panel title="本单位的公开事项">
          <ul className="plain stack">
            {own.map((row) => (
              <li key={row.id}>
                <OwnRow row={row} />
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {all ? <Stale rows={rows.filter(({ stale }) => stale)} /> : null}
    </>
  );
}

const OwnRow = ({ row }: { row: Row }) => (
  <>
    <p>
      <b>{nameOf(row)}</b>
      {`　责任人：${row.ownerName ?? '没有'}　`}
      {row.checkedOn ? `${longDate(row.checkedOn)}核对过` : '还没有核对过'}
      {row.nextCheckOn ? `，下次在${longDate(row.nextCheckOn)}以前` : ''}
      {row.stale ? <b>，已经逾期</b> : null}
    </p>
    {row.deadNos.length > 0 ? (
      <p className="small">{`关联的${row.deadNos.join('、')}已经打不开，请县政府办在下一版改正。`}</p>
    ) : null}
    {row.checkCan.allowed ? (
      <ActionForm
        form={`disclosure-row:${row.id}:check`}
        capability={row.checkCan}
        look="quiet"
        word="核对无误"
        document={standard('checkDisclosureRow')}
        variables={() => ({ id: row.id })}
      />
    ) : null}
  </>
);

const HEADS = [
  { label: '公开主体' },
  { label: '责任人' },
  { label: '公开事项' },
  { label: '应在哪天以前核对' },
];

/** 逾期未核对, by unit and named person. */
const Stale = ({ rows }: { rows: readonly Row[] }) => (
  <Panel title="逾期未核对的公开事项">
    {rows.length === 0 ? (
      <p className="soft">没有逾期的。</p>
    ) : (
      <Table
        stack
        tight
        caption="逾期未核对"
        captionHidden
        columns={HEADS}
        rows={rows
          .toSorted((one, other) => sortKey(one).localeCompare(sortKey(other), 'zh'))
          .map((row) => ({
            key: row.id,
            cells: [
              row.unit.name,
              row.ownerName ?? '没有',
              nameOf(row),
              row.nextCheckOn ? longDate(row.nextCheckOn) : '',
            ],
          }))}
      />
    )}
  </Panel>
);

const sortKey = ({ unit, ownerName }: Row) => `${unit.name} ${ownerName ?? ''}`;
