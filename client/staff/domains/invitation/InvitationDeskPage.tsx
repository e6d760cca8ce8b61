import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { InvitationDeskQuery as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { SubjectCalls } from '#client/staff/domains/calls/SubjectCalls.tsx';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MEETING_STAGE_LABELS } from '#client/words.ts';
import { badgesPath, checkInPath, seatListPath } from '#client/staff/ground/addresses/invitation.ts';
import type { DeskItem, DeskMeeting } from './invitation-record.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { useInvites } from './use-reads-invitations.ts';

export const InvitationDeskQuery = graphql(`
  query InvitationDesk($no: String!) {
    serverTime {
      now
      today
    }
    localPolicy {
      version
      values {
        key
        value
      }
    }
    latestDraw {
      id
      ...LatestDraw_draw
    }
    roster {
      regions {
        region
      }
    }
    meeting(no: $no) {
      id
      no
      name
      startsAt
      place
      stage
      announcedAt
      cancelledAt
      unit {
        id
        name
        decidesItself
      }
      agenda {
        id
        position
        title
        disclosure
        livelihood
        highAttention
        announcedAt
        withdrawnAt
        invitationsSent
        invitationsAccepted
        inviting {
          allowed
          findings {
            ...Findings_finding
          }
        }
        draws {
          id
          ...DrawRecord_draw
        }
        invited {
          id
          ...InvitationRow_invitation
        }
      }
    }
  }
`);

/** 邀请与抽选: for each item of a meeting who is drawn, invited, notified, coming. */
export function InvitationDeskPage() {
  const { no = '' } = useParams();
  useTitle('邀请与抽选');
  const asked = useDesk(InvitationDeskQuery, { no });
  return (
    <Waiting asked={asked}>
      {(data) => (data.meeting ? <Desk {...data} meeting={data.meeting} /> : <NotFoundPage />)}
    </Waiting>
  );
}

function Desk({ meeting, localPolicy, serverTime, latestDraw, roster }: Data & { meeting: DeskMeeting }) {
  const calendar = useWorkCalendar(serverTime.today);
  const items = invitable(meeting.agenda);
  // The office that invites also calls; others read in the list who is to be telephoned.
  const calls = useInvites(meeting.unit);
  const props = {
    meeting,
    policy: policyOf(localPolicy.values),
    calendar,
    now: serverTime.now,
    latest: latestDraw ?? null,
    towns: roster.regions.map(({ region }) => region),
  };
  return (
    <>
      <Top meeting={meeting} />
      <DeskBody>
        <Standing meeting={meeting} />
        {calls ? <SubjectCalls aboutId={meeting.id} /> : null}
        {items.length === 0 ? (
          <Empty title="没有可以邀请代表列席的议题">
            <p>依法不予公开的议题不邀请列席；议程还没有排定的，先在会议办理里编排。</p>
          </Empty>
        ) : (
          items.map((item) => <ItemPanel key={item.id} {...props} item={item} />)
        )}
      </DeskBody>
    </>
  );
}

/** Items that somebody may be invited to, those that ask for it first. */
const invitable = (agenda: readonly DeskItem[]): DeskItem[] =>
  agenda
    .filter(
      ({ disclosure, withdrawnAt, invited }) =>
        (disclosure !== 'CLOSED' && !withdrawnAt) || invited.length > 0,
    )
    .toSorted((one, other) => flags(other) - flags(one) || one.position - other.position);

const flags = ({ livelihood, highAttention }: DeskItem) => Number(livelihood || highAttention);

const Top = ({ meeting: { no, name, stage, startsAt, place } }: { meeting: DeskMeeting }) => (
  <DeskTop title="邀请与抽选" note={[name, MEETING_STAGE_LABELS[stage], moment(startsAt), place].join('　')}>
    <ButtonLink look="quiet" href={meetingPath(no)}>
      回到会议
    </ButtonLink>
    <ButtonLink look="quiet" href={seatListPath(no)}>
      列席名单
    </ButtonLink>
    <ButtonLink look="quiet" href={badgesPath(no)}>
      列席证
    </ButtonLink>
    <ButtonLink look="quiet" href={checkInPath(no)}>
      签到
    </ButtonLink>
  </DeskTop>
);

/** Why nothing can be invited yet, or any more. */
const Standing = ({ meeting: { announcedAt, cancelledAt } }: { meeting: DeskMeeting }) => {
  if (cancelledAt)
    return (
      <Note tone="care" title="会议已经取消">
        邀请随之取消，受邀人逐一告知；须打电话的列在下面。
      </Note>
    );
  return announcedAt ? null : (
    <Note tone="care" title="会议还没有预告">
      抽选方案要先公布，公众才能核验。预告发布以后才能公布方案、抽选和发出邀请函。
    </Note>
  );
};
