import { type SyntheticEvent, useState } from 'react';
import { fullDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { SPECIAL_DAY_LABELS } from '#client/words.ts';
import { type ReadLines, readLines } from './read-lines.ts';

const ImportWorkCalendar = graphql(`
  mutation ImportWorkCalendar($year: Int!, $days: [SpecialDayInput!]!, $notice: Text!, $reason: Text!) {
    importWorkCalendar(year: $year, days: $days, notice: $notice, reason: $reason) {
      ... on WorkCalendar {
        coveredThrough
        years
        changes {
          ...ProposedChange_fields
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

interface ImportDaysProps {
  /** The years on record; the one after them is next. */
  years: readonly number[];
  onDone: (year: number) => void;
}

const PLACES: Readonly<Record<string, string>> = {
  year: 'year',
  notice: 'notice',
  days: 'lines',
  reason: 'reason',
};
const LABELS = { year: '年份', notice: '通知', lines: '安排', reason: '更正的理由' };

function useImport({ years, onDone }: ImportDaysProps) {
  const next = Math.max(...years) + 1;
  const draft = useDraft('work-calendar', { year: String(next), notice: '', lines: '', reason: '' });
  const [asking, setAsking] = useState(false);
  const year = Number(draft.values.year);
  const read = readLines(draft.values.lines, year);
  const command = useCommand(ImportWorkCalendar, {
    onDone: () => {
      draft.discard();
      onDone(year);
    },
  });
  const known = years.includes(year);
  const send = () => {
    setAsking(false);
    const { notice, reason } = draft.values;
    void command.run({ year, days: read.days, notice, reason: known ? reason : '' });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (read.errors.length === 0) setAsking(true);
  };
  return { draft, year, known, read, command, asking, setAsking, send, submit };
}

/** 导入节假日安排: pasted from the notice, read line by line; a year that is there already is put right by two persons. */
export function ImportDays(props: ImportDaysProps) {
  const { draft, year, known, read, command, asking, setAsking, send, submit } = useImport(props);
  const [act, effect] = known ? CORRECT : IMPORT;
  const { values, set } = draft;
  return (
    <Panel title="导入节假日安排">
      <form className="stack" noValidate aria-label="导入节假日安排" onSubmit={submit}>
        <CommandReport command={command} placeOf={(field) => PLACES[field]} />
        <Source draft={draft} fieldError={command.fieldError} />
        <TextArea
          name="lines"
          label="安排"
          hint={`一行一段：日期、放假或者上班、名称。如“${year}-01-01 放假 元旦”“10月1日至7日 放假 国庆节”“1月4日 上班 元旦”。`}
          value={values.lines}
          error={command.fieldError('days') ?? unreadable(read)}
          onChange={({ target }) => set('lines', target.value)}
        />
        {known ? <Why draft={draft} fieldError={command.fieldError} /> : null}
        <Preview read={read} />
        <DraftKept draft={draft} labels={LABELS} />
        <Button type="submit" aria-busy={command.busy}>
          {act}
          {read.days.length > 0 ? `${read.days.length}天` : ''}
        </Button>
        <ConfirmDialog
          open={asking}
          title={`${act}${year}年的安排？`}
          word={act}
          onConfirm={send}
          onClose={() => setAsking(false)}
        >
          <p>{effect}</p>
        </ConfirmDialog>
      </form>
    </Panel>
  );
}

const RECOUNTED = '暂定的期限按新的安排重新计算，公众页面上的日期可能变化。';
const IMPORT = ['导入', RECOUNTED] as const;
const CORRECT = ['提出更正', `另一人确认以后，该年的安排全部替换，${RECOUNTED}`] as const;

interface SourceProps {
  draft: ReturnType<typeof useImport>['draft'];
  fieldError: (name: string) => string | undefined;
}

/** Which year, by which notice. */
const Source = ({ draft: { values, set }, fieldError }: SourceProps) => (
  <>
    <TextInput
      name="year"
      label="年份"
      width="short"
      inputMode="numeric"
      maxLength={4}
      value={values.year}
      error={fieldError('year')}
      onChange={({ target }) => set('year', target.value.replaceAll(/\D/g, ''))}
    />
    <TextInput
      name="notice"
      label="依据的通知"
      hint="国务院办公厅通知的标题和文号。"
      value={values.notice}
      error={fieldError('notice')}
      onChange={({ target }) => set('notice', target.value)}
    />
  </>
);

/** Of a year that is there already. */
const Why = ({ draft: { values, set }, fieldError }: SourceProps) => (
  <TextArea
    name="reason"
    label="更正的理由"
    hint="这一年的安排已经导入。写明错在哪里、凭什么更正；经另一人确认才更正，原来的安排保留。"
    value={values.reason}
    error={fieldError('reason')}
    onChange={({ target }) => set('reason', target.value)}
  />
);

const unreadable = ({ errors }: ReadLines) =>
  errors.length > 0 ? `有${errors.length}行读不出来，改好后再导入` : undefined;

/** Preview of the days and errors read from the pasted lines, before anything is sent. */
function Preview({ read: { days, errors } }: { read: ReadLines }) {
  return (
    <>
      {errors.length > 0 ? (
        <ul className="plain small due" aria-label="读不出来的行">
          {errors.map(({ line, message }) => (
            <li key={line}>
              第{line}行：{message}。
            </li>
          ))}
        </ul>
      ) : null}
      {days.length > 0 ? (
        <More row summary={`已读出${days.length}天`}>
          <ol className="plain small">
            {days.map(({ day, kind, name }, index) => (
              <li key={`${day}${index}`}>
                {fullDate(day)}　{SPECIAL_DAY_LABELS[kind]}　{name}
              </li>
            ))}
          </ol>
        </More>
      ) : null}
    </>
  );
}
