import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { DecisionGrid_DecisionFragment as Row } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DECISION_PHASE_LABELS, DECISION_STEP_LABELS } from '#client/words.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';

export const DecisionGridFragment = graphql(`
  fragment DecisionGrid_decision on Decision {
    id
    no
    title
    phase
    phaseSince
    leadUnit {
      id
      name
    }
    stepLine {
      kind
      state
    }
  }
`);

/** Steps of the procedure that are current, late or next, in words. */
const atOf = ({ stepLine }: Row) =>
  stepLine
    .filter(({ state }) => state === 'NOW' || state === 'LATE' || state === 'NEXT')
    .map(({ kind, state }) => `${DECISION_STEP_LABELS[kind]}${state === 'NEXT' ? '（下一步）' : ''}`)
    .join('、');

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'title',
    label: '决策事项',
    header: true,
    sortBy: ({ title }) => title,
    cell: ({ no, title }) => (
      <>
        <a href={decisionPath(no)}>{title}</a>
        <small>{no}</small>
      </>
    ),
  },
  {
    id: 'unit',
    label: '承办单位',
    sortBy: ({ leadUnit }) => leadUnit.name,
    cell: ({ leadUnit }) => leadUnit.name,
  },
  {
    id: 'phase',
    label: '阶段',
    sortBy: ({ phase }) => DECISION_PHASE_LABELS[phase],
    cell: ({ phase, phaseSince }) => (
      <>
        {DECISION_PHASE_LABELS[phase]}
        <small>{longDate(phaseSince)}起</small>
      </>
    ),
  },
  { id: 'step', label: '程序', cell: atOf },
];

interface DecisionGridProps {
  decisions: readonly (FragmentType<typeof DecisionGridFragment> & { id: string })[];
}

/** Decisions with their phase, and the step each is at. */
export function DecisionGrid({ decisions }: DecisionGridProps) {
  const rows = decisions.map((decision) => readFragment(DecisionGridFragment, decision));
  if (rows.length === 0)
    return <Empty title="还没有启动的决策">目录公布以后，由承办单位在征集台启动决策程序。</Empty>;
  return <DataGrid caption="决策" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />;
}
