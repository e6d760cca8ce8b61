import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { COMPLETION_STATE_LABELS, DECISION_PHASE_LABELS } from '#client/words.ts';
import type { Report } from './CompletionDesk.tsx';

type Line = Report['lines'][number];

const TAGS: Readonly<Record<Line['state'], TagKind>> = {
  COMPLETED: 'done',
  UNDER_WAY: 'open',
  CARRIED_OVER: 'due',
  STOPPED: 'closed',
};

/** Where its decision stands. */
export const phaseOf = ({ phase }: Pick<Line, 'phase'>) =>
  phase ? DECISION_PHASE_LABELS[phase] : '没有启动';

const COLUMNS: readonly GridColumn<Line>[] = [
  { id: 'no', label: '编号', cell: ({ no }) => no },
  {
    id: 'name',
    label: '事项',
    header: true,
    cell: (line) => (
      <>
        {line.name}
        <small>
          {line.leadUnit.name}　{line.plannedText}　{phaseOf(line)}
        </small>
      </>
    ),
  },
  {
    id: 'state',
    label: '完成情况',
    cell: ({ state }) => <Tag kind={TAGS[state]}>{COMPLETION_STATE_LABELS[state]}</Tag>,
  },
  { id: 'why', label: '原因和下一步安排', cell: ({ explanation }) => explanation ?? '' },
];

/** The report to be read. */
export const CompletionGrid = ({ lines }: Pick<Report, 'lines'>) => (
  <DataGrid caption="目录完成情况，可左右滚动" columns={COLUMNS} rows={lines} keyOf={({ no }) => no} />
);
