import { graphql } from '#client/graphql/gql.ts';
import type {
  EventsDeskQuery as Data,
  EventsDeskQueryVariables,
  EventState,
} from '#client/graphql/graphql.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { openSeats } from '#client/citizen/parts/event-standing.ts';
import { COUNTY_CALENDAR, EVENT_ROOMS, eventPath, NEW_EVENT } from '#client/staff/ground/addresses/event.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DESK_LABELS, EVENT_KIND_LABELS, EVENT_STAGE_LABELS } from '#client/words.ts';
import { NextStep } from './NextStep.tsx';

const EventsDeskQuery = graphql(`
  query EventsDesk(
    $kind: EventKind
    $state: EventState
    $stage: EventStage
    $unitId: ID
    $from: CalendarDay
    $to: CalendarDay
    $after: String
  ) {
    units {
      id
      name
    }
    planEventCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    events(
      kind: $kind
      state: $state
      stage: $stage
      unitId: $unitId
      from: $from
      to: $to
      first: 50
      after: $after
    ) {
      nodes {
        id
        no
        kind
        title
        stage
        startsAt
        endsAt
        place
        openSignUp
        reviewNote
        reportDueOn
        reportLate
        paper
        review
        unit {
          id
          name
        }
        slots {
          id
          signUpFindings {
            code
          }
          groups {
            id
            category
            seats
            taken
            waiting
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type EventLine = Data['events']['nodes'][number];

const STATE_LABELS: Readonly<Record<EventState, string>> = {
  COMING: '将要举行',
  OVER: '已经举行',
  CANCELLED: '已取消',
};

const FILTERS: readonly Filter<EventsDeskQueryVariables, Data>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '看哪些活动', as: 'state', options: STATE_LABELS },
  { kind: 'choice', name: 'leibie', label: '类别', all: '各种活动', as: 'kind', options: EVENT_KIND_LABELS },
  {
    kind: 'choice',
    name: 'huanjie',
    label: '环节',
    all: '各个环节',
    as: 'stage',
    options: EVENT_STAGE_LABELS,
  },
  {
    kind: 'choice',
    name: 'danwei',
    label: '单位',
    all: '全部单位',
    as: 'unitId',
    options: ({ units }) => units.map(({ id, name }) => ({ value: id, label: name })),
  },
  { kind: 'month', name: 'yue', label: '月份', as: ['from', 'to'] },
];

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** The seats of all turns together: what is given of what there is. */
function seatsText({ slots, openSignUp }: EventLine) {
  const groups = slots.flatMap((slot) => slot.groups);
  if (groups.length === 0) return '不设名额';
  const waiting = total(groups.map((group) => group.waiting));
  const taken = `${total(groups.map((group) => group.taken))}/${total(groups.map(({ seats }) => seats))}`;
  const kind = openSignUp && slots.some(openSeats) ? '' : '（邀请）';
  return `${taken}${kind}${waiting > 0 ? `，候补${waiting}` : ''}`;
}

const COLUMNS: readonly Column<EventLine>[] = [
  {
    label: '活动',
    sortBy: ({ title }) => title,
    cell: ({ no, title, kind }) => (
      <>
        <a href={eventPath(no)}>{title}</a>
        <small>
          {no}　{EVENT_KIND_LABELS[kind]}
        </small>
      </>
    ),
  },
  { label: '环节', cell: ({ stage }) => EVENT_STAGE_LABELS[stage] },
  { label: '下一步', cell: (event) => <NextStep {...event} /> },
  {
    label: '时间',
    sortBy: ({ startsAt }) => startsAt,
    cell: ({ slots, startsAt, endsAt }) => (
      <>
        {heldText({ startsAt, endsAt })}
        {slots.length > 1 ? <small>共{slots.length}场</small> : null}
      </>
    ),
  },
  { label: '地点', cell: ({ place }) => place },
  { label: '已报/名额', cell: seatsText },
  { label: '主办单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

const actions = (data: Data | undefined) => (
  <>
    <ButtonLink look="quiet" href={COUNTY_CALENDAR}>
      全县日历
    </ButtonLink>
    {data && !notMine(data.planEventCan) ? (
      <>
        <ButtonLink look="quiet" href={EVENT_ROOMS}>
          场地
        </ButtonLink>
        <ButtonLink href={NEW_EVENT}>筹备活动</ButtonLink>
      </>
    ) : null}
  </>
);

/** 开放活动: open days, press conferences, talks and visits, the latest first, with what is to be done next. */
export function EventsPage() {
  const { unit } = useViewer();
  return (
    <ListDesk
      title={DESK_LABELS.EVENTS}
      note={`${unit.name}　${Object.values(EVENT_KIND_LABELS).join('、')}`}
      actions={actions}
      query={EventsDeskQuery}
      filters={FILTERS}
      list={({ events }) => events}
      columns={COLUMNS}
      empty={{ title: '没有活动', text: '要办活动的，先筹备。', filtered: '没有这样的活动' }}
    />
  );
}
