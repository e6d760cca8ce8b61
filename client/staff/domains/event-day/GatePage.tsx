import { useParams } from 'wouter';
import { registrationsPath } from '#client/staff/ground/addresses/event.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { signInPath } from '#client/staff/ground/addresses/paths.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Late } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Doubts } from './Doubts.tsx';
import type { GateEvent } from './gate-documents.ts';
import { GateStanding } from './GateStanding.tsx';
import { GateTickets } from './GateTickets.tsx';
import { slotLabel } from './groups.ts';
import { ScanPanel } from './ScanPanel.tsx';
import { type Gate, useGate } from './use-gate.ts';
import { useVerdict } from './use-verdict.ts';
import { Verdict } from './Verdict.tsx';
import { WalkInForm } from './WalkInForm.tsx';

/** 签到: one phone at the door. It stands outside the console's frame, since it has to open without the server. */
export function GatePage() {
  const { no = '' } = useParams();
  useTitle('签到');
  const gate = useGate(no);
  return (
    <main id="main" tabIndex={-1} className="door-page stack">
      {gate.list ? <Door gate={gate} event={gate.list.event} /> : <NoList gate={gate} no={no} />}
    </main>
  );
}

function Door({ gate, event }: { gate: Gate; event: GateEvent }) {
  const verdict = useVerdict(gate, event);
  return (
    <>
      <header>
        <Heading level={1}>签到</Heading>
        <p className="small">
          {event.title}　{event.slots.map(slotLabel).join('、')}
        </p>
      </header>
      <Verdict shown={verdict.shown} onPersons={verdict.persons} />
      <ScanPanel onRead={(read) => void verdict.scan(read)} />
      <GateStanding gate={gate} />
      <GateTickets gate={gate} event={event} onAdmit={(ticket) => void verdict.admit(ticket)} />
      <WalkInForm gate={gate} event={event} />
      <Doubts doubts={event.gate.doubts} />
      <p>
        <ButtonLink look="text" href={registrationsPath(event.no)}>
          回到报名名单
        </ButtonLink>
      </p>
    </>
  );
}

/** Nothing lies on the device yet. */
const NoList = ({ gate: { fault, signedOut, none, keeper }, no }: { gate: Gate; no: string }) => (
  <>
    <Heading level={1}>签到</Heading>
    {signedOut ? (
      <Note tone="care" title="请先登录">
        <ButtonLink href={signInPath(location.pathname)}>登录</ButtonLink>
      </Note>
    ) : null}
    {none ? (
      <Note tone="care" title="没有这项活动，或者不由您签到">
        <ButtonLink look="quiet" href={registrationsPath(no)}>
          回到工作台
        </ButtonLink>
      </Note>
    ) : null}
    {fault ? <FaultNote fault={fault} onRetry={() => void keeper.renew()} /> : null}
    {signedOut || none || fault ? null : <Late />}
  </>
);
