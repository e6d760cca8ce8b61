import { graphql } from '#client/graphql/gql.ts';
import type { MeetingsDeskQuery as Data, MeetingsDeskQueryVariables } from '#client/graphql/graphql.ts';
import { termText } from '#client/citizen/meeting/times.ts';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { type Column, ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import {
  DESK_LABELS,
  MEETING_STAGE_LABELS,
  MEETING_STATE_LABELS,
  STREAM_STATE_LABELS,
} from '#client/words.ts';
import { MembersPanel } from './MembersPanel.tsx';
import { MeetingMonth } from './MeetingMonth.tsx';
import { KIND_OPTIONS } from './plan-fields.ts';
import { PlanMeetingForm } from './PlanMeetingForm.tsx';

const MeetingsDeskQuery = graphql(`
  query MeetingsDesk($state: MeetingState, $kind: MeetingKind, $after: String) {
    serverTime {
      today
    }
    meetings(state: $state, kind: $kind, first: 50, after: $after) {
      nodes {
        id
        no
        name
        stage
        startsAt
        endsAt
        place
        announcedAt
        unit {
          id
          name
        }
        agenda {
          id
          disclosure
        }
        stream {
          state
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    planMeetingCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

type Meeting = Data['meetings']['nodes'][number];

const VIEW = 'kan';

const FILTERS: readonly Filter<MeetingsDeskQueryVariables>[] = [
  { kind: 'chips', name: 'zhuangtai', label: '看哪些会议', as: 'state', options: MEETING_STATE_LABELS },
  { kind: 'chips', name: 'zhonglei', label: '会议种类', all: '各种会议', as: 'kind', options: KIND_OPTIONS },
];

const agendaText = ({ agenda }: Meeting) => {
  const closed = agenda.filter(({ disclosure }) => disclosure === 'CLOSED').length;
  if (agenda.length === 0) return '未定';
  return `${agenda.length}项${closed > 0 ? `（${closed}项不公开）` : ''}`;
};

const COLUMNS: readonly Column<Meeting>[] = [
  {
    label: '会议',
    sortBy: ({ name }) => name,
    cell: ({ no, name }) => (
      <>
        <a href={meetingPath(no)}>{name}</a>
        <small>{no}</small>
      </>
    ),
  },
  { label: '环节', cell: ({ stage }) => MEETING_STAGE_LABELS[stage] },
  { label: '时间', sortBy: ({ startsAt }) => startsAt, cell: termText },
  { label: '地点', cell: ({ place }) => place },
  { label: '议程', cell: agendaText },
  { label: '预告', cell: ({ announcedAt }) => (announcedAt ? '已发布' : '未发布') },
  {
    label: '直播、回放',
    cell: ({ stream }) => STREAM_STATE_LABELS[stream?.state ?? 'NONE'],
  },
  { label: '召开单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

const views = () => <Views />;

const prepare = ({ planMeetingCan }: Data) => (
  <>
    <PlanMeetingForm capability={planMeetingCan} />
    <MembersPanel />
  </>
);

const inMonth = (_: unknown, { serverTime }: Data) => <MeetingMonth today={serverTime.today} />;

const useMonth = () => useAddress().get(VIEW) === 'yue';

/** 会议: a list or a month, and one more meeting to prepare. */
export function MeetingsPage() {
  const { unit } = useViewer();
  const month = useMonth();
  return (
    <ListDesk
      title={DESK_LABELS.MEETINGS}
      note={`${unit.name}　常务会议、全体会议、专题会议和办公会议`}
      actions={views}
      query={MeetingsDeskQuery}
      filters={month ? [] : FILTERS}
      above={prepare}
      list={({ meetings }) => (month ? { nodes: meetings.nodes } : meetings)}
      columns={COLUMNS}
      rows={month ? inMonth : undefined}
      empty={{
        title: '没有会议',
        text: '筹备会议以后，在会议自己的页面定议程、送审、预告。',
      }}
    />
  );
}

/** The month forgets the page of the list. */
function Views() {
  const address = useAddress();
  const month = useMonth();
  return (
    <Chips
      label="怎样看"
      items={[
        { href: address.with({ [VIEW]: null }), label: '列表', current: !month },
        { href: address.with({ [VIEW]: 'yue', [AFTER]: null }), label: '月历', current: month },
      ]}
    />
  );
}
