import { offered } from '#client/staff/frame/CapabilityButton.tsx';
import { Deeds } from '#client/staff/frame/Deeds.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RepresentativeRecord } from './representative-record.ts';
import { ReasonDeed } from './ReasonDeed.tsx';
import { AwayDeed, BackDeed, RenewDeed, VerifyDeed } from './TermDeeds.tsx';

interface RepresentativeDeedsProps {
  representative: RepresentativeRecord;
  today: CalendarDay;
}

/** What can be done with a representative now; nothing where it is another post's turn. */
export function RepresentativeDeeds({ representative, today }: RepresentativeDeedsProps) {
  const { viewerCan: can, awayUntil } = representative;
  if (!Object.values(can).some((one) => typeof one === 'object' && offered(one))) return null;
  const of = { representative, today };
  return (
    <Panel title="办理">
      <Deeds>
        <VerifyDeed {...of} capability={can.verify} />
        <ReasonDeed {...of} deed="reject" capability={can.reject} />
        <RenewDeed {...of} capability={can.renew} />
        <ReasonDeed {...of} deed="resume" capability={can.resume} />
        <AwayDeed {...of} capability={can.excuse} />
        {awayUntil && awayUntil >= today ? <BackDeed {...of} capability={can.excuse} /> : null}
        <ReasonDeed {...of} deed="suspend" capability={can.suspend} />
        <ReasonDeed {...of} deed="retire" capability={can.retire} />
      </Deeds>
    </Panel>
  );
}
