import type { LateImportDeskQuery as Data } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { LATE_STEP_LABELS } from '#client/words.ts';

type Entry = NonNullable<Data['lateImport']>['entries'][number];

/** Result of confirming each entry, by its id. */
export type Answers = ReadonlyMap<
  string,
  { confirmed: boolean; findings: readonly { code: string; message: string; fix?: string | null }[] }
>;

interface LateImportRowsProps {
  entries: readonly Entry[];
  answers: Answers;
  /** undefined: the viewer confirms nothing. */
  picked: ReadonlySet<string> | undefined;
  onPick: (picked: ReadonlySet<string>) => void;
}

/** Labels of the states of an entry. */
export const LATE_ENTRY_STATES = { PENDING: '等待确认', CONFIRMED: '已确认', RETURNED: '已退回' } as const;

const STATES = {
  PENDING: <Tag kind="care">{LATE_ENTRY_STATES.PENDING}</Tag>,
  CONFIRMED: <Tag kind="done">{LATE_ENTRY_STATES.CONFIRMED}</Tag>,
  RETURNED: <Tag>{LATE_ENTRY_STATES.RETURNED}</Tag>,
} as const;

const columnsOf = (answers: Answers): readonly GridColumn<Entry>[] => [
  { id: 'row', label: '行', num: true, cell: ({ row }) => row },
  {
    id: 'matter',
    label: '事项',
    header: true,
    cell: ({ decision: { no, title } }) => (
      <a href={`${paths.decisions}/${no}`}>
        {no} {title}
      </a>
    ),
  },
  { id: 'step', label: '程序', cell: ({ proposal }) => LATE_STEP_LABELS[proposal.step] },
  { id: 'told', label: '内容', cell: Told },
  { id: 'papers', label: '材料', cell: Papers },
  { id: 'state', label: '情况', cell: (entry) => <Standing entry={entry} answers={answers} /> },
];

const Told = ({ proposal: { lines } }: Entry) => (
  <ul className="plain small">
    {lines.map(({ label, text }) => (
      <li key={`${label} ${text}`}>
        {label}：{text}
      </li>
    ))}
  </ul>
);

function Papers({ proposal, decision }: Entry) {
  const urls = new Map(decision.documents.map(({ id, url }) => [id, url]));
  return (
    <ul className="plain small">
      {proposal.documents.map(({ id, name }) => (
        <li key={id}>
          <a href={urls.get(id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Standing({ entry, answers }: { entry: Entry; answers: Answers }) {
  const findings = answers.get(entry.proposal.id)?.findings ?? [];
  return (
    <>
      {STATES[entry.state]}
      {findings.length > 0 ? (
        <ul className="plain small" role="alert">
          {findings.map(({ code, message, fix }) => (
            <li key={`${code} ${message}`}>
              {message}
              {fix}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** The entries of a sheet, row by row. */
export const LateImportRows = ({ entries, answers, picked, onPick }: LateImportRowsProps) => (
  <DataGrid
    stack
    caption="这次录入的程序"
    columns={columnsOf(answers)}
    rows={entries}
    keyOf={({ proposal }) => proposal.id}
    {...(picked ? { selected: picked, onSelect: onPick } : {})}
    pickable={({ state }) => state === 'PENDING'}
    nameOf={({ row, proposal }) => `第${row}行${LATE_STEP_LABELS[proposal.step]}`}
  />
);
