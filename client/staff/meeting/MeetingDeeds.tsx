import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { invitationDeskPath } from '#client/staff/invitation/addresses.ts';
import { useReadsInvitations } from '#client/staff/invitation/use-reads-invitations.ts';
import { notMine } from '#client/staff/frame/CapabilityButton.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { liveDeskPath, recordingDeskPath } from './addresses.ts';
import { RecordInvited, Withdraw } from './AgendaDeeds.tsx';
import { Cancel, Postpone } from './ChangeDeeds.tsx';
import { Announce, Archive, Close, Open, Publish, Ready } from './HoldDeeds.tsx';
import { canOf } from './meeting-can.ts';
import type { MeetingProps } from './meeting-record.ts';
import { Pass, Return, Standing, Submit } from './ReviewDeeds.tsx';
import { CorrectResult } from './SessionDeeds.tsx';
import { Approve, Plan } from './StreamDeeds.tsx';

/** What the viewer can do with the meeting now; a deed of another post or stage is not listed. */
export function MeetingDeeds(props: MeetingProps) {
  const { meeting } = props;
  const can = canOf(meeting);
  return (
    <Panel title="办理">
      <Standing meeting={meeting} />
      <Deeds none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <Open {...props} capability={can.open} />
        <Close {...props} capability={can.close} />
        <Pass {...props} capability={can.passReview} />
        <Return {...props} capability={can.returnReview} />
        <Announce {...props} capability={can.announce} />
        <Publish {...props} capability={can.publishMinutes} />
        <Submit {...props} capability={can.submitReview} />
        <RecordInvited {...props} capability={can.recordInvitations} />
        <Ready {...props} capability={can.ready} />
        <Plan {...props} capability={can.planStream} />
        <Approve {...props} capability={can.approveStream} />
        <CorrectResult {...props} capability={can.correctResult} />
        <Withdraw {...props} capability={can.withdrawItem} />
        <Postpone {...props} capability={can.postpone} />
        <Cancel {...props} capability={can.cancel} />
        <Archive {...props} capability={can.archive} />
      </Deeds>
      <Elsewhere {...props} />
    </Panel>
  );
}

/** Where the invitations, the broadcast and the recordings are worked on. */
function Elsewhere({ meeting }: MeetingProps) {
  const readsInvitations = useReadsInvitations();
  return (
    <p className="row">
      {readsInvitations ? (
        <ButtonLink look="quiet" href={invitationDeskPath(meeting.no)}>
          邀请与抽选
        </ButtonLink>
      ) : null}
      {notMine(canOf(meeting).planStream) ? null : (
        <>
          <ButtonLink look="quiet" href={liveDeskPath(meeting.no)}>
            直播
          </ButtonLink>
          <ButtonLink look="quiet" href={recordingDeskPath(meeting.no)}>
            录像
          </ButtonLink>
        </>
      )}
    </p>
  );
}
