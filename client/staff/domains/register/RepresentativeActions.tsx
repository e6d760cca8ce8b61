import { offer } from '#client/offer.ts';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RepresentativeRecord } from './representative-record.ts';
import { ReasonAction } from './ReasonAction.tsx';
import { AwayAction, BackAction, RenewAction, VerifyAction } from './TermActions.tsx';

interface RepresentativeActionsProps {
  representative: RepresentativeRecord;
  today: CalendarDay;
}

/** Actions on a representative now; renders nothing where it is another post's turn. */
export function RepresentativeActions({ representative, today }: RepresentativeActionsProps) {
  const { viewerCan: can, awayUntil } = representative;
  if (!can.some(offered)) return null;
  const of = { representative, today };
  return (
    <Panel title="办理">
      <Actions>
        <VerifyAction {...of} capability={offer(can, 'verify')} />
        <ReasonAction {...of} action="reject" capability={offer(can, 'reject')} />
        <RenewAction {...of} capability={offer(can, 'renew')} />
        <ReasonAction {...of} action="resume" capability={offer(can, 'resume')} />
        <AwayAction {...of} capability={offer(can, 'excuse')} />
        {awayUntil && awayUntil >= today ? <BackAction {...of} capability={offer(can, 'excuse')} /> : null}
        <ReasonAction {...of} action="suspend" capability={offer(can, 'suspend')} />
        <ReasonAction {...of} action="retire" capability={offer(can, 'retire')} />
      </Actions>
    </Panel>
  );
}
