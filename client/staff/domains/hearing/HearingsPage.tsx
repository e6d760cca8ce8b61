import { graphql } from '#client/graphql/gql.ts';
import type { HearingsDeskQuery as Data, HearingsDeskQueryVariables } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { hearingPath } from '#client/staff/ground/addresses/hearing.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { DESK_LABELS, HEARING_STAGE_LABELS, HEARING_STATE_LABELS } from '#client/words.ts';
import { COUNTY_WIDE } from '#server/law/people/role.ts';

const HearingsDeskQuery = graphql(`
  query HearingsDesk($state: HearingState, $unitId: ID, $after: String) {
    hearings(state: $state, unitId: $unitId, first: 50, after: $after) {
      nodes {
        id
        no
        name
        stage
        heldOn
        startsAt
        place
        signUpCount
        seatsTotal
        unit {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Hearing = Data['hearings']['nodes'][number];

const COUNTY_ROLES: ReadonlySet<string> = COUNTY_WIDE;

const FILTERS: readonly Filter<HearingsDeskQueryVariables>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '看哪些听证会', as: 'state', options: HEARING_STATE_LABELS },
];

const COLUMNS: readonly Column<Hearing>[] = [
  {
    label: '听证会',
    sortBy: ({ name }) => name,
    cell: ({ no, name }) => <a href={hearingPath(no)}>{name}</a>,
  },
  { label: '环节', cell: ({ stage }) => HEARING_STAGE_LABELS[stage] },
  {
    label: '举行时间',
    sortBy: ({ heldOn }) => heldOn ?? '',
    cell: ({ heldOn, startsAt }) => (heldOn ? `${fullDate(heldOn)} ${startsAt ?? ''}` : '未定'),
  },
  { label: '地点', cell: ({ place }) => place ?? '未定' },
  { label: '报名', num: true, cell: ({ signUpCount }) => signUpCount },
  { label: '席位', num: true, cell: ({ seatsTotal }) => seatsTotal },
  { label: '承办单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

const NONE = {
  title: '没有听证会',
  text: (
    <p>
      在<a href={paths.decisions}>决策过程</a>中打开要听证的决策，从那里筹备。
    </p>
  ),
};

/** 听证会: those of one's unit, or of the county for whoever reviews; a new one is planned at its decision. */
export function HearingsPage() {
  const { roles, unit } = useViewer();
  const county = roles.some((role) => COUNTY_ROLES.has(role));
  return (
    <ListDesk
      title={DESK_LABELS.HEARINGS}
      note={county ? '全县的听证会' : `${unit.name}承办的听证会`}
      query={HearingsDeskQuery}
      variables={{ unitId: county ? null : unit.id }}
      filters={FILTERS}
      list={({ hearings }) => hearings}
      columns={COLUMNS}
      empty={NONE}
    />
  );
}
