import { graphql } from '#client/graphql/gql.ts';
import type { DecisionsDeskQuery as Data, DecisionsDeskQueryVariables } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { decisionPath, IMPORT_LATE } from '#client/staff/ground/addresses/decision.ts';
import { leadingBack } from '#client/staff/ground/addresses/paths.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DECISION_PHASE_LABELS, DECISION_STEP_LABELS, DESK_LABELS } from '#client/words.ts';
import { COUNTY_WIDE } from '#server/law/people/role.ts';

const DecisionsDeskQuery = graphql(`
  query DecisionsDesk($unitId: ID) {
    decisions(unitId: $unitId) {
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
  }
`);

type Row = Data['decisions'][number];

/** Steps of the procedure that are current, late or next, in words. */
const atOf = ({ stepLine }: Row) =>
  stepLine
    .filter(({ state }) => state === 'NOW' || state === 'LATE' || state === 'NEXT')
    .map(({ kind, state }) => `${DECISION_STEP_LABELS[kind]}${state === 'NEXT' ? '（下一步）' : ''}`)
    .join('、');

const COLUMNS: readonly Column<Row>[] = [
  {
    label: '决策事项',
    sortBy: ({ title }) => title,
    cell: ({ no, title }) => (
      <>
        <a href={decisionPath(no)}>{title}</a>
        <small>{no}</small>
      </>
    ),
  },
  {
    label: '承办单位',
    sortBy: ({ leadUnit }) => leadUnit.name,
    cell: ({ leadUnit }) => leadUnit.name,
  },
  {
    label: '阶段',
    sortBy: ({ phase }) => DECISION_PHASE_LABELS[phase],
    cell: ({ phase, phaseSince }) => (
      <>
        {DECISION_PHASE_LABELS[phase]}
        <small>{longDate(phaseSince)}起</small>
      </>
    ),
  },
  { label: '程序', cell: atOf },
];

/** Who enters what happened before the platform, and who confirms it. */
const LATE: ReadonlySet<string> = new Set(['UNIT_STAFF', 'UNIT_LEAD', 'JUSTICE_STAFF']);

const COUNTY_ROLES: ReadonlySet<string> = COUNTY_WIDE;

const WHOSE = 'fanwei';

/** Decisions of one's own unit first. */
const whose = (unitId: string): Filter<DecisionsDeskQueryVariables> => ({
  kind: 'chips',
  name: WHOSE,
  label: '看哪些决策',
  all: '本单位',
  as: 'unitId',
  options: { quanxian: '全县' },
  read: (word) => (word ? null : unitId),
});

/** 决策过程: every decision of one's unit, or of the county, with where it stands. */
export function DecisionsPage() {
  const { unit, roles } = useViewer();
  const address = useAddress();
  const spansCounty = roles.some((role) => COUNTY_ROLES.has(role));
  const late = roles.some((role) => LATE.has(role)) ? (
    <ButtonLink look="quiet" href={leadingBack(IMPORT_LATE, address.with({}))}>
      成批补录
    </ButtonLink>
  ) : null;
  return (
    <ListDesk
      title={DESK_LABELS.DECISIONS}
      note={spansCounty || address.get(WHOSE) ? '全县的决策' : `${unit.name}承办和配合的决策`}
      actions={() => late}
      query={DecisionsDeskQuery}
      filters={spansCounty ? [] : [whose(unit.id)]}
      list={({ decisions }) => ({ nodes: decisions })}
      columns={COLUMNS}
      empty={{ title: '还没有启动的决策', text: '目录公布以后，由承办单位在征集台启动决策程序。' }}
    />
  );
}
