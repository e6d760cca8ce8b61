import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { FAULT_COLUMNS } from '#client/staff/ground/frame/ImportSheet.tsx';
import type { TableFault } from '#client/staff/ground/frame/import-sheet.ts';
import { Button } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { FileInput } from '#client/ui/FileInput.tsx';
import { Note } from '#client/ui/Note.tsx';
import { OpeningSlips } from './OpeningSlips.tsx';
import { ROSTER_TEMPLATE, type RosterReport, sendRoster } from './roster.ts';

/** State of the form: the file chosen, the report of its trial, and the report of the making. */
function useRoster() {
  const client = useApolloClient();
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState<RosterReport>();
  const [done, setDone] = useState<RosterReport>();
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setTried(undefined);
    setDone(undefined);
    setMissing(false);
  };
  const run = async (trial: boolean) => {
    setMissing(!file);
    if (!file || busy) return;
    setBusy(true);
    const told = await sendRoster(file, trial);
    setBusy(false);
    const made = !trial && told.faults.length === 0 && told.failed === undefined;
    setTried(made ? undefined : told);
    setDone(made ? told : undefined);
    if (made) await client.refetchQueries({ include: 'active' });
  };
  return { busy, missing, tried, done, choose, run, close: () => choose(undefined) };
}

/** 用 Excel 成批建立: a form is tried first, with everything that is wrong in it; then all of it is made, and the slips are shown once. */
export function EnterRoster() {
  const work = useRoster();
  const { tried, done, close } = work;
  if (done && done.slips.length > 0) return <OpeningSlips slips={done.slips} onClose={close} />;
  return (
    <Panel title="用Excel成批建立单位和账号">
      <p>
        <a href={ROSTER_TEMPLATE}>下载单位和账号登记表模板</a>
        ，填好“单位”“账号”两张表后先预审，没有问题再全部建立。已有的单位（同名）和账号（同登录名、同姓名）照旧不动。不写密码：建立后每人一张开通单，凭二维码自己设。
      </p>
      <Upload {...work} />
      {tried ? <Tried {...work} report={tried} /> : null}
      <Status tone={done ? 'done' : undefined}>{done ? `已建立单位${done.units.made}个。` : ''}</Status>
    </Panel>
  );
}

function Upload({ busy, missing, choose, run }: ReturnType<typeof useRoster>) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void run(true);
  };
  return (
    <form className="fields" noValidate aria-label="预审单位和账号登记表" onSubmit={submit}>
      <FileInput
        name="roster"
        label="填好的登记表"
        hint="xlsx，不超过5MB，每张表不超过1000行。"
        accept=".xlsx"
        error={missing ? '请选择填好的登记表' : undefined}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <p className="row">
        <Button type="submit" look="quiet" aria-busy={busy}>
          预审
        </Button>
        <Status>{busy ? '正在逐行核对…' : ''}</Status>
      </p>
    </form>
  );
}

interface TriedProps extends Pick<ReturnType<typeof useRoster>, 'busy' | 'run'> {
  report: RosterReport;
}

function Tried({ report, busy, run }: TriedProps) {
  const { failed, faults, units, accounts } = report;
  if (failed)
    return (
      <Note tone="care" title="没有建立" level={3}>
        {failed}
      </Note>
    );
  if (faults.length > 0) return <Faults report={report} />;
  const fresh = `单位${units.made}个、账号${accounts.made}个`;
  const none = units.made + accounts.made === 0;
  return (
    <div className="stack">
      <Note
        tone="done"
        title={none ? '表中的都已经有了，没有要新建的。' : `没有问题，将新建${fresh}。`}
        level={3}
        live
      >
        <Existing what="单位" names={units.existing} />
        <Existing what="账号" names={accounts.existing} />
      </Note>
      {none ? null : (
        <p>
          <Button aria-busy={busy} onClick={() => void run(false)}>
            全部建立（{fresh}）
          </Button>
        </p>
      )}
    </div>
  );
}

const Existing = ({ what, names }: { what: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <details>
      <summary>
        已有{what}
        {names.length}个，照旧不动
      </summary>
      <p>{names.join('、')}</p>
    </details>
  );

const COLUMNS: readonly GridColumn<TableFault>[] = [
  { id: 'sheet', label: '表', cell: ({ sheet }) => <span className="nowrap">{sheet}</span> },
  ...FAULT_COLUMNS,
  { id: 'article', label: '依据', cell: ({ article }) => article },
];

const Faults = ({ report: { faults, rows, good } }: { report: RosterReport }) => (
  <div className="stack">
    <p role="status">
      没有建立。{rows > 0 ? `共${rows}行，合格${good}行；` : ''}有一处问题就都不建立，请按下表改正后再预审：
    </p>
    <DataGrid
      caption="登记表的问题"
      stack
      columns={COLUMNS}
      rows={faults}
      keyOf={({ sheet, row, column, message }) => `${sheet} ${row} ${column} ${message}`}
    />
  </div>
);
