import { offer } from '#client/offer.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { invitationDeskPath } from '#client/staff/ground/addresses/invitation.ts';
import { useReadsInvitations } from '#client/staff/domains/invitation/use-reads-invitations.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { MEETING_PAPER_LABELS } from '#client/words.ts';
import { liveDeskPath, recordingDeskPath } from '#client/staff/ground/addresses/meeting.ts';
import { Withdraw } from './AgendaActions.tsx';
import { Cancel, Postpone } from './ChangeActions.tsx';
import { Announce, Archive, Close, Open, Publish, Ready } from './HoldActions.tsx';
import { canOf } from './meeting-can.ts';
import type { MeetingProps } from './meeting-record.ts';
import { CorrectResult } from './SessionActions.tsx';
import { Approve, Plan } from './StreamActions.tsx';

/** Actions the viewer may take on the meeting now; an action of another post or stage is not listed. */
export function MeetingActions(props: MeetingProps) {
  const { meeting } = props;
  const can = canOf(meeting);
  const paper = { kind: 'MEETING', id: meeting.id, version: meeting.version } as const;
  const what = meeting.paper ? MEETING_PAPER_LABELS[meeting.paper] : '文稿';
  return (
    <Panel title="办理">
      {meeting.paper ? <ReviewStanding what={what} {...meeting} /> : null}
      <Actions none={<p className="small soft">这一步由其他岗位办理，或者已经办完。</p>}>
        <Open {...props} capability={offer(can, 'open')} />
        <Close {...props} capability={offer(can, 'close')} />
        <PassReview paper={paper} what={what} capability={offer(can, 'passReview')} />
        <ReturnReview paper={paper} capability={offer(can, 'returnReview')} />
        <Announce {...props} capability={offer(can, 'announce')} />
        <Publish {...props} capability={offer(can, 'publishMinutes')} />
        <SubmitReview paper={paper} capability={offer(can, 'submitReview')} />
        <Ready {...props} capability={offer(can, 'ready')} />
        <Plan {...props} capability={offer(can, 'planStream')} />
        <Approve {...props} capability={offer(can, 'approveStream')} />
        <CorrectResult {...props} capability={offer(can, 'correctResult')} />
        <Withdraw {...props} capability={offer(can, 'withdrawItem')} />
        <Postpone {...props} capability={offer(can, 'postpone')} />
        <Cancel {...props} capability={offer(can, 'cancel')} />
        <Archive {...props} capability={offer(can, 'archive')} />
      </Actions>
      <Elsewhere {...props} />
    </Panel>
  );
}

/** Where the invitations, the broadcast and the recordings are worked on. */
function Elsewhere({ meeting }: MeetingProps) {
  const readsInvitations = useReadsInvitations(meeting.unit.id);
  return (
    <p className="row">
      {readsInvitations ? (
        <ButtonLink look="quiet" href={invitationDeskPath(meeting.no)}>
          邀请与抽选
        </ButtonLink>
      ) : null}
      {notMine(offer(canOf(meeting), 'planStream')) ? null : (
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
