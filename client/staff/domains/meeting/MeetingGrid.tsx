import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { MeetingGrid_MeetingsFragment as Data } from '#client/graphql/graphql.ts';
import { termText } from '#client/citizen/meeting/times.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { MEETING_STAGE_LABELS, STREAM_STATE_LABELS } from '#client/words.ts';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';

export const MeetingGridFragment = graphql(`
  fragment MeetingGrid_meetings on MeetingConnection {
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
`);

type Meeting = Data['nodes'][number];

const agendaText = ({ agenda }: Meeting) => {
  const closed = agenda.filter(({ disclosure }) => disclosure === 'CLOSED').length;
  if (agenda.length === 0) return '未定';
  return `${agenda.length}项${closed > 0 ? `（${closed}项不公开）` : ''}`;
};

const COLUMNS: readonly GridColumn<Meeting>[] = [
  {
    id: 'name',
    label: '会议',
    header: true,
    sortBy: ({ name }) => name,
    cell: ({ no, name }) => (
      <>
        <a href={meetingPath(no)}>{name}</a>
        <small>{no}</small>
      </>
    ),
  },
  { id: 'stage', label: '环节', cell: ({ stage }) => MEETING_STAGE_LABELS[stage] },
  { id: 'startsAt', label: '时间', sortBy: ({ startsAt }) => startsAt, cell: termText },
  { id: 'place', label: '地点', cell: ({ place }) => place },
  { id: 'agenda', label: '议程', cell: agendaText },
  { id: 'announced', label: '预告', cell: ({ announcedAt }) => (announcedAt ? '已发布' : '未发布') },
  {
    id: 'stream',
    label: '直播、回放',
    cell: ({ stream }) => STREAM_STATE_LABELS[stream?.state ?? 'NONE'],
  },
  { id: 'unit', label: '召开单位', sortBy: ({ unit }) => unit.name, cell: ({ unit }) => unit.name },
];

/** 会议列表. */
export function MeetingGrid({ meetings }: { meetings: FragmentType<typeof MeetingGridFragment> }) {
  const { nodes, pageInfo } = readFragment(MeetingGridFragment, meetings);
  return nodes.length === 0 ? (
    <Empty title="没有会议">
      <p>筹备会议以后，在会议自己的页面定议程、送审、预告。</p>
    </Empty>
  ) : (
    <>
      <DataGrid caption="会议，可左右滚动" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
      <KeysetPages pageInfo={pageInfo} />
    </>
  );
}
