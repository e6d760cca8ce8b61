import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { MeetingDeskQuery as Data } from '#client/graphql/graphql.ts';
import { meetingHref } from '#client/citizen/addresses/meeting.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS, MEETING_STAGE_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { AttendancePanel } from './AttendancePanel.tsx';
import { AgendaPanel } from './AgendaPanel.tsx';
import { MeetingChangesPanel } from './MeetingChangesPanel.tsx';
import { MeetingMembersPanel } from './MeetingMembersPanel.tsx';
import { type MeetingRecord, MeetingRecordFragment } from './meeting-record.ts';
import { statementsDeskPath } from '#client/staff/ground/addresses/meeting.ts';
import { MeetingActions } from './MeetingActions.tsx';
import { MeetingSteps } from './MeetingSteps.tsx';
import { MinutesPanel } from './MinutesPanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { PublishedPanel, ReviewsPanel } from './PublishedPanel.tsx';
import { SessionPanel } from './SessionPanel.tsx';

const MeetingDeskQuery = graphql(`
  query MeetingDesk($no: String!) {
    serverTime {
      now
      today
    }
    meeting(no: $no) {
      id
      ...MeetingRecord_meeting
    }
  }
`);

/** 一次会议的办理: how far it is, what is to be done, everything on record. */
export function MeetingPage() {
  const { no = '' } = useParams();
  useTitle(DESK_LABELS.MEETINGS);
  const asked = useDesk(MeetingDeskQuery, { no });
  return <Waiting asked={asked}>{(data) => (data.meeting ? <Desk {...data} /> : <NotFoundPage />)}</Waiting>;
}

function Desk({ meeting: found, serverTime }: Data) {
  const meeting = readFragment(MeetingRecordFragment, found);
  if (!meeting) return null;
  const props = { meeting, today: serverTime.today as CalendarDay, now: serverTime.now };
  return (
    <>
      <Top meeting={meeting} />
      <DeskBody>
        <MeetingSteps meeting={meeting} />
        <AsideFirst aside={<MeetingActions {...props} />}>
          <SessionPanel {...props} />
          <MeetingMembersPanel {...props} />
          <AttendancePanel {...props} />
          <MinutesPanel {...props} />
          <MeetingChangesPanel {...props} />
          <AgendaPanel {...props} />
          <PlanPanel {...props} />
          <ReviewsPanel {...props} />
          <PublishedPanel {...props} />
        </AsideFirst>
      </DeskBody>
    </>
  );
}

/** From the opening on somebody may be speaking. */
const OPENED: readonly MeetingRecord['stage'][] = [
  'IN_SESSION',
  'ENDED',
  'MINUTES_DRAFTED',
  'REVIEWED',
  'PUBLISHED',
  'ARCHIVED',
];

const Top = ({ meeting: { no, name, stage, unit, announcedAt } }: { meeting: MeetingRecord }) => (
  <DeskTop title={name} note={[no, MEETING_STAGE_LABELS[stage], unit.name].join('　')}>
    {OPENED.includes(stage) ? (
      <ButtonLink look="quiet" href={statementsDeskPath(no)}>
        列席意见
      </ButtonLink>
    ) : null}
    {announcedAt ? (
      <ButtonLink look="quiet" href={meetingHref(no)} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    ) : null}
  </DeskTop>
);
