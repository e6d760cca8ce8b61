import { qrOf } from '#client/citizen/qr.ts';
import { dayOf, fullDate, groupedCode } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Qr } from '#client/ui/Receipt.tsx';
import { Table } from '#client/ui/Table.tsx';
import { ACCREDITATION_STATE_LABELS, PRESS_COVERAGE_LABELS, words } from '#client/words.ts';
import { PressDesk } from './PressDesk.tsx';
import type { AccreditationRow, PressRecord } from './press-record.ts';

/** 媒体名单和采访证: for the door, on paper. */
export const PressListPage = () => (
  <PressDesk title="媒体名单和采访证" other="press">
    {(press) => {
      const coming = press.accreditations.filter(({ state }) => state === 'ACCEPTED' || state === 'ARRIVED');
      return coming.length === 0 ? (
        <Empty title="还没有核准的媒体">
          <p>核准以后，这里有名单和采访证可以打印。</p>
        </Empty>
      ) : (
        <Printed press={press} coming={coming} />
      );
    }}
  </PressDesk>
);

interface PrintedProps {
  press: PressRecord;
  coming: readonly AccreditationRow[];
}

const Printed = ({ press, coming }: PrintedProps) => (
  <div className="printed stack">
    <p className="screen-only">
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
    </p>
    <Panel title={`媒体名单：${press.event.title}`}>
      <Table
        caption="到会媒体"
        captionHidden
        columns={COLUMNS}
        rows={coming.map((row) => ({
          key: row.id,
          cells: [
            row.outlet,
            PRESS_COVERAGE_LABELS[row.coverage],
            row.displayName,
            row.persons,
            row.equipment ?? '',
            groupedCode(row.receiptNo),
            row.state === 'ARRIVED' ? ACCREDITATION_STATE_LABELS.ARRIVED : '□',
          ],
        }))}
      />
    </Panel>
    <ul className="badges">
      {coming.map((row) => (
        <Badge key={row.id} press={press} row={row} />
      ))}
    </ul>
  </div>
);

const COLUMNS = [
  { label: '媒体' },
  { label: '方式' },
  { label: '联系人' },
  { label: '人数', num: true },
  { label: '设备' },
  { label: '受理编号' },
  { label: '到场' },
];

const Badge = ({ press: { event }, row }: { press: PressRecord; row: AccreditationRow }) => (
  <li className="badge">
    <span className="small">{event.title}</span>
    <span className="small soft">{fullDate(dayOf(event.startsAt))}　采访证</span>
    <b className="badge-name">{row.outlet}</b>
    <span>{PRESS_COVERAGE_LABELS[row.coverage]}</span>
    <Qr {...qrOf(row.receiptNo)} label={`${row.outlet}的受理编号`} />
    <span className="num">{groupedCode(row.receiptNo)}</span>
  </li>
);
