import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { FileInput } from '#client/ui/FileInput.tsx';
import { Note } from '#client/ui/Note.tsx';
import { LATE_TEMPLATE, lateImportPath } from '#client/staff/ground/addresses/decision.ts';
import { JudgedRows } from './JudgedRows.tsx';
import { type LateReport, sendLateSheet } from './late-sheet.ts';

/** State of the import: the sheet and files chosen, the report of the trial, and the report of the import. */
function useSheet() {
  const client = useApolloClient();
  const [sheet, setSheet] = useState<File>();
  const [papers, setPapers] = useState<readonly File[]>([]);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<LateReport>();
  const [done, setDone] = useState<LateReport>();
  const [missing, setMissing] = useState(false);
  const again = () => {
    setTried(undefined);
    setDone(undefined);
    setMissing(false);
  };
  const run = async (trial: boolean) => {
    setMissing(!sheet);
    if (!sheet || busy) return;
    setBusy(true);
    const told = await sendLateSheet(sheet, papers, trial);
    setBusy(false);
    (trial ? setTried : setDone)(told);
    if (trial) setDone(undefined);
    else if (told.imported > 0) await client.refetchQueries({ include: 'active' });
  };
  return {
    busy,
    tried,
    done,
    missing,
    run,
    chooseSheet: (file: File | undefined) => {
      setSheet(file);
      again();
    },
    choosePapers: (files: FileList | null) => {
      setPapers([...(files ?? [])]);
      again();
    },
  };
}

/** A sheet is tried first, and every row is judged good or its faults are listed; then the good ones come in. */
export function ImportLate() {
  const work = useSheet();
  const { busy, tried, done, run } = work;
  return (
    <Panel title="导入补录登记表">
      <p>
        <a href={LATE_TEMPLATE}>下载补录登记表模板</a>
        ，每行填写一项程序，写上材料的文件名；连同材料一起上传。先预审，确认后才录入；录入的每一项由县司法局确认以后才算数。
      </p>
      <SheetForm {...work} />
      <Told report={done ?? tried} />
      {done && done.imported > 0 ? (
        <p>
          <a href={lateImportPath(done.importId)}>看这次录入的内容</a>
        </p>
      ) : null}
      {tried && !done && tried.imported > 0 ? (
        <p>
          <Button aria-busy={busy} onClick={() => void run(false)}>
            录入可录入的{tried.imported}行
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}

function SheetForm({ busy, done, missing, run, chooseSheet, choosePapers }: ReturnType<typeof useSheet>) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void run(true);
  };
  return (
    <form className="fields" noValidate aria-label="导入补录登记表" onSubmit={submit}>
      <FileInput
        name="late-sheet"
        label="填好的补录登记表"
        hint="xlsx，不超过5MB、1000行。"
        accept=".xlsx"
        error={missing ? '请选择填好的补录登记表' : undefined}
        onChange={({ target }) => chooseSheet(target.files?.[0])}
      />
      <FileInput
        name="late-papers"
        label="材料文件"
        hint="可以一次选多份，也可以选一个zip压缩包；每份不超过50MB，压缩包不超过100MB。"
        multiple
        accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp,.zip"
        onChange={({ target }) => choosePapers(target.files)}
      />
      <p className="row">
        <Button type="submit" look="quiet" aria-busy={busy}>
          预审
        </Button>
        <Status tone={done && done.imported > 0 ? 'done' : undefined}>{statusOf(busy, done)}</Status>
      </p>
    </form>
  );
}

const statusOf = (busy: boolean, done: LateReport | undefined) => {
  if (busy) return '正在逐行核对…';
  return done && done.imported > 0 ? `已录入${done.imported}行，等待县司法局确认。` : '';
};

function Told({ report }: { report: LateReport | undefined }) {
  if (!report) return null;
  const { failed, faults, judged } = report;
  return (
    <>
      {failed ? (
        <Note tone="care" title="没有录入" level={3}>
          {failed}
        </Note>
      ) : null}
      {faults.length > 0 ? (
        <Note tone="care" title="没有录入" level={3}>
          {faults.map(({ message, fix }) => `${message}${fix ?? ''}`).join('')}
        </Note>
      ) : null}
      {judged.length > 0 ? <JudgedRows report={report} /> : null}
    </>
  );
}
