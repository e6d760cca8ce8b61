import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { PasteGrid } from './PasteGrid.tsx';
import { copied, type PasteReport, sendPasted } from './paste-sheet.ts';

interface Sheet {
  text: string;
  /** The heads, then the rows as mended; empty before the first check. */
  cells: readonly (readonly string[])[];
}

const EMPTY: Sheet = { text: '', cells: [] };

/** The pasted and mended cells, kept as a draft until they are listed. */
function usePaste(versionId: string) {
  const client = useApolloClient();
  const { values, set, discard } = useDraft<Sheet>(`catalogue:${versionId}:paste`, EMPTY);
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<PasteReport>();
  const { text, cells } = values;
  const send = async (trial: boolean, source: string) => {
    if (busy) return;
    setBusy(true);
    const told = await sendPasted(versionId, source, trial);
    setBusy(false);
    setReport((before) => (told.heads.length > 0 || !before ? told : { ...before, ...kept(told, before) }));
    if (told.heads.length > 0) set('cells', [told.heads, ...told.cells]);
    if (told.imported === 0) return;
    discard();
    await client.refetchQueries({ include: 'active' });
  };
  return {
    text,
    cells,
    busy,
    report,
    write: (value: string) => set('text', value),
    mend: (row: number, column: number, value: string) =>
      set(
        'cells',
        cells.map((line, at) => (at === row ? line.map((cell, i) => (i === column ? value : cell)) : line)),
      ),
    check: () => void send(true, cells.length > 0 ? copied(cells) : text),
    list: () => void send(false, copied(cells)),
    again: () => {
      discard();
      setReport(undefined);
    },
  };
}

/** The answer to the listing itself brings no cells: those of the check stay. */
const kept = (told: PasteReport, before: PasteReport): PasteReport => ({
  ...told,
  heads: before.heads,
  cells: before.cells,
  ignored: before.ignored,
  said: before.said,
});

/** 粘贴表格: rows copied from Excel or WPS, seen as they are read, mended, and listed all at once. */
export function PasteRows({ versionId }: { versionId: string }) {
  const paste = usePaste(versionId);
  const { cells, report, busy } = paste;
  return (
    <Panel title="粘贴表格">
      {cells.length > 1 ? <Mend {...paste} /> : <Source {...paste} />}
      {report?.failed ? (
        <Note tone="care" title="没有列入" level={3} live>
          {report.failed}
        </Note>
      ) : null}
      <Status tone={report && report.imported > 0 ? 'done' : undefined}>
        {busy ? '正在逐行核对…' : report && report.imported > 0 ? `已列入${report.imported}项。` : ''}
      </Status>
    </Panel>
  );
}

type Paste = ReturnType<typeof usePaste>;

function Source({ text, write, check, busy, report }: Paste) {
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') check();
  };
  const [fault] = report?.imported === 0 ? report.faults : [];
  return (
    <form className="fields" noValidate aria-label="粘贴表格" onSubmit={submit}>
      <TextArea
        name="pasted"
        label="从 Excel 或者 WPS 复制的表格"
        hint="连同表头一起复制；没有表头的，依次是事项名称、类别、牵头单位、配合单位、决策时间、是否听证、履行程序。不超过500行。"
        error={missing ? '请粘贴要列入的事项' : fault && `${fault.message}${fault.fix ?? ''}`}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      <p>
        <Button type="submit" aria-busy={busy}>
          逐行核对
        </Button>
      </p>
    </form>
  );
}

function Mend({ cells, report, busy, mend, check, list, again }: Paste) {
  const rows = cells.length - 1;
  const faults = report?.faults ?? [];
  const checked =
    report !== undefined && !report.failed && JSON.stringify(report.cells) === JSON.stringify(cells.slice(1));
  const clean = checked && faults.length === 0 && report.imported === 0;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    (clean ? list : check)();
  };
  return (
    <form className="stack" noValidate aria-label="核对粘贴的表格" onSubmit={submit}>
      <p role="status">{statusOf(rows, faults.length, checked)}</p>
      {faults
        .filter(({ row }) => row === 0)
        .map(({ message, fix }) => (
          <Note key={message} tone="care" small>
            {message}
            {fix}
          </Note>
        ))}
      {report && report.ignored.length > 0 ? (
        <Note small>目录没有这些栏目，没有读取：{report.ignored.join('、')}。</Note>
      ) : null}
      <PasteGrid cells={cells} faults={faults} said={checked ? report.said : []} onMend={mend} />
      <p className="row">
        <Button type="submit" aria-busy={busy}>
          {clean ? `全部列入（${rows}项）` : '重新核对'}
        </Button>
        <Button look="quiet" onClick={again}>
          放弃，重新粘贴
        </Button>
      </p>
    </form>
  );
}

const statusOf = (rows: number, faults: number, checked: boolean) => {
  if (faults > 0) return `共${rows}行，有${faults}处问题；在表中改好后重新核对，没有问题再全部列入。`;
  return checked ? `共${rows}行，没有问题。` : `共${rows}行，改动后还没有核对。`;
};
