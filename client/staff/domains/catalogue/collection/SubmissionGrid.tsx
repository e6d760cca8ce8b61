import { dayOf, longDate } from '#client/format.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { SUBMISSION_STATE_LABELS } from '#client/words.ts';
import type { ReactNode } from 'react';
import type { SubmissionRow } from './submission-form.ts';

/** The matter that is open beside the list. */
export const MATTER = 'xiang';

const TAGS: Readonly<Record<SubmissionRow['state'], TagKind>> = {
  PREPARED: 'plain',
  SUBMITTED: 'open',
  ACCEPTED: 'done',
  DECLINED: 'care',
  WITHDRAWN: 'closed',
};

export const StateTag = ({ state }: { state: SubmissionRow['state'] }) => (
  <Tag kind={TAGS[state]}>{SUBMISSION_STATE_LABELS[state]}</Tag>
);

interface SubmissionGridProps {
  rows: readonly SubmissionRow[];
  children?: ReactNode;
}

function Name({ row: { id, name, decisionReason } }: { row: SubmissionRow }) {
  const address = useAddress();
  return (
    <>
      <a href={address.with({ [MATTER]: id })}>{name || '（未命名）'}</a>
      {decisionReason ? <small>审核意见：{decisionReason}</small> : null}
    </>
  );
}

const COLUMNS: readonly GridColumn<SubmissionRow>[] = [
  { id: 'name', label: '事项', header: true, cell: (row) => <Name row={row} /> },
  { id: 'unit', label: '申报单位', cell: ({ unit }) => unit.name },
  { id: 'time', label: '决策时间', cell: ({ plannedText }) => plannedText ?? '未填写' },
  { id: 'state', label: '环节', cell: ({ state }) => <StateTag state={state} /> },
  {
    id: 'at',
    label: '申报时间',
    cell: ({ submittedAt }) => (submittedAt ? longDate(dayOf(submittedAt)) : ''),
  },
  { id: 'no', label: '目录编号', cell: ({ catalogueItemNo }) => catalogueItemNo ?? '' },
];

/** 申报事项: what was handed in, by whom, and what became of it. */
export const SubmissionGrid = ({ rows, children }: SubmissionGridProps) => (
  <DataGrid
    caption="申报事项，可左右滚动"
    columns={COLUMNS}
    rows={rows}
    keyOf={({ id }) => id}
    current={useAddress().get(MATTER)}
  >
    {children}
  </DataGrid>
);
