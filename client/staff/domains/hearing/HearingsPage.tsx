import { graphql } from '#client/graphql/gql.ts';
import type { HearingsDeskQuery as Data, HearingState } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS, HEARING_STAGE_LABELS, HEARING_STATE_LABELS } from '#client/words.ts';
import { COUNTY_WIDE } from '#server/law/people/role.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { hearingPath } from '#client/staff/ground/addresses/hearing.ts';

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

const STATE = 'zhuangtai';
const STATES = Object.keys(HEARING_STATE_LABELS) as HearingState[];
const COUNTY_ROLES: ReadonlySet<string> = COUNTY_WIDE;

const COLUMNS: readonly GridColumn<Hearing>[] = [
  {
    id: 'name',
    label: '听证会',
    header: true,
    sortBy: ({ name }) => name,
    cell: ({ no, name }) => <a href={hearingPath(no)}>{name}</a>,
  },
  { id: 'stage', label: '环节', cell: ({ stage }) => HEARING_STAGE_LABELS[stage] },
  {
    id: 'heldOn',
    label: '举行时间',
    sortBy: ({ heldOn }) => heldOn ?? '',
    cell: ({ heldOn, startsAt }) => (heldOn ? `${fullDate(heldOn)} ${startsAt ?? ''}` : '未定'),
  },
  { id: 'place', label: '地点', cell: ({ place }) => place ?? '未定' },
  { id: 'signUps', label: '报名', num: true, cell: ({ signUpCount }) => signUpCount },
  { id: 'seats', label: '席位', num: true, cell: ({ seatsTotal }) => seatsTotal },
  { id: 'unit', label: '承办单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

/** 听证会: those of one's unit, or of the county for whoever reviews; a new one is planned at its decision. */
export function HearingsPage() {
  useTitle(DESK_LABELS.HEARINGS);
  const { roles, unit } = useViewer();
  const address = useAddress();
  const county = roles.some((role) => COUNTY_ROLES.has(role));
  const state = STATES.find((one) => one === address.get(STATE)) ?? null;
  const asked = useDesk(HearingsDeskQuery, {
    state,
    unitId: county ? null : unit.id,
    after: address.get(AFTER) ?? null,
  });
  return (
    <>
      <DeskTop title={DESK_LABELS.HEARINGS} note={county ? '全县的听证会' : `${unit.name}承办的听证会`} />
      <DeskBody>
        <States address={address} chosen={state} />
        <Waiting asked={asked}>{({ hearings }) => <List {...hearings} />}</Waiting>
      </DeskBody>
    </>
  );
}

const States = ({ address, chosen }: { address: Address; chosen: HearingState | null }) => (
  <Chips
    label="看哪些听证会"
    items={[
      { href: address.with({ [STATE]: null, [AFTER]: null }), label: '全部', current: chosen === null },
      ...STATES.map((state) => ({
        href: address.with({ [STATE]: state, [AFTER]: null }),
        label: HEARING_STATE_LABELS[state],
        current: chosen === state,
      })),
    ]}
  />
);

const List = ({ nodes, pageInfo }: Data['hearings']) =>
  nodes.length === 0 ? (
    <Empty title="没有听证会">
      <p>
        在<a href={paths.decisions}>决策过程</a>中打开要听证的决策，从那里筹备。
      </p>
    </Empty>
  ) : (
    <>
      <DataGrid caption="听证会" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
      <KeysetPages pageInfo={pageInfo} />
    </>
  );
