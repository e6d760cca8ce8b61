import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Evidence, Matter, Owner, Standing, Terms } from './DutyCells.tsx';
import { type Duty, DUTY_STAGE_LABELS } from './duty-words.ts';

const COLUMNS: readonly GridColumn<Duty>[] = [
  { id: 'standing', label: '状态', cell: Standing },
  { id: 'terms', label: '合规事项', header: true, cell: Terms },
  { id: 'matter', label: '决策', cell: Matter },
  { id: 'stage', label: '环节', cell: ({ stage }) => DUTY_STAGE_LABELS[stage] },
  { id: 'owner', label: '责任单位', cell: Owner },
  { id: 'evidence', label: '证据', cell: Evidence },
];

/** Duties of many matters, in the order in which they came. */
export const DutyGrid = ({ caption, duties }: { caption: string; duties: readonly Duty[] }) => (
  <DataGrid caption={caption} columns={COLUMNS} rows={duties} keyOf={({ id }) => id} />
);
