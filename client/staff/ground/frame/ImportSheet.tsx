import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { FileInput } from '#client/ui/FileInput.tsx';
import { Note } from '#client/ui/Note.tsx';
import { csvOf } from '#client/csv.ts';
import { saveText } from './save-text.ts';
import { type HandOut, type ImportReport, sendSheet, type TableFault } from './import-sheet.ts';

interface ImportSheetProps {
  /** Where the workbook is sent, and what goes with it. */
  door: string;
  fields?: Readonly<Record<string, string>>;
  /** Name of the filled form: "申报表". */
  form: string;
  /** Unit of the count: 项, 人. */
  unit: string;
  /** Where the empty form is, and what becomes of what is imported. */
  children: ReactNode;
}

const NO_FIELDS: Readonly<Record<string, string>> = {};

/** One import at a time; what came in shows in the list at once. */
function useImport(door: string, fields: Readonly<Record<string, string>>) {
  const client = useApolloClient();
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<ImportReport>();
  const [missing, setMissing] = useState(false);
  const run = async (goodOnly: boolean) => {
    setMissing(!file);
    if (!file || busy) return;
    setBusy(true);
    const told = await sendSheet<ImportReport>(door, { ...fields, goodOnly: String(goodOnly) }, file);
    setReport(told);
    setBusy(false);
    if (told.imported > 0) await client.refetchQueries({ include: 'active' });
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setReport(undefined);
    setMissing(false);
  };
  return { missing, choose, busy, report, run };
}

/** 导入: a filled form comes in whole, or it is said row by row why not. */
export function ImportSheet({ door, fields = NO_FIELDS, form, unit, children }: ImportSheetProps) {
  const { missing, choose, busy, report, run } = useImport(door, fields);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void run(false);
  };
  return (
    <Panel title="用 Excel 导入">
      <p>{children}</p>
      <form className="fields" noValidate aria-label={`导入${form}`} onSubmit={submit}>
        <FileInput
          name="table"
          label={`填好的${form}`}
          hint="xlsx，不超过5MB、5000行。"
          accept=".xlsx"
          error={missing ? `请选择填好的${form}` : undefined}
          onChange={({ target }) => choose(target.files?.[0])}
        />
        <p className="row">
          <Button type="submit" look="quiet" aria-busy={busy}>
            导入
          </Button>
          <Status tone={report && report.imported > 0 ? 'done' : undefined}>
            {statusOf(busy, report, unit)}
          </Status>
        </p>
      </form>
      {report?.failed ? (
        <Note tone="care" title="没有导入" level={3}>
          {report.failed}
        </Note>
      ) : null}
      {report?.handOut ? <HandedOut handOut={report.handOut} form={form} /> : null}
      {report && report.faults.length > 0 ? (
        <Faults report={report} busy={busy} onGoodOnly={() => void run(true)} />
      ) : null}
    </Panel>
  );
}

const statusOf = (busy: boolean, report: ImportReport | undefined, unit: string) => {
  if (busy) return '正在导入…';
  return report && report.imported > 0 ? `已导入${report.imported}${unit}。` : '';
};

/** Told only once: it is saved before anybody leaves the page. */
const HandedOut = ({ handOut: { head, rows }, form }: { handOut: HandOut; form: string }) => (
  <Note tone="done" title={`${rows.length}张回执，只在这里给出一次`} level={3}>
    <p>
      <Button
        onClick={() => saveText(`回执清单_${form}.csv`, csvOf([[...head], ...rows.map((row) => [...row])]))}
      >
        保存回执清单（CSV）
      </Button>
    </p>
    <p>把受理编号和查询码告诉各人。清单请妥善保管，告知以后删除。</p>
  </Note>
);

/** Where a fault is, what it is, how to mend it. */
export const FAULT_COLUMNS: readonly GridColumn<TableFault>[] = [
  { id: 'row', label: '行', num: true, cell: ({ row }) => (row === 0 ? '' : row) },
  { id: 'column', label: '列', header: true, cell: ({ column }) => column },
  { id: 'what', label: '问题', cell: ({ message }) => message.replace(/^第\d+行“[^”]*”：/, '') },
  { id: 'mend', label: '怎样改', cell: ({ fix }) => fix ?? '' },
];

function Faults({
  report,
  busy,
  onGoodOnly,
}: {
  report: ImportReport;
  busy: boolean;
  onGoodOnly: () => void;
}) {
  const { imported, good, rows, faults } = report;
  return (
    <div className="stack">
      <p>
        {imported > 0
          ? `其余${rows - imported}行没有导入：`
          : `没有导入。${rows > 0 ? `共${rows}行，合格${good}行。` : ''}请按下表改正后重新导入：`}
      </p>
      <DataGrid
        caption="导入问题，可左右滚动"
        columns={FAULT_COLUMNS}
        rows={faults}
        keyOf={(fault) => `${fault.row} ${fault.column} ${fault.message}`}
      />
      {imported === 0 && good > 0 ? (
        <p>
          <Button look="quiet" aria-busy={busy} onClick={onGoodOnly}>
            只导入合格的{good}行
          </Button>
        </p>
      ) : null}
    </div>
  );
}
