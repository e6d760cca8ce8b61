import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { EventGrid_EventsFragment as Data } from '#client/graphql/graphql.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { openSeats } from '#client/citizen/parts/event-standing.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { EVENT_KIND_LABELS, EVENT_STAGE_LABELS } from '#client/words.ts';
import { eventPath } from '#client/staff/ground/addresses/event.ts';
import { NextStep } from './NextStep.tsx';

export const EventGridFragment = graphql(`
  fragment EventGrid_events on EventConnection {
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
`);

export type EventLine = Data['nodes'][number];

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

const COLUMNS: readonly GridColumn<EventLine>[] = [
  {
    id: 'title',
    label: '活动',
    header: true,
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
  { id: 'stage', label: '环节', cell: ({ stage }) => EVENT_STAGE_LABELS[stage] },
  { id: 'next', label: '下一步', cell: (event) => <NextStep {...event} /> },
  {
    id: 'startsAt',
    label: '时间',
    sortBy: ({ startsAt }) => startsAt,
    cell: ({ slots, startsAt, endsAt }) => (
      <>
        {heldText({ startsAt, endsAt })}
        {slots.length > 1 ? <small>共{slots.length}场</small> : null}
      </>
    ),
  },
  { id: 'place', label: '地点', cell: ({ place }) => place },
  { id: 'seats', label: '已报/名额', cell: seatsText },
  { id: 'unit', label: '主办单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

/** 活动列表, the latest first. */
export function EventGrid({ events }: { events: FragmentType<typeof EventGridFragment> }) {
  const { nodes, pageInfo } = readFragment(EventGridFragment, events);
  return nodes.length === 0 ? (
    <Empty title="没有这样的活动">
      <p>换一个条件再看；要办活动的，先筹备。</p>
    </Empty>
  ) : (
    <>
      <DataGrid caption="开放活动，可左右滚动" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
      <KeysetPages pageInfo={pageInfo} />
    </>
  );
}
