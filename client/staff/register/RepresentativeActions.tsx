import { offered } from '#client/staff/frame/CapabilityButton.tsx';
import { Actions } from '#client/staff/frame/Actions.tsx';
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
  if (!Object.values(can).some((one) => typeof one === 'object' && offered(one))) return null;
  const of = { representative, today };
  return (
    <Panel title="办理">
      <Actions>
        <VerifyAction {...of} capability={can.verify} />
        <ReasonAction {...of} action="reject" capability={can.reject} />
        <RenewAction {...of} capability={can.renew} />
        <ReasonAction {...of} action="resume" capability={can.resume} />
        <AwayAction {...of} capability={can.excuse} />
        {awayUntil && awayUntil >= today ? <BackAction {...of} capability={can.excuse} /> : null}
        <ReasonAction {...of} action="suspend" capability={can.suspend} />
        <ReasonAction {...of} action="retire" capability={can.retire} />
      </Actions>
    </Panel>
  );
}
